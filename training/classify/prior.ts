import { SOURCE_TYPES, SPEAKING_TYPES } from '../../src/schema/index.js'

/** How much the standing of a source under the guidelines counts before any article is seen. */
const STRENGTH = 2.5

/** Weights that follow from the guidelines alone: a source of some standing speaks as that type. */
export function priorWeights(): Map<string, number[]> {
  return new Map(
    SPEAKING_TYPES.map((type) => [`r=${type}`, SOURCE_TYPES.map((other) => (other === type ? STRENGTH : 0))]),
  )
}
