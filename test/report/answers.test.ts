import { describe, expect, it } from 'vitest'
import { findAnswers, type Answer } from '../../src/report/answers.js'
import { identifyParty } from '../../src/report/party.js'
import { indexSpeakers } from '../../src/report/speakers.js'
import type { Statement } from '../../src/schema/index.js'
import { sketchSource, sketchStatement, writeArticle, type ClaimantSketch } from './claimants.js'

type Sketch = ClaimantSketch & { refusal?: Statement['refusal']; within?: string | null }
const ACCUSATION: Sketch = { source: 'Lena Ortiz', cue: 'accused', content: 'Delta Bank of hiding losses' }
const FILLER: Sketch = { type: 'unattributed', source: null, cue: null, content: null }
const refuse = (kind: string, content: string | null = 'to comment'): Sketch => ({
  type: 'declined',
  content,
  refusal: { kind, through: null, answers: null } as Statement['refusal'],
})
const bank = (sketch: Sketch = {}): Sketch => ({
  source: 'Delta Bank',
  content: 'the weather is fine',
  sourceIds: ['bank'],
  ...sketch,
})

interface Case {
  /** Numbers of statements that accuse the bank. */
  accused?: number[]
  denials?: number[]
  length?: number
}

/** Answers of Delta Bank in an article with these statements at their numbers, else of the writer's own. */
function answer(sketches: Record<number, Sketch>, { accused = [0], denials = [], length = 20 }: Case = {}) {
  const statements = Array.from({ length }, (_, number) => {
    const {
      refusal = null,
      within = null,
      ...sketch
    } = sketches[number] ?? (accused.includes(number) ? ACCUSATION : FILLER)
    return { ...sketchStatement({ number, ...sketch }), refusal, within }
  })
  const accusations = accused.map((number) => ({
    statement: statements[number],
    number,
    place: { start: number * 100 + 30, end: number * 100 + 40, text: 'Delta Bank' },
    strength: 0.9,
  }))
  const speakers = indexSpeakers(writeArticle(statements), statements, [
    sketchSource('bank', { name: 'Delta Bank', kind: 'organisation' }),
  ])
  return findAnswers(
    { identity: identifyParty('Delta Bank'), sourceId: 'bank', accusations, denials },
    speakers,
  )
}
const kindOf = (...args: Parameters<typeof answer>): Answer['kind'] | undefined =>
  answer(...args).answers[0]?.kind
const strengthOf = (...args: Parameters<typeof answer>): number | undefined =>
  answer(...args).answers[0]?.strength

describe('a refusal of the accused', () => {
  it.each([
    ['declined', 'refusal'],
    ['no-response', 'no-response'],
    ['not-reached', 'no-response'],
  ] as const)('of the kind %s is a %s', (kind, expected) => {
    expect(answer({ 3: bank(refuse(kind)) })).toEqual({
      answers: [{ kind: expected, number: 3, strength: 0.95 }],
      isHeard: true,
    })
  })

  it('may have no kind, and no content', () => {
    expect(kindOf({ 3: bank({ type: 'declined' }) })).toBe('refusal')
    expect(kindOf({ 12: bank(refuse('declined', null)) })).toBe('refusal')
  })

  it.each([
    'to comment',
    'to comment on the matter',
    'requests for comment',
    'a request for comments',
    'to immediately respond',
    'to any request',
    'responding',
    '',
  ])('answers from afar where it is bare: “%s”', (content) => {
    expect(kindOf({ 12: bank(refuse('declined', content)) })).toBe('refusal')
  })

  it.each(['to discuss its owners', 'to comment on Friday', 'xto comment', 'to 1comment'])(
    'answers from near by alone where it is of something: “%s”',
    (content) => {
      expect(kindOf({ 12: bank(refuse('declined', content)) })).toBeUndefined()
      expect(kindOf({ 6: bank(refuse('declined', content)) })).toBe('refusal')
      expect(kindOf({ 7: bank(refuse('declined', content)) })).toBeUndefined()
      expect(kindOf({ 12: bank(refuse('declined', content)) }, { accused: [0, 8] })).toBe('refusal')
    },
  )

  it('gives way to an answer in substance', () => {
    const { answers } = answer({ 1: bank(refuse('declined')), 2: bank({ cue: 'replied' }) })
    expect(answers).toEqual([{ kind: 'reply', number: 2, strength: 0.9 }])
  })
})

describe('a refusal or denial by somebody who is only pointed at', () => {
  const by = (source: string | null, more: Sketch = refuse('declined')): Sketch => ({ ...more, source })

  it.each([
    'The company',
    'she',
    'He',
    'they',
    'It',
    'which',
    'who',
    'his lawyer',
    'their lawyers',
    'its spokesman',
    'her spokeswoman',
    null,
  ])('answers right behind the accusation: %j', (source) => {
    expect(kindOf({ 1: by(source) })).toBe('refusal')
  })

  it.each(['Piet Holm', 'the Old company', 'hers', 'the 1', 'she there', 'a she', 'his lawyer friend'])(
    'is not one by “%s”',
    (source) => {
      expect(answer({ 1: by(source) })).toEqual({ answers: [], isHeard: false })
    },
  )

  it('is one of the next three that credit anybody, the writer’s own sentences passed over', () => {
    const other: Sketch = { source: 'Piet Holm' }
    expect(kindOf({ 3: by('It') })).toBe('refusal')
    expect(kindOf({ 4: by('It') })).toBeUndefined()
    expect(kindOf({ 1: other, 2: other, 3: by('It') })).toBe('refusal')
    const deny = by('The owners', { stance: 'denies', cue: 'denied', content: 'it' })
    expect(kindOf({ 8: deny })).toBe('reply')
    expect(kindOf({ 9: deny })).toBeUndefined()
    expect(kindOf({ 1: other, 2: other, 3: deny })).toBe('reply')
    expect(kindOf({ 1: other, 2: other, 3: other, 4: deny })).toBeUndefined()
    expect(kindOf({ 1: other }, { length: 2 })).toBeUndefined()
  })

  it('is no denial by whoever accused', () => {
    const deny = by('She', { stance: 'denies', content: 'it', sourceIds: ['Lena Ortiz'] })
    expect(kindOf({ 1: deny })).toBeUndefined()
    expect(kindOf({ 1: { ...deny, sourceIds: ['Lena Ortiz', 'Eve'] } })).toBeUndefined()
    expect(kindOf({ 1: { ...deny, sourceIds: [] } })).toBe('reply')
  })
})

describe('a denial of the accused', () => {
  const deny = (content: string | null): Sketch => bank({ stance: 'denies', cue: 'denied', content })

  it('answers near by, whatever it is of', () => {
    expect(strengthOf({ 6: deny('having moved money') })).toBe(0.95)
    expect(kindOf({ 7: deny('having moved money') })).toBeUndefined()
    expect(kindOf({ 1: deny(null) })).toBe('reply')
  })

  it.each(['the allegations', 'any part', 'wrongdoing', 'that', 'it', 'this'])(
    'answers from afar where it points at it: “%s”',
    (content) => expect(kindOf({ 12: deny(content) })).toBe('reply'),
  )

  it('answers from afar where it alone tells of an accusation', () => {
    const far = { 12: deny('having moved money') }
    expect(kindOf(far, { denials: [12] })).toBe('reply')
    expect(kindOf(far)).toBeUndefined()
  })

  it.each('proposal offer bid deal request demand invitation motion amendment bill plan call'.split(' '))(
    'is none of an accusation where it is of a %s',
    (offer) => {
      expect(kindOf({ 2: deny(`the ${offer}`) })).toBeUndefined()
      expect(kindOf({ 2: deny(`the ${offer}s`) })).toBeUndefined()
      expect(kindOf({ 2: deny(`the x${offer}`) })).toBe('reply')
    },
  )

  it('answers in the sentence that accuses', () => {
    expect(kindOf({ 0: deny('hiding losses') })).toBe('reply')
  })

  it('may come first, but not long before', () => {
    expect(kindOf({ 1: deny('it') }, { accused: [5] })).toBe('reply')
    expect(kindOf({ 1: deny('it') }, { accused: [6] })).toBeUndefined()
    expect(kindOf({ 1: deny('it') }, { accused: [0, 9] })).toBe('reply')
  })
})

describe('what else the accused says', () => {
  it.each<[string, Record<number, Sketch>, number | undefined]>([
    ['in words of answering', { 12: bank({ cue: 'replied' }) }, 0.9],
    ['in several of them', { 12: bank({ cue: 'hit back' }) }, 0.9],
    ['before, in words of answering', { 12: bank({ cue: 'replied' }) }, 0.9],
    ['calling it baseless, near by', { 4: bank({ content: 'it is baseless' }) }, 0.85],
    ['calling it baseless, further on', { 5: bank({ content: 'it is baseless' }) }, 0.7],
    ['pointing at it, near by', { 3: bank({ content: 'these allegations are old' }) }, 0.85],
    ['next', { 2: bank() }, 0.75],
    ['a little later, of something else', { 3: bank() }, undefined],
    ['a little later, in two words of it', { 4: bank({ content: 'losses were hiding' }) }, 0.75],
    ['later, in two words of it', { 5: bank({ content: 'losses were hiding' }) }, undefined],
    ['next, accusing somebody else', { 1: bank({ cue: 'blamed' }) }, undefined],
    ['next, inside what another says', { 1: bank({ within: 's0' }) }, undefined],
    ['without a cue', { 2: bank({ cue: null }) }, 0.75],
    ['in the writer’s own voice', { 2: bank({ type: 'unattributed' }) }, undefined],
  ])('answers or not: %s', (_, sketches, strength) => expect(strengthOf(sketches)).toBe(strength))

  it('answers from afar in three words of the accusation', () => {
    const accused: Sketch = { ...ACCUSATION, content: 'Delta Bank of hiding losses in Lind harbour' }
    const speak = (content: string): number | undefined => strengthOf({ 0: accused, 12: bank({ content }) })
    expect(speak('losses in harbour funds were hiding')).toBe(0.65)
    expect(speak('losses in funds were hiding')).toBeUndefined()
  })

  it('answers no accusation that only follows', () => {
    expect(kindOf({ 1: bank() }, { accused: [3] })).toBeUndefined()
    expect(kindOf({ 1: bank({ cue: 'replied' }) }, { accused: [3] })).toBe('reply')
    expect(kindOf({ 1: bank({ cue: 'replied' }) }, { accused: [6] })).toBeUndefined()
    expect(strengthOf({ 1: bank({ content: 'it is baseless' }) }, { accused: [3] })).toBe(0.7)
    expect(strengthOf({ 4: bank() }, { accused: [0, 3] })).toBe(0.75)
    expect(kindOf({ 4: bank() }, { accused: [0, 5] })).toBeUndefined()
  })

  it('is no answer where it is the accusation, or holds it', () => {
    expect(kindOf({ 0: bank({ cue: 'replied' }) })).toBeUndefined()
    const around = (start: number, end: number): Sketch => bank({ cue: 'replied', start, end })
    expect(kindOf({ 1: around(30, 40) })).toBeUndefined()
    expect(kindOf({ 1: around(31, 140) })).toBe('reply')
    expect(kindOf({ 1: around(0, 39) })).toBe('reply')
    expect(kindOf({ 1: { ...around(0, 140), ...refuse('declined') } })).toBe('refusal')
    expect(kindOf({ 1: { ...around(0, 140), stance: 'denies' } })).toBe('reply')
    expect(kindOf({ 1: around(30, 40) }, { accused: [0, 3] })).toBeUndefined()
  })

  it('is looked at beside the six accusations on either side', () => {
    const accused = [0, 1, 2, 3, 4, 5, 6, 7]
    const content = 'losses were hiding from zinc'
    const zinc: Sketch = { ...ACCUSATION, content: 'Delta Bank of hiding losses of zinc' }
    expect(kindOf({ 2: zinc, 14: bank({ content }) }, { accused })).toBe('reply')
    expect(kindOf({ 1: zinc, 14: bank({ content }) }, { accused })).toBeUndefined()
  })

  it('is in text order', () => {
    const { answers } = answer({ 12: bank({ cue: 'replied' }), 2: bank() }, { denials: [12] })
    expect(answers.map(({ number }) => number)).toEqual([2, 12])
    expect(answer({})).toEqual({ answers: [], isHeard: false })
  })
})
