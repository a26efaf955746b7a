import { getTable } from '../../model/decode.js'
import type { Model } from '../../model/format.js'
import { SOURCE_TYPES } from '../../schema/index.js'
import { prepareTypeModel, type TypeModel } from './weights.js'

/** Number of the feature set of `featuresOf`; raised with every change of it, so that old weights are refused. */
export const TYPE_FEATURE_SET = 3

function readFeatures(model: Model): string[] {
  const constants = model.metadata.types
  const features: unknown =
    typeof constants === 'object' && constants ? Reflect.get(constants, 'features') : null
  return Array.isArray(features) ? features.map(String) : []
}

/**
 * Reads the weights of the types from the model.
 * @throws ModelError when they are absent or of another feature set
 * @throws RangeError when there is not one row for each feature
 */
export function createTypeModel(model: Model): TypeModel {
  const table = getTable(model, 'types.rows', 'int8', TYPE_FEATURE_SET, SOURCE_TYPES)
  const values = new Float64Array(table.data)
  for (let at = 0; at < values.length; at++) values[at] *= table.scale
  return prepareTypeModel({ features: readFeatures(model), values })
}
