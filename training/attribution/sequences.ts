import { FeatureBuffer } from '../../src/model/feature-buffer.js'
import { frameCue } from '../../src/pipeline/attribute/cue-frame.js'
import { addCueRelativeFeatures, addTokenFeatures, sideOf } from '../../src/pipeline/attribute/features.js'
import { addCueFeatures, frameSentence } from '../../src/pipeline/cue/features.js'
import type { Sequence } from './chain-trainer.js'
import type { CuedArticle, GoldArticle, GoldAttribution } from './gold.js'

/** Cue sequences, one a sentence: 0 outside, 1 first token of a cue, 2 inside. */
export function cueSequences(article: GoldArticle, bits: number): Sequence[] {
  const { document } = article
  const { atoms } = document
  const label = new Uint8Array(document.tokens.count)
  for (const { cue } of article.attributions) {
    label.fill(2, cue.first, cue.end)
    label[cue.first] = 1
  }
  const buffer = new FeatureBuffer(bits)
  return document.sentences.map((range) => {
    const frame = frameSentence(document, atoms, range)
    const rows: number[] = [],
      offsets = new Int32Array(range.end - range.first + 1)
    for (let i = range.first; i < range.end; i++) {
      buffer.clear()
      addCueFeatures(buffer, document, atoms, frame, i)
      for (let f = 0; f < buffer.count; f++) rows.push(buffer.rows[f])
      offsets[i - range.first + 1] = rows.length
    }
    return { features: Int32Array.from(rows), offsets, labels: label.slice(range.first, range.end) }
  })
}

/** The role sequence of one gold cue, in the labels of ROLE_LABELS. */
export function roleSequence({ document }: CuedArticle, gold: GoldAttribution, bits: number): Sequence {
  const { cue } = gold
  const frame = frameCue(document, cue)
  const { first, end } = frame.window
  const labels = new Uint8Array(end - first)
  const mark = (ranges: GoldAttribution['source'], base: number): void => {
    for (const r of ranges)
      for (let i = Math.max(first, r.first); i < Math.min(end, r.end); i++) {
        if (i >= cue.first && i < cue.end) continue
        const isFirst = i === r.first || i === cue.end || i === first
        const isLast = i === r.end - 1 || i + 1 === cue.first || i + 1 === end
        labels[i - first] = isFirst ? base : isLast ? base + 2 : base + 1
      }
  }
  mark(gold.content, 5)
  mark(gold.source, 2)
  labels.fill(1, cue.first - first, cue.end - first)
  repair(labels)
  const buffer = new FeatureBuffer(bits, 128)
  const rows: number[] = [],
    offsets = new Int32Array(end - first + 1)
  for (let i = first; i < end; i++) {
    if (i < cue.first || i >= cue.end) {
      const side = sideOf(document.atoms, cue, i)
      buffer.clear()
      addTokenFeatures(buffer, document, document.atoms, side, i)
      addCueRelativeFeatures(buffer, document, frame, side, i)
      for (let f = 0; f < buffer.count; f++) rows.push(buffer.rows[f])
    }
    offsets[i - first + 1] = rows.length
  }
  return { features: Int32Array.from(rows), offsets, labels }
}

/** Makes every run well-formed where spans were cut by one another: first, inside …, last. */
function repair(labels: Uint8Array): void {
  for (const base of [2, 5])
    for (let k = 0; k < labels.length; k++) {
      const isIn = (j: number): boolean =>
        j >= 0 && j < labels.length && labels[j] >= base && labels[j] <= base + 2
      if (!isIn(k)) continue
      const starts = !isIn(k - 1) || labels[k] === base
      const stops = !isIn(k + 1) || labels[k + 1] === base
      labels[k] = starts ? base : stops ? base + 2 : base + 1
    }
}

/** Which labels may follow which: a run is its first token, or first … last. */
export function allowedRoles(): Uint8Array {
  const allowed = new Uint8Array(9 * 8)
  for (let x = 0; x <= 8; x++)
    for (let y = 0; y < 8; y++) {
      const mustGoOn = x === 3 || x === 6
      const continues =
        y === 3 || y === 4 ? x === 2 || x === 3 : y === 6 || y === 7 ? x === 5 || x === 6 : !mustGoOn
      allowed[x * 8 + y] = continues ? 1 : 0
    }
  return allowed
}
/** A cue is its first token, then any number inside. */
export function allowedCues(): Uint8Array {
  const allowed = new Uint8Array(4 * 3).fill(1)
  // outside → inside
  allowed[2] = 0
  allowed[3 * 3 + 2] = 0
  return allowed
}
