import { describe, expect, it } from 'vitest'
import { LOADED_CUES } from '../../../src/lexicon/loaded-cues.js'
import { findLoadedCue } from '../../../src/lint/loaded-cue.js'
import { inflect } from '../../../src/lint/inflect.js'
import { findMessages, places, says } from '../find.js'

const rule = 'no-loaded-cue'
const ALL = { tones: ['doubting', 'blaming', 'proving', 'mocking', 'endorsing', 'colouring'] }

describe('no-loaded-cue', () => {
  it('reports the verb alone and carries a replacement in its form', () => {
    const text = 'The company openly admits that it lost.'
    const [message, ...rest] = findMessages(rule, text, [
      says('named', 'The company', 'openly admits', 'that it lost'),
    ])
    expect(rest).toEqual([])
    expect(message).toMatchObject({
      actual: 'admits',
      expected: ['says'],
      reason: 'Unexpected loaded “admits”, expected “says”',
    })
    expect(message.place).toMatchObject({ start: 19, end: 25, text: 'admits' })
  })

  it.each([
    ['admitted', 'said'],
    ['claiming', 'saying'],
    ['refuted', 'denied'],
    ['refutes', 'denies'],
    ['bragging', 'saying'],
    ['parroted', 'repeated'],
    ['own up', 'say'],
    ['rebutted', 'disputed'],
    ['lets slip', 'says'],
  ])('reads “%s” and offers “%s”', (words, neutral) => {
    expect(findLoadedCue(`has ${words} it`)).toMatchObject({ words, index: 4, replacement: neutral })
  })

  it.each(['said', 'disclaimed', 'told', 'Claimant', 'pre-claim'])('finds nothing in “%s”', (words) => {
    expect(findLoadedCue(words)).toBeNull()
  })

  it('keeps capitals out of the way', () => {
    expect(findLoadedCue('Claimed')).toMatchObject({ words: 'Claimed', replacement: 'said' })
  })

  it.each([
    ['The group claimed responsibility for it.', 'claimed', 'responsibility for it'],
    ['A gunman claiming allegiance to the group fled.', 'claiming', 'allegiance to the group'],
    ['The company claimed a loss of nine million.', 'claimed', 'a loss of nine million'],
    ['The driver admitted killing the cyclist.', 'admitted', 'killing the cyclist'],
    ['The driver admitted two charges of fraud.', 'admitted', 'two charges of fraud'],
    ['The driver admitted to having lied.', 'admitted', 'to having lied'],
    ['The senator conceded defeat on Sunday.', 'conceded', 'defeat'],
  ])('takes the verb for an act in “%s”', (text, cue, content) => {
    const source = text.split(' ').slice(0, 2).join(' ')
    expect(findMessages(rule, text, [says('named', source, cue, content)])).toEqual([])
  })

  it('takes “claims” after a determiner, or without a source, for a noun', () => {
    const noun = 'Mr Okoye repeated his claims that it fell.'
    expect(findMessages(rule, noun, [says('named', 'Mr Okoye', 'claims', 'that it fell')])).toEqual([])
    const possessed = 'Few believed Mr Okoye’s claim that it fell.'
    expect(findMessages(rule, possessed, [says('named', 'Mr Okoye’s', 'claim', 'that it fell')])).toEqual([])
    const own = 'Few believed their claim that it fell.'
    expect(findMessages(rule, own, [says('named', 'their', 'claim', 'that it fell')])).toEqual([])
    const adjective = 'Mr Okoye made the bold claim that it fell.'
    expect(findMessages(rule, adjective, [says('named', 'Mr Okoye', 'claim', 'that it fell')])).toEqual([])
    const plural = 'The owners claim that it fell.'
    expect(findMessages(rule, plural, [says('named', 'The owners', 'claim', 'that it fell')])).toHaveLength(1)
    const alone = 'There were claims that it fell.'
    expect(findMessages(rule, alone, [{ type: 'unclear', cue: 'claims', content: 'that it fell' }])).toEqual(
      [],
    )
    const verb = 'Mr Okoye claims that it fell.'
    expect(places(findMessages(rule, verb, [says('named', 'Mr Okoye', 'claims', 'that it fell')]))).toEqual([
      'claims',
    ])
  })

  it('leaves the cues of people quoted alone, and acts that nobody reports', () => {
    const text = '“He claimed that he paid,” Ms Lang said.'
    const sketches = [
      says('named', 'Ms Lang', 'said', '“He claimed that he paid,”'),
      says('named', 'He', 'claimed', 'that he paid', { within: 0 }),
    ]
    expect(findMessages(rule, text, sketches)).toEqual([])
    expect(
      findMessages(rule, 'He claimed it fell.', [says('unattributed', 'He', 'claimed', 'it fell')]),
    ).toEqual([])
  })

  it('reports the cues that the writer chose for somebody reported', () => {
    const text = 'Ms Lang said he claimed that he paid.'
    const sketches = [
      says('named', 'Ms Lang', 'said', 'he claimed that he paid'),
      says('named', 'he', 'claimed', 'that he paid', { within: 0 }),
    ]
    expect(places(findMessages(rule, text, sketches))).toEqual(['claimed'])
  })

  it('reports the tones that it is asked for, and no lemma that is allowed', () => {
    const text = 'Mr Okoye noted that it fell.'
    const sketches = [says('named', 'Mr Okoye', 'noted', 'that it fell')]
    expect(findMessages(rule, text, sketches)).toEqual([])
    expect(findMessages(rule, text, sketches, ALL)).toHaveLength(1)
    expect(findMessages(rule, text, sketches, { ...ALL, allow: ['note'] })).toEqual([])
  })
})

describe('the lexicon of loaded cues', () => {
  it('lists every lemma once, each with a reason', () => {
    const lemmas = LOADED_CUES.map(({ lemma }) => lemma)
    expect(new Set(lemmas).size).toBe(lemmas.length)
    expect(LOADED_CUES.filter(({ note }) => !/^[A-Z].+\.$/.test(note))).toEqual([])
  })

  it.each([
    ['fume', 'ing', 'fuming'],
    ['carp', 'past', 'carped'],
    ['confess', 's', 'confesses'],
    ['lash out', 'past', 'lashed out'],
    ['deny', 'ing', 'denying'],
    ['parrot', 'past', 'parroted'],
    ['hit back', 'ing', 'hitting back'],
    ['boast', 'base', 'boast'],
  ] as const)('inflects %s, %s, as %s', (lemma, form, expected) => {
    expect(inflect(lemma, form)).toBe(expected)
  })
})
