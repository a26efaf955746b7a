import { decodeModel } from './decode.js'
import type { Model } from './format.js'
import { textToBytes } from './text.js'
import { WEIGHTS } from './weights.generated.js'

let shipped: Model | undefined

/** The model that the library ships, read and checked at the first call. @throws ModelError when it is damaged */
export function loadModel(): Model {
  shipped ??= decodeModel(textToBytes(WEIGHTS))
  return shipped
}
