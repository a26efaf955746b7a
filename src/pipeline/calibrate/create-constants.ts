import type { Model } from '../../model/format.js'
import type { CalibrationConstants } from './sureness.js'

/**
 * Reads the constants of the calibration from the model.
 * @throws TypeError when they are absent
 */
export function createCalibration(model: Model): CalibrationConstants {
  const types: unknown = model.metadata.types
  const found: unknown = typeof types === 'object' && types ? Reflect.get(types, 'calibration') : null
  if (!isConstants(found))
    throw new TypeError('Expected constants of the calibration in the weights, found none')
  return found
}

function isConstants(value: unknown): value is CalibrationConstants {
  if (typeof value !== 'object' || value === null) return false
  return isRecord(Reflect.get(value, 'weights')) && isRecord(Reflect.get(value, 'writer'))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
