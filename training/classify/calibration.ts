import { factsOf, type CalibrationConstants } from '../../src/pipeline/calibrate/sureness.js'
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

/** Logistic regression on the outcomes (Platt 1999), by gradient descent with an L2 penalty. */
export function fitCalibration(outcomes: readonly Outcome[], writer: number): CalibrationConstants {
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
  return {
    weights: Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 1000) / 1000])),
    writer,
  }
}

/** Share of the sentences that no statement marks, and that the readers too leave to the writer. */
export function shareOfWriter(held: readonly { gold: GoldArticle; document: ClassifiedDocument }[]): number {
  let right = 0
  let all = 0
  for (const { gold, document } of held) {
    for (const { sentence } of document.judgements) {
      const labels = sentence && labelsAt(gold, document.tokens.start[sentence.first])
      if (!labels || labels.sure.length === 0) continue
      all++
      if (labels.sure.includes('unattributed')) right++
    }
  }
  return all === 0 ? 1 : Math.round((right / all) * 1000) / 1000
}
