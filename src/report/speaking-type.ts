import { SPEAKING_TYPES, type Source, type SpeakingType, type Statement } from '../schema/index.js'

/** What a source of this kind is most often; decides only where its statements do not ("declined to comment" alone). */
const USUAL_TYPE: Record<Source['kind'], SpeakingType> = {
  person: 'named',
  group: 'unclear',
  organisation: 'official',
  document: 'document',
  outlet: 'media',
  unknown: 'anonymous',
}
const PRIOR = 0.1

/**
 * What a source is when it speaks: the type with the largest sum of probability over its statements.
 * @param usual decides where they do not: an unnamed spokeswoman who declined to comment speaks for somebody
 */
export function judgeSpeakingType(
  kind: Source['kind'],
  statements: readonly Statement[],
  usual: SpeakingType = USUAL_TYPE[kind],
): SpeakingType {
  let best = usual
  let bestSum = 0
  for (const type of SPEAKING_TYPES) {
    let sum = type === usual ? PRIOR : 0
    for (const statement of statements) sum += statement.probabilities[type]
    if (sum > bestSum) {
      best = type
      bestSum = sum
    }
  }
  return best
}
