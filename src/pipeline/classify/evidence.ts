import type { SourceType } from '../../schema/index.js'
import type { TokenEvidence, TokenRange } from '../document.js'
import type { Facts } from './features.js'
import type { Settled } from './settled.js'
import type { StanceReading } from './stance.js'

function rangesOf(...ranges: readonly (TokenRange | null | undefined)[]): TokenRange[] {
  return ranges.filter((range) => range !== null && range !== undefined)
}

/** Facts about who the source is: office, name, spokesperson, document, outlet. */
function ofEntity({ entity, source, attribution }: Facts, type: SourceType): TokenEvidence[] {
  const said = attribution.source
  if (!entity) return source ? [{ fact: 'source-phrase', ranges: said }] : [{ fact: 'no-source', ranges: [] }]
  const out: TokenEvidence[] = []
  // “a diplomat said”: an office that nobody can check is no ground for “anonymous”.
  const isOffice = entity.office !== 'unknown' && !(type === 'anonymous' && entity.office === 'public')
  if (isOffice)
    out.push({ fact: `office-${entity.office}`, ranges: rangesOf(entity.role, entity.organisation) })
  if (entity.isNamed) out.push({ fact: 'named-in-article', ranges: rangesOf(entity.mentions.at(0)) })
  else out.push({ fact: 'never-named', ranges: said })
  if (entity.sector) out.push({ fact: `body-${entity.sector}`, ranges: rangesOf(entity.organisation) })
  return out
}

/** Facts about how an unnamed source is worded. */
function ofPhrase({ source }: Facts): TokenEvidence[] {
  const out: TokenEvidence[] = []
  if (source?.asking) out.push({ fact: 'condition-of-anonymity', ranges: [source.asking] })
  if (source?.nearness) out.push({ fact: 'nearness', ranges: [source.nearness] })
  if (source && source.counter >= 0)
    out.push({ fact: 'counted-source', ranges: [{ first: source.counter, end: source.counter + 1 }] })
  if (source?.headClass.startsWith('vague'))
    out.push({ fact: 'vague-group', ranges: [{ first: source.head, end: source.head + 1 }] })
  return out
}

/** The spans and named facts behind a judgement. */
export function collectEvidence(
  facts: Facts,
  type: SourceType,
  settled: Settled | null,
  stance: StanceReading,
): TokenEvidence[] {
  const { first, end } = settled?.refusal?.cue ?? facts.attribution.cue
  const out: TokenEvidence[] = settled ? [{ fact: settled.fact, ranges: [{ first, end }] }] : []
  if (!settled || type === 'declined') out.push(...ofEntity(facts, type), ...ofPhrase(facts))
  if (stance.words) out.push({ fact: `source-${stance.stance}`, ranges: [stance.words] })
  if (type === 'unattributed' && !settled) out.push({ fact: 'act-or-attitude', ranges: [{ first, end }] })
  return out
}
