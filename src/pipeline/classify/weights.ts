/** Multinomial logistic regression: for each feature one weight a source type, in the order of SOURCE_TYPES. */
export interface TypeWeights {
  readonly features: readonly string[]
  /** `features.length` × 8 numbers. */
  readonly values: ArrayLike<number>
}

/** Weights ready to use: rows of `values` by feature. */
export interface TypeModel {
  readonly rows: ReadonlyMap<string, number>
  readonly values: Float64Array
}

const TYPES = 8

/**
 * Makes weights ready.
 * @throws RangeError when there is not one number for each feature and type
 */
export function prepareTypeModel(weights: TypeWeights): TypeModel {
  if (weights.values.length !== weights.features.length * TYPES) {
    throw new RangeError(
      `Unexpected ${weights.values.length} weights, expected ${weights.features.length * TYPES}`,
    )
  }
  return {
    rows: new Map(weights.features.map((feature, i) => [feature, i * TYPES])),
    values: new Float64Array(weights.values),
  }
}

/** Sum of the weights of `features`, one raw score a source type. */
export function scoreFeatures(model: TypeModel, features: readonly string[]): number[] {
  const scores = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const feature of features) {
    const row = model.rows.get(feature)
    if (row === undefined) continue
    for (let type = 0; type < TYPES; type++) scores[type] += model.values[row + type]
  }
  return scores
}
