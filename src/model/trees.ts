import { getTable } from './decode.js'
import type { Model } from './format.js'

/** Gradient-boosted regression trees over dense features (Friedman 2001), flattened for prediction. */
export interface Trees {
  /** Features of one row. */
  readonly width: number
  /** Starting score. */
  readonly base: number
  /** First node of each tree. */
  readonly roots: Int32Array
  /** Feature that the node asks about; -1 marks a leaf. */
  readonly feature: Int16Array
  /** Threshold of an inner node (go left when the value is not greater), value of a leaf. */
  readonly value: Float32Array
  /** Left child of an inner node; the right one follows it. */
  readonly left: Int32Array
}

/** Raw score of one row: a log-odds where the trees were grown on log loss. */
export function scoreRow(trees: Trees, row: Float32Array): number {
  const { roots, feature, value, left } = trees
  let score = trees.base
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]
    while (feature[node] >= 0) node = row[feature[node]] > value[node] ? left[node] + 1 : left[node]
    score += value[node]
  }
  return score
}

/** The trees in the tables `<name>.*`. @throws ModelError when they do not fit */
export function readTrees(
  model: Model,
  name: string,
  featureSet: number,
  features: readonly string[],
): Trees {
  const ints = (part: string): Int32Array =>
    Int32Array.from(getTable(model, `${name}.${part}`, 'uint32', featureSet).data)
  const value = getTable(model, `${name}.value`, 'float32', featureSet).data
  const feature = getTable(model, `${name}.feature`, 'int8', featureSet, features).data
  const [base] = getTable(model, `${name}.base`, 'float32', featureSet).data
  return {
    width: features.length,
    base,
    roots: ints('roots'),
    feature: Int16Array.from(feature),
    value,
    left: ints('left'),
  }
}
