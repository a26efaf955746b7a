import { decodeModel } from './decode.js'
import type { Model } from './format.js'
import { textToBytes } from './text.js'

/** The model that the library ships, fetched as a chunk of its own when first asked for, for a page that starts without. */
export async function loadModelLazily(): Promise<Model> {
  const { WEIGHTS } = await import('./weights.generated.js')
  return decodeModel(textToBytes(WEIGHTS))
}
