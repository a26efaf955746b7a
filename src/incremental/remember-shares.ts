import type { RecallShares } from '../pipeline/calibrate/calibrate.js'
import type { Attribution, ClassifiedDocument, Entity, Judgement } from '../pipeline/document.js'
import { isSameBasis } from './judgement-basis.js'
import type { KnownParagraphs } from './remember-paragraphs.js'

/** All that shares rest on. */
interface Basis {
  readonly judgement: Judgement
  readonly attribution: Attribution
  /** The first one credited. */
  readonly entity: Entity | undefined
}

interface KnownShares extends Basis {
  readonly shares: readonly number[]
}

/** Recalls shares of types where the scores and what else is told of the attribution are the same. */
export function rememberShares(
  paragraphsOf: (document: ClassifiedDocument) => KnownParagraphs | null,
): RecallShares {
  return (document, judgement, make) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return make()
    const attribution = document.attributions[judgement.attribution]
    const number = document.attributionEntities[judgement.attribution].at(0)
    const entity = number === undefined ? undefined : document.entities[number]
    const { first } = attribution.cue
    const known = paragraphs.makeAt(first, 'shares', () => new Map<number, KnownShares>())
    const place = first - paragraphs.firstOf(first)
    const old = known.get(place)
    const now = { judgement, attribution, entity }
    if (old && isSame(old, now)) return old.shares
    const shares = make()
    known.set(place, { ...now, shares })
    return shares
  }
}

function isSame(old: Basis, { judgement, attribution, entity }: Basis): boolean {
  const { cue, score, within } = old.attribution
  return (
    old.judgement.form === judgement.form &&
    cue.kind === attribution.cue.kind &&
    cue.detail === attribution.cue.detail &&
    score === attribution.score &&
    within >= 0 === attribution.within >= 0 &&
    old.entity?.kind === entity?.kind &&
    old.entity?.isNamed === entity?.isNamed &&
    isSameBasis(old.judgement.scores, judgement.scores)
  )
}
