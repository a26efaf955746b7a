import type { Choice } from '../../../../src/pipeline/attribute/choice.js'
import type { CuedDocument } from '../../../../src/pipeline/document.js'
import { hashesOf, hashWord } from '../../../../src/span/hash.js'
import { rangeOf } from '../../classify/resolved.js'
import { tagged, wordsOf } from '../../cue/tagged.js'

/** WordNet's class of persons, and words of it. */
export const PERSON = 18
export const PERSONS = hashesOf('minister trader exporters judge passenger diplomat')

/** Source, cue and content, as words. */
export type Parts = readonly [source: string, cue: string, content: string]
export type Rule = (document: CuedDocument, choices: readonly Choice[]) => Choice[]

/** What a rule makes of a text in which these have been chosen; an empty source is none. */
export function apply(rule: Rule, source: string, ...chosen: readonly Parts[]): string[][] {
  const segmented = tagged(source)
  const { count, start, end, hash } = segmented.tokens
  for (let i = 0; i < count; i++) hash[i] = hashWord(segmented.text, start[i], end[i])
  const quote = new Uint8Array(count)
  for (const { first, end } of segmented.quotations) {
    quote.fill(1, first, end)
    quote[first] = 2
    quote[end - 1] = 3
  }
  const sentence = new Int32Array(count)
  segmented.sentences.forEach(({ first, end }, number) => sentence.fill(number, first, end))
  const quotation = new Int32Array(count).fill(-1)
  segmented.quotations.forEach(({ first, end }, number) => quotation.fill(number, first, end))
  const nounClass = new Uint8Array(count)
  for (let i = 0; i < count; i++) if (PERSONS.has(hash[i])) nounClass[i] = PERSON
  const atoms = { quote, sentence, quotation, nounClass }
  const before = chosen.map(([by, cue, content]): Choice => ({
    cue: { ...rangeOf(segmented, cue), kind: 'attribution', score: 1 },
    source: by === '' ? [] : [rangeOf(segmented, by)],
    content: [rangeOf(segmented, content)],
    score: 1,
  }))
  return rule({ ...segmented, atoms, cues: [] } as unknown as CuedDocument, before).map((one) => [
    wordsOf(segmented, one.source),
    wordsOf(segmented, [one.cue]),
    wordsOf(segmented, one.content),
  ])
}
