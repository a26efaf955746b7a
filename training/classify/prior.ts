import { SOURCE_TYPES, SPEAKING_TYPES, type SourceType } from '../../src/schema/index.js'

/** How much the standing of a source under the guidelines counts before any article is seen. */
const STRENGTH = 3

/** Acts without words: “sought a deal”, “endorsed her”, “referred him to a clinic”. */
const ACTS = [
  'act',
  'decide',
  'try',
  'support',
  'oppose',
  'discuss',
  'gesture',
  'learn',
  'seem',
  'be',
  'verb',
  'want',
]
const ACT_STRENGTH = 1

const only = (type: SourceType, weight: number) => SOURCE_TYPES.map((other) => (other === type ? weight : 0))

/**
 * Weights that follow from the guidelines alone: a source of some standing speaks as that type, and an act whose
 * content is no clause is the writer's voice.
 */
export function priorWeights(): Map<string, number[]> {
  return new Map([
    ...SPEAKING_TYPES.map((type): [string, number[]] => [`r=${type}`, only(type, STRENGTH)]),
    ...ACTS.map((kind): [string, number[]] => [
      `c=${kind}.t.clause=false`,
      only('unattributed', ACT_STRENGTH),
    ]),
  ])
}
