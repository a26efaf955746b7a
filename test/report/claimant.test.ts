import { describe, expect, it } from 'vitest'
import {
  credit,
  describeLink,
  isConfirmation,
  isExplicit,
  isInside,
  isSaid,
  wordsOf,
} from '../../src/report/claimant.js'
import { sketchClaimant, sketchStatement, spansAt, tryClaimant, type ClaimantSketch } from './claimants.js'

describe('readClaimant', () => {
  it.each(['official', 'named', 'document', 'media', 'anonymous', 'unclear'] as const)(
    'takes what is %s for a claim',
    (type) => {
      expect(tryClaimant({ type })).toMatchObject({ number: 0, isClaim: true })
    },
  )

  it.each<[string, ClaimantSketch]>([
    ['a refusal', { type: 'declined' }],
    ['the writer’s own voice', { type: 'unattributed' }],
    ['nothing said', { content: null }],
    ['no stance', { stance: null }],
    ['an open question', { doubt: { kind: 'open-question', words: spansAt('unclear').spans[0] } }],
    ['what nobody has verified', { doubt: { kind: 'not-verified', words: spansAt('x').spans[0] } }],
    ['a denial of an offer', { stance: 'denies', cue: 'rejected', content: 'the offer' }],
    ['a wish', { cue: 'hoped', content: 'for rain' }],
  ])('takes %s for none', (_, sketch) => {
    expect(tryClaimant(sketch)).toBeNull()
  })

  it.each<[string, ClaimantSketch]>([
    ['“denied”', { stance: 'denies', cue: 'denied', content: 'the offer' }],
    ['“rejected the claim”', { stance: 'denies', cue: 'rejected', content: 'the claim' }],
    ['“called the report false”', { stance: 'denies', cue: 'called', content: 'the report false' }],
  ])('takes %s for a denial', (_, sketch) => {
    expect(tryClaimant(sketch)?.isClaim).toBe(true)
  })

  it.each<[ClaimantSketch, boolean]>([
    [{ cue: null }, true],
    [{ cue: 'accused' }, true],
    [{ cue: 'alleged' }, true],
    [{ cue: 'complained', content: 'of the noise' }, false],
    [{ cue: 'complained', stance: 'confirms' }, true],
    [{ doubt: { kind: 'hedge', words: spansAt('reportedly').spans[0] } as never }, true],
  ])('tells whether %j puts something forward: %s', (sketch, isClaim) => {
    expect(tryClaimant(sketch)?.isClaim).toBe(isClaim)
  })

  it('reads the words of content and source', () => {
    const { claim, source } = sketchClaimant({ source: 'Delta Bank', content: 'drivers left' })
    expect(claim.words.map(({ facts }) => facts.text)).toEqual(['drivers', 'left'])
    expect(source().words.map(({ facts }) => facts.text)).toEqual(['Delta', 'Bank'])
    expect(sketchClaimant({ source: null }).source().words).toEqual([])
  })
})

describe('a statement', () => {
  it('is explicit where it confirms or denies', () => {
    const stances = (['confirms', 'denies', 'asserts', null] as const).map((stance) =>
      isExplicit(sketchStatement({ stance })),
    )
    expect(stances).toEqual([true, true, false, false])
  })

  it('gives the words of a role', () => {
    expect(wordsOf({ spans: [...spansAt('has').spans, ...spansAt('said', 9).spans] })).toBe('has said')
    expect(wordsOf(null)).toBe('')
  })

  it.each<[number, number, boolean]>([
    [0, 100, true],
    [50, 150, true],
    [99, 120, true],
    [100, 200, false],
    [20, 40, true],
  ])('from 0 to 100 overlaps one from %d to %d: %s', (start, end, overlaps) => {
    const [a, b] = [sketchStatement({}), sketchStatement({ start, end })]
    expect([isInside(a, b), isInside(b, a)]).toEqual([overlaps, overlaps])
  })

  it('is credited as far as it is not the writer’s own', () => {
    expect(credit(sketchStatement({ unattributed: 0.2 }))).toBeCloseTo(0.8)
  })

  it.each<[ClaimantSketch, boolean]>([
    [{ cue: 'confirmed' }, true],
    [{ cue: 'confirmed', type: 'official' }, true],
    [{ cue: 'confirmed', type: 'document' }, true],
    [{ cue: 'confirmed', type: 'anonymous' }, false],
    [{ cue: 'confirmed', type: 'media' }, false],
    [{ cue: 'seemed to confirm' }, false],
    [{ cue: 'said' }, false],
    [{ cue: 'said', content: 'that it was true that he left' }, true],
    [{ cue: 'said', content: 'it is true' }, true],
    [{ cue: 'said', content: 'he left and it is true' }, false],
    [{ cue: 'said', content: null }, false],
    [{ cue: null, evidence: [{ fact: 'confirming-noun', spans: spansAt('confirmed').spans }] }, true],
    [{ cue: 'said', evidence: [{ fact: 'other', spans: spansAt('confirmed').spans }] }, false],
  ])('%j confirms: %s', (sketch, confirms) => {
    expect(isConfirmation(sketchStatement(sketch))).toBe(confirms)
  })

  it.each<[string | null, boolean]>([
    [null, true],
    ['said', true],
    ['condemned', false],
  ])('by the cue %j is said as true: %s', (cue, said) => {
    expect(isSaid(sketchStatement({ cue }))).toBe(said)
  })
})

describe('describeLink', () => {
  const a = sketchClaimant({ content: 'the drivers left' })
  const b = sketchClaimant({ number: 1, stance: 'denies', cue: 'denied', content: 'that drivers had left' })

  it('shows the words that are shared, then the cue that decides', () => {
    const shared = new Set([...a.claim.stems].filter((stem) => b.claim.stems.has(stem)))
    const evidence = describeLink(a, b, shared)
    expect(evidence.map(({ fact, spans }) => [fact, spans.map(({ text }) => text)])).toEqual([
      ['shared-words', ['drivers', 'left', 'drivers', 'left']],
      ['denies', ['denied']],
    ])
  })

  it('shows only the shared ones, and no words where there are none', () => {
    const [first] = a.claim.stems
    expect(describeLink(a, b, new Set([first]))[0].spans).toHaveLength(2)
    expect(describeLink(a, b, new Set()).map(({ fact }) => fact)).toEqual(['denies'])
    const silent = sketchClaimant({ number: 2 })
    const none = { ...silent, statement: { ...silent.statement, stance: null } }
    expect(describeLink(none, silent, new Set())).toEqual([])
  })
})
