import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../../src/pipeline/attribute/choice.js'
import { findUnproposed } from '../../../../src/pipeline/attribute/credits/unproposed.js'
import type { CuedDocument } from '../../../../src/pipeline/document.js'
import { hashWord } from '../../../../src/span/hash.js'
import { PERSON, PERSONS } from './apply.js'
import { rangeOf } from '../../classify/resolved.js'
import { tagged, wordsOf } from '../../cue/tagged.js'

/** Source, cue and content of what is found beside the contents that were chosen before. */
function find(source: string, ...chosen: string[]): string[][] {
  const segmented = tagged(source)
  const { count, start, end, hash } = segmented.tokens
  for (let i = 0; i < count; i++) hash[i] = hashWord(segmented.text, start[i], end[i])
  const quote = new Uint8Array(count)
  for (const { first, end: last } of segmented.quotations) {
    quote.fill(1, first, last)
    quote[last - 1] = 3
  }
  const nounClass = new Uint8Array(count)
  for (let i = 0; i < count; i++) if (PERSONS.has(hash[i])) nounClass[i] = PERSON
  const document = { ...segmented, atoms: { quote, nounClass } } as unknown as CuedDocument
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
    [
      `${AHEAD} ,/, per/IN research/NN firm/NN Onyx/NNP ./.`,
      ['research firm Onyx', 'per', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, documents/NNS obtained/VBN by/IN the/DT Ledger/NNP reveal/NN ./.`,
      ['documents obtained by the Ledger', 'reveal', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, the/DT Herald/NNP understands/VBZ ./.`,
      ['the Herald', 'understands', 'The talks had failed'],
    ],
    [`${AHEAD} ,/, the/DT court/NN heard/NN ./.`, ['the court', 'heard', 'The talks had failed']],
    [
      `${AHEAD} ,/, the/DT Flag/NNP/ORGANIZATION can/MD reveal/VB ./.`,
      ['the Flag', 'can reveal', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, exporters/NNS estimated/VBN on/IN Monday/NNP ./.`,
      ['exporters', 'estimated', 'The talks had failed'],
    ],
    [
      `${AHEAD} ,/, “/'' sadly/RB ”/'' ,/, reckoned/VBD one/CD trader/NN ./.`,
      ['one trader', 'reckoned', 'The talks had failed, “sadly”'],
    ],
    [
      `${AHEAD} ,/, claims/NNS grocer/VBP Anil/NN Thapa/NNP/PERSON ./.`,
      ['grocer Anil Thapa', 'claims', 'The talks had failed'],
    ],
    [
      `“/'' The/DT talks/NNS had/VBD failed/VBN ”/'' ,/, the/DT head/NN coach/NN raged/VBD ./.`,
      ['the head coach', 'raged', '“The talks had failed”'],
    ],
    [
      `${AHEAD} ,/, the/DT minister/NN announced/VBD on/IN Friday/NNP after/IN a/DT night/NN that/WDT lasted/VBD ./.`,
      ['the minister', 'announced', 'The talks had failed'],
    ],
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
    // a thing that was announced, not those who announced it
    `${AHEAD} ,/, a/DT move/NN announced/VBN on/IN Friday/NNP ./.`,
    // nobody reveals by a noun
    `${AHEAD} ,/, with/IN no/DT documents/NNS to/TO show/VB ./.`,
    // what was admitted follows the verb
    `${AHEAD} ,/, reported/VBD a/DT loss/NN ./.`,
    // the subject has a relative clause and the verb an object
    'The/DT mayor/NN ,/, who/WP had/VBD left/VBN ,/, warned/VBD one/CD trader/NN ./.',
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
