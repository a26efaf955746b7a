import { DOUBT_KINDS, SOURCE_TYPES, type Doubt, type SourceType } from '../../schema/index.js'
import type { Attribution, ClassifiedDocument, Judgement, ResolvedDocument, TokenDoubt } from '../document.js'
import { describeAnonymity } from './anonymity.js'
import { collectEvidence } from './evidence.js'
import { featuresOf, readFacts, type Facts } from './features.js'
import type { ClassifyLexicon } from './lexicon.js'
import { sentencesOf } from './mark-sentences.js'
import { giveOneStanding } from './one-standing.js'
import { readDocument, type Reading } from './reading.js'
import { describeRefusal } from './refusal.js'
import { findOwnRefusals } from './own-refusal.js'
import { settle } from './settle.js'
import { scoresOf } from './settled.js'
import { readStance } from './stance.js'
import { giveToldStanding } from './told-standing.js'
import { scoreFeatures, type TypeModel } from './weights.js'

/** The type whose score is largest. */
function largest(scores: readonly number[]): SourceType {
  return SOURCE_TYPES[scores.indexOf(Math.max(...scores))]
}

function isDoubt(detail: string | undefined): detail is Doubt['kind'] {
  return DOUBT_KINDS.some((kind) => kind === detail)
}

/** The kind of doubt with its words: those of the rule's cue, or the vague group itself. */
function describeDoubt({ attribution }: Facts): TokenDoubt {
  const { cue, source } = attribution
  const words = cue.kind === 'attribution' ? (source.at(0) ?? cue) : cue
  const kind = isDoubt(cue.detail) ? cue.detail : source.length > 0 ? 'vague-group' : 'hedged-report'
  return { kind, words: { first: words.first, end: words.end } }
}

/** A judgement, and whether the weights made it or a rule settled it. */
export interface Judged {
  readonly judgement: Judgement
  readonly isWeighed: boolean
}

function judge(
  reading: Reading,
  model: TypeModel,
  index: number,
  refusals: ReadonlyMap<number, Attribution>,
): Judged {
  const facts = readFacts(reading, index)
  const settled = settle(reading, index, facts, refusals)
  const scores = settled
    ? scoresOf(settled.type)
    : giveToldStanding(facts, scoreFeatures(model, featuresOf(reading, facts)))
  const type = largest(scores)
  const stance = readStance(reading, facts)
  const detail = settled?.refusal?.cue.detail ?? facts.attribution.cue.detail
  const isSpoken = type !== 'declined' && type !== 'unattributed'
  const judgement: Judgement = {
    attribution: index,
    sentence: null,
    scores,
    form: facts.content.form,
    stance: isSpoken ? stance.stance : null,
    evidence: collectEvidence(facts, type, settled, stance),
    anonymity: type === 'anonymous' ? describeAnonymity(reading, facts) : null,
    refusal: type === 'declined' ? describeRefusal(reading, facts, index, detail) : null,
    doubt: type === 'unclear' ? describeDoubt(facts) : null,
  }
  return { judgement, isWeighed: settled === null }
}

/**
 * Gives the judgement of attribution number `index`, as `judge` makes it. Who judges version after version of one text
 * passes one that remembers: a judgement looks at nothing but the attribution, the one around it, its entities, the
 * paragraphs that hold them with those beside them, and what is `told`.
 */
export type RecallJudgement = (
  document: ResolvedDocument,
  index: number,
  told: string,
  judge: () => Judged,
) => Judged

const judgeAnew: RecallJudgement = (_document, _index, _told, judge) => judge()

/** Judges all attributions; refusals look back at others, and are never recalled. */
function judgeAll(reading: Reading, model: TypeModel, recall: RecallJudgement): Judged[] {
  const { document, tenures } = reading
  const refusals = findOwnRefusals(reading)
  return document.attributions.map(({ cue }, index) => {
    const judgeOne = (): Judged => judge(reading, model, index, refusals)
    if (cue.kind === 'refusal' || refusals.has(index)) return judgeOne()
    const tenure = tenures[document.attributionEntities[index]?.at(0) ?? -1] ?? ''
    return recall(document, index, tenure, judgeOne)
  })
}

/** A sentence in the writer's own voice. */
function writerJudgement(sentence: { first: number; end: number }): Judgement {
  return {
    attribution: -1,
    sentence,
    scores: scoresOf('unattributed'),
    form: null,
    stance: null,
    evidence: [{ fact: 'no-attribution', ranges: [] }],
    anonymity: null,
    refusal: null,
    doubt: null,
  }
}

/**
 * Judges every attribution (source type, form, stance, evidence), and adds a judgement `unattributed` for each
 * sentence that no attribution marks.
 * @param recall stands in for the judging of one attribution, with the same result
 * @returns judgements of attributions in their order, then those of the writer's sentences
 */
export function classify(
  document: ResolvedDocument,
  lexicon: ClassifyLexicon,
  model: TypeModel,
  recall: RecallJudgement = judgeAnew,
): ClassifiedDocument {
  const reading = readDocument(document, lexicon)
  const judged = judgeAll(reading, model, recall)
  const weighed = judged.map(({ judgement }) => judgement)
  const judgements = giveOneStanding(document, weighed, (index) => judged[index].isWeighed)
  const marked = new Set<number>()
  for (const { attribution, scores } of judgements) {
    if (largest(scores) === 'unattributed') continue
    for (const sentence of sentencesOf(reading, document.attributions[attribution])) marked.add(sentence)
  }
  document.sentences.forEach((sentence, i) => {
    if (!marked.has(i) && sentence.end > sentence.first) judgements.push(writerJudgement(sentence))
  })
  // spelt out: see `document.ts`
  const { text, tokens, sentences, paragraphs, quotations, likely, cues, attributions } = document
  const { entities, attributionEntities } = document
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    quotations,
    likely,
    cues,
    attributions,
    entities,
    attributionEntities,
    judgements,
  }
}
