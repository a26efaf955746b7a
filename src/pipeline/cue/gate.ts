import { getTable } from '../../model/decode.js'
import type { FeatureBuffer } from '../../model/feature-buffer.js'
import type { Model } from '../../model/format.js'
import type { Atoms, SegmentedDocument, TokenRange } from '../document.js'

/** Number of the feature set below; raise it with every change of `addGateFeatures`. */
export const GATE_FEATURE_SET = 1

/**
 * Tells from a few features the tokens that are hardly part of a cue, so that the tagger need not read them: three
 * quarters of a text. Logistic regression on what the tagger says of the training articles; the first step of a cascade
 * (Viola and Jones 2001). Its small table stays in the cache, which the tagger's does not.
 */
export interface Gate {
  /** log2 of the number of weights. */
  readonly bits: number
  readonly weights: Int8Array | Float32Array
  /** What one unit of `weights` is worth in log-odds. */
  readonly scale: number
}

/** The gate in the table `gate.weights`. @throws ModelError when it is absent or of another feature set */
export function readGate(model: Model): Gate {
  const { data, scale } = getTable(model, 'gate.weights', 'int8', GATE_FEATURE_SET)
  return { bits: Math.log2(data.length), weights: data, scale }
}

const TEMPLATES = 10

/** Adds what token `i` and its neighbours in `range` look like at a glance. */
export function addGateFeatures(
  out: FeatureBuffer,
  document: SegmentedDocument,
  atoms: Atoms,
  { first, end }: TokenRange,
  i: number,
): void {
  const { tag, hash } = document.tokens
  const { lemma, cluster, cueness, quote } = atoms
  const p1 = i > first,
    p2 = i - 1 > first,
    n1 = i + 1 < end,
    n2 = i + 2 < end
  const l0 = lemma[i],
    t0 = tag[i],
    tn = n1 ? tag[i + 1] : 61
  out.set(0, l0, 0)
  out.set(1, l0, tn)
  out.set(2, l0, p1 ? tag[i - 1] : 60)
  out.set(3, t0 * 64 + tn, n2 ? tag[i + 2] : 61)
  out.set(4, l0, n1 ? hash[i + 1] : 2)
  out.set(5, n1 ? lemma[i + 1] : 2, t0)
  out.set(6, cluster[i], tn)
  out.set(7, quote[i] * 64 + t0, (p1 ? quote[i - 1] : 4) * 8 + (n1 ? quote[i + 1] : 4))
  out.set(8, (p2 ? cueness[i - 2] : 0) * 16 + (p1 ? cueness[i - 1] : 0), t0)
  out.set(9, cueness[i], t0 * 64 + tn)
  out.push(0, TEMPLATES)
}

/** Sums the weights of the features in `buffer`. */
export function sumGate({ weights }: Gate, { rows, count }: FeatureBuffer): number {
  let sum = 0
  for (let f = 0; f < count; f++) sum += weights[rows[f]]
  return sum
}
