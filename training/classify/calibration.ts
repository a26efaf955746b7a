import { factsOf, type CalibrationConstants } from '../../src/pipeline/calibrate/sureness.js'
import { nameWriterFacts, readWriterFacts } from '../../src/pipeline/calibrate/writer-facts.js'
import type { ClassifiedDocument } from '../../src/pipeline/document.js'
import { sentencesOf } from '../../src/pipeline/classify/mark-sentences.js'
import { readDocument } from '../../src/pipeline/classify/reading.js'
import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import { SOURCE_TYPES } from '../../src/schema/index.js'
import { labelsAt, type GoldArticle } from './examples.js'

/** A held-out judgement with a sentence that it marks: its facts, and whether the readers agree. */
export interface Outcome {
  readonly facts: readonly [string, number][]
  readonly isRight: boolean
}

/** Outcomes of all judgements on an article that the weights were not fitted on; disputed types do not count. */
export function outcomesOf(
  gold: GoldArticle,
  document: ClassifiedDocument,
  lexicon: ClassifyLexicon,
): Outcome[] {
  const reading = readDocument(document, lexicon)
  return document.judgements.flatMap((judgement) => {
    const chosen = judgement.scores.indexOf(Math.max(...judgement.scores))
    const type = SOURCE_TYPES[chosen]
    if (judgement.attribution < 0 || type === 'unattributed') return []
    const facts = factsOf(document, judgement, chosen)
    return [...sentencesOf(reading, document.attributions[judgement.attribution])].flatMap((sentence) => {
      const labels = labelsAt(gold, document.tokens.start[document.sentences[sentence].first])
      if (!labels || (labels.all.includes(type) && !labels.sure.includes(type))) return []
      return [{ facts, isRight: labels.sure.includes(type) }]
    })
  })
}

/** Fits the confidence of statements and that of the writer's own sentences. */
export function fitCalibration(
  outcomes: readonly Outcome[],
  writer: readonly Outcome[],
): CalibrationConstants {
  return { weights: fitLogistic(outcomes), writer: fitLogistic(writer) }
}

/** Logistic regression on the outcomes (Platt 1999), by gradient descent with an L2 penalty. */
function fitLogistic(outcomes: readonly Outcome[]): Record<string, number> {
  const weights: Record<string, number> = {}
  for (const { facts } of outcomes) for (const [name] of facts) weights[name] = 0
  const names = Object.keys(weights)
  for (let step = 0; step < 600; step++) {
    const gradient: Record<string, number> = Object.fromEntries(
      names.map((name) => [name, name === 'bias' ? 0 : weights[name] * 3]),
    )
    for (const { facts, isRight } of outcomes) {
      const sum = facts.reduce((total, [name, value]) => total + weights[name] * value, 0)
      const slope = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)
      for (const [name, value] of facts) gradient[name] += slope * value
    }
    for (const name of names) weights[name] -= (1.5 * gradient[name]) / outcomes.length
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 1000) / 1000]))
}

/** Outcomes of the sentences that no statement marks: whether the readers too leave them to the writer. */
export function writerOutcomesOf(gold: GoldArticle, document: ClassifiedDocument): Outcome[] {
  const factsOf = readWriterFacts(document)
  return document.judgements.flatMap(({ sentence }) => {
    const labels = sentence && labelsAt(gold, document.tokens.start[sentence.first])
    if (!labels || labels.sure.length === 0) return []
    return [{ facts: nameWriterFacts(factsOf(sentence)), isRight: labels.sure.includes('unattributed') }]
  })
}
