import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../../src/pipeline/attribute/choice.js'
import { findUnproposed } from '../../../../src/pipeline/attribute/credits/unproposed.js'
import type { CuedDocument } from '../../../../src/pipeline/document.js'
import { hashWord } from '../../../../src/span/hash.js'
import { rangeOf } from '../../classify/resolved.js'
import { tagged, wordsOf } from '../../cue/tagged.js'

/** Source, cue and content of what is found beside the contents that were chosen before. */
function find(source: string, ...chosen: string[]): string[][] {
  const segmented = tagged(source)
  const { count, start, end, hash } = segmented.tokens
  for (let i = 0; i < count; i++) hash[i] = hashWord(segmented.text, start[i], end[i])
  const document = { ...segmented, atoms: { quote: new Uint8Array(count) } } as unknown as CuedDocument
  const before = chosen.map((words): Choice => {
    const range = rangeOf(segmented, words)
    return { cue: { ...range, kind: 'attribution', score: 1 }, source: [], content: [range], score: 1 }
  })
  return findUnproposed(document, before).map((one) => [
    wordsOf(segmented, one.source),
    wordsOf(segmented, [one.cue]),
    wordsOf(segmented, one.content),
  ])
}

const AHEAD = 'The/DT talks/NNS had/VBD failed/VBN'

describe('credits that the tagger of cues never proposed', () => {
  it.each([
    [
      `${AHEAD} ,/, the/DT envoy/NN has/VBZ told/VBN the/DT Herald/NNP ./.`,
      ['the envoy', 'has told', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, the/DT church/NN posted/VBD on/IN Facebook/NNP ./.`,
      ['the church', 'posted', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, their/PRP$ school/NN ,/, Dell/NNP College/NNP ,/, confirmed/VBD on/IN Friday/NNP ./.`,
      ['their school, Dell College', 'confirmed', 'The talks had failed'],
    ],
    [`${AHEAD} ,/, per/IN CTV/NNP News/NNP ./.`, ['CTV News', 'per', 'The talks had failed']],
  ])('reads the end of %s', (text, parts) => {
    expect(find(text)).toEqual([parts])
  })

  it.each([
    // the clause tells when
    'After/IN the/DT talks/NNS had/VBD failed/VBN ,/, the/DT envoy/NN told/VBD reporters/NNS ./.',
    // the verb has an object of its own
    `${AHEAD} ,/, the/DT envoy/NN confirmed/VBD the/DT plan/NN ./.`,
    // a price, not a source
    `${AHEAD} ,/, at/IN two/CD dollars/NNS per/IN head/NN ./.`,
    // who left said nothing
    `${AHEAD} ,/, the/DT envoy/NN left/VBD on/IN Friday/NNP ./.`,
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('leaves what is credited already', () => {
    const text = `${AHEAD} ,/, the/DT church/NN posted/VBD on/IN Facebook/NNP ./.`
    expect(find(text, 'the church posted on Facebook')).toEqual([])
  })
})
