import type { RecallShares } from '../pipeline/calibrate/calibrate.js'
import type { ClassifiedDocument } from '../pipeline/document.js'
import { isSameBasis, type Basis } from './judgement-basis.js'
import type { KnownParagraphs } from './remember-paragraphs.js'

interface KnownShares {
  readonly basis: Basis
  readonly shares: readonly number[]
}

/** Recalls shares of types where the scores and what else is told of the attribution are the same. */
export function rememberShares(
  paragraphsOf: (document: ClassifiedDocument) => KnownParagraphs | null,
): RecallShares {
  return (document, { attribution, scores, form }, make) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return make()
    const { cue, score, within } = document.attributions[attribution]
    const first = document.attributionEntities[attribution].at(0)
    const entity = first === undefined ? undefined : document.entities[first]
    const basis = [...scores, form, cue.kind, cue.detail, score, within >= 0, entity?.kind, entity?.isNamed]
    const known = paragraphs.makeAt(cue.first, 'shares', () => new Map<number, KnownShares>())
    const place = cue.first - paragraphs.firstOf(cue.first)
    const old = known.get(place)
    if (old && isSameBasis(old.basis, basis)) return old.shares
    const shares = make()
    known.set(place, { basis, shares })
    return shares
  }
}
