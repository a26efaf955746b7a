import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/report/claim-groups.js'
import { findOwned } from '../../src/report/owned.js'
import { canBeMeant, findPointing } from '../../src/report/pointing.js'
import { findRebuttals } from '../../src/report/rebuttals.js'
import type { RightOfReply } from '../../src/schema/index.js'
import { sketchClaimant, type ClaimantSketch } from './claimants.js'

const claimants = (...sketches: ClaimantSketch[]) =>
  sketches.map((sketch, number) => sketchClaimant({ number, ...sketch }))
const say = (content: string, more: ClaimantSketch = {}): ClaimantSketch => ({ content, ...more })
const deny = (content: string, more: ClaimantSketch = {}): ClaimantSketch => ({
  source: 'Delta Bank',
  cue: 'denied',
  stance: 'denies',
  content,
  ...more,
})
const confirm = (content: string, more: ClaimantSketch = {}): ClaimantSketch => ({
  source: 'The ministry',
  cue: 'confirmed',
  stance: 'confirms',
  content,
  ...more,
})
/** Links as the numbers of both sides. */
const pairs = (links: readonly Link[]): [number, number][] => links.map(({ a, b }) => [a.number, b.number])
const always = (): boolean => true
const never = (): boolean => false

describe('what can be meant by “this”', () => {
  const canMean = (a: ClaimantSketch, b: ClaimantSketch): boolean => {
    const [first, second] = claimants(a, b)
    return canBeMeant(first, second)
  }

  it.each<[string, ClaimantSketch, ClaimantSketch]>([
    ['a claim, denied', say('alder burned'), deny('this')],
    ['a claim, confirmed', say('alder burned'), confirm('this')],
    ['a complaint, denied', say('of the noise', { cue: 'complained' }), deny('this')],
    ['what may be, denied', say('alder may burn'), deny('this')],
  ])('is %s', (_, a, b) => expect(canMean(a, b)).toBe(true))

  it.each<[string, ClaimantSketch, ClaimantSketch]>([
    ['a denial', deny('that alder burned'), deny('this')],
    ['a confirmation', confirm('that alder burned'), deny('this')],
    ['a question', say('Did alder burn?'), deny('this')],
    ['a reference', say('this'), deny('this')],
    ['what is said around it', say('alder burned', { end: 150 }), deny('this')],
    ['a complaint, confirmed', say('of the noise', { cue: 'complained' }), confirm('this')],
    ['what may be, confirmed', say('alder may burn'), confirm('this')],
  ])('is not %s', (_, a, b) => expect(canMean(a, b)).toBe(false))
})

describe('findPointing', () => {
  const point = (sketches: ClaimantSketch[], isIndependent = always, speaksOf = never) =>
    findPointing(claimants(...sketches), isIndependent, speaksOf)
  const claim = say('alder burned')

  it('leads “confirmed this” and “denied it” back to the statement right before', () => {
    expect(point([claim, confirm('this')])).toMatchObject([{ verdict: 'confirmed', confidence: 0.75 }])
    expect(point([claim, deny('it')])).toMatchObject([{ verdict: 'disputed', confidence: 0.75 }])
    expect(point([claim, claim, confirm('this')]).map(({ a }) => a.number)).toEqual([1])
  })

  it('shows the cue alone', () => {
    expect(point([claim, deny('it')])[0].evidence.map(({ fact }) => fact)).toEqual(['denies'])
  })

  it('is as sure as the less certain of the two', () => {
    const unsure = (unattributed: number) => ({ ...claim, unattributed })
    const link = point([unsure(0.4), { ...confirm('this'), unattributed: 0.2 }])[0]
    expect(link.confidence).toBeCloseTo(0.75 * 0.6)
  })

  it.each<[string, ClaimantSketch[]]>([
    ['says something of its own', [claim, confirm('that cedar burned')]],
    ['denies something of its own', [claim, deny('having burned cedar')]],
    ['only says it', [claim, say('this')]],
    ['is of somebody unnamed', [claim, confirm('this', { type: 'anonymous' })]],
    ['confirms what is no claim', [say('Did alder burn?'), confirm('this')]],
    ['comes first', [confirm('this'), claim]],
  ])('finds nothing where a statement %s', (_, sketches) => expect(point(sketches)).toEqual([]))

  it('finds nothing where one voice says both', () => {
    expect(point([claim, deny('it')], never)).toEqual([])
  })

  describe('further back', () => {
    const far = (content: string, a: ClaimantSketch = claim, number = 3): [number, number][] =>
      pairs(point([a, deny(content, { number })]))

    it('takes a confirmation for one of the statement before alone', () => {
      expect(pairs(point([claim, confirm('this', { number: 2 })]))).toEqual([])
      expect(pairs(point([claim, confirm('the report', { number: 2 })]))).toEqual([])
    })

    it('takes “the allegation” for one that accuses, or that names who denies', () => {
      expect(far('the allegation')).toEqual([])
      expect(far('the allegation', say('alder burned', { cue: 'alleged' }))).toEqual([[0, 3]])
      expect(far('the allegation', say('of accusations of theft'))).toEqual([[0, 3]])
      expect(far('the allegation', say('that Delta burned alder'))).toEqual([[0, 3]])
      expect(far('the allegation', say('alder burned', { cue: 'alleged' }), 4)).toEqual([])
    })

    it('takes it for one that speaks of who denies, whatever the words', () => {
      const sketches = [claim, deny('the allegation', { number: 3 })]
      expect(pairs(point(sketches, always, always))).toEqual([[0, 3]])
    })

    it('goes on past what cannot be meant', () => {
      const sketches = [claim, say('Did cedar burn?'), deny('the allegation', { number: 2 })]
      expect(pairs(point(sketches, always, always))).toEqual([[0, 2]])
    })
  })

  describe('where the matter is named', () => {
    const far = (content: string, number = 3): [number, number][] =>
      pairs(point([say('a devaluation of the crown is near'), deny(content, { number, cue: 'called' })]))

    it('finds the claim that speaks of it', () => {
      expect(far('talk of a devaluation “false”')).toEqual([[0, 3]])
      expect(far('talk of a devaluation “false”', 4)).toEqual([])
      expect(far('talk of a crown devaluation crown “false”')).toEqual([[0, 3]])
    })

    it('finds none that speaks of half of it, or where it is long or empty', () => {
      expect(far('talk of a devaluation in Lind “false”')).toEqual([])
      expect(far('talk of alder “false”')).toEqual([])
      expect(far('talk of a crown devaluation crown crown “false”')).toEqual([])
      expect(far('talk of the “false”')).toEqual([])
    })
  })

  it('gives what stands inside another statement way to the one around it', () => {
    const outer = say('alder burned as Piet Holm wrote', { start: 0, end: 150 })
    const inner = say('alder burned', { start: 100, end: 150 })
    expect(pairs(point([outer, inner, deny('it', { start: 200 })]))).toEqual([[0, 2]])
    expect(pairs(point([{ ...outer, end: 100 }, inner, deny('it', { start: 200 })]))).toEqual([[1, 2]])
    const asked = { ...outer, content: 'Did alder burn?' }
    expect(pairs(point([asked, inner, deny('it', { start: 200 })]))).toEqual([[1, 2]])
  })
})

describe('findOwned', () => {
  const find = (sketches: ClaimantSketch[], isIndependent = always) =>
    findOwned(claimants(...sketches), isIndependent)
  const ruiz = (content: string, more: ClaimantSketch = {}): ClaimantSketch => ({
    source: 'Ana Ruiz',
    content,
    ...more,
  })
  const reject = (content: string, more: ClaimantSketch = {}): ClaimantSketch =>
    deny(content, { cue: 'rejected', ...more })
  const five = 'alder birch cedar dogwood elm'

  it('leads “Ms Ruiz’s claim that …” to what she says in most of these words', () => {
    const links = find([ruiz(five), reject('Ana Ruiz’s claim that alder birch cedar')])
    expect(links).toMatchObject([{ verdict: 'disputed', confidence: 0.75 }])
    expect(links[0].evidence[0].spans.map(({ text }) => text)).toEqual([
      'alder',
      'birch',
      'cedar',
      'alder',
      'birch',
      'cedar',
    ])
  })

  it('is as sure as the less certain of the two', () => {
    const [link] = find([
      ruiz(five, { unattributed: 0.2 }),
      reject('Ana Ruiz’s claim that alder birch cedar', { unattributed: 0.4 }),
    ])
    expect(link.confidence).toBeCloseTo(0.45)
  })

  it.each<[string, ClaimantSketch[]]>([
    [
      'somebody else says it',
      [{ ...ruiz(five), source: 'Eve Poe' }, reject(`Ana Ruiz’s claim that ${five}`)],
    ],
    ['nobody is named', [ruiz(five), reject(`the claim that ${five}`)]],
    ['it is no denial', [ruiz(five), say(`Ana Ruiz’s claim that ${five}`)]],
    ['two words are the same', [ruiz(five), reject('Ana Ruiz’s claim that alder birch')]],
    ['her name and two words are', [ruiz(`Ruiz ${five}`), reject('Ana Ruiz’s claim that alder birch')]],
    [
      'three of eight words are',
      [
        ruiz(`${five} fir gorse hazel`),
        reject('Ana Ruiz’s claim that alder birch cedar ivy juniper kapok larch maple'),
      ],
    ],
    ['it cannot be meant', [ruiz(`Did ${five}?`), reject('Ana Ruiz’s claim that alder birch cedar')]],
  ])('finds nothing where %s', (_, sketches) => expect(find(sketches)).toEqual([]))

  it('finds nothing where one voice says both', () => {
    expect(find([ruiz(five), reject('Ana Ruiz’s claim that alder birch cedar')], never)).toEqual([])
  })

  it('finds it where three of seven words are the same', () => {
    const eight = `${five} fir gorse hazel`
    expect(
      find([ruiz(eight), reject('Ana Ruiz’s claim that alder birch cedar ivy juniper kapok')]),
    ).toHaveLength(1)
  })

  it('takes the most alike, then the nearest, before or behind', () => {
    const rejected = reject('Ana Ruiz’s claim that alder birch cedar dogwood', { number: 3 })
    const half = ruiz('alder birch cedar fir gorse', { number: 2 })
    expect(pairs(find([ruiz(five), half, rejected]))).toEqual([[0, 3]])
    expect(pairs(find([ruiz(five), ruiz(five), rejected]))).toEqual([[1, 3]])
    expect(pairs(find([ruiz(five), rejected, ruiz(five, { number: 4 })]))).toEqual([[4, 3]])
  })

  it('takes the nearest before where nothing tells which claim is meant', () => {
    const bare = (number: number): ClaimantSketch => reject('Ruiz’s claim', { number })
    expect(pairs(find([ruiz(five), ruiz('fir gorse'), bare(2)]))).toEqual([[1, 2]])
    expect(pairs(find([ruiz(five), bare(3)]))).toEqual([[0, 3]])
    expect(find([ruiz(five), bare(4)])).toEqual([])
    expect(find([bare(0), ruiz(five)])).toEqual([])
  })
})

describe('findRebuttals', () => {
  const finding = (accusationIds: string[], ...replyIds: string[]): RightOfReply =>
    ({ accusationIds, replyIds, confidence: 0.8 }) as unknown as RightOfReply
  const find = (sketches: ClaimantSketch[], findings: RightOfReply[], isIndependent = always) =>
    findRebuttals(claimants(...sketches), findings, isIndependent)
  const accuse = say('Delta Bank of alder theft', { cue: 'accused' })

  it('joins an accusation and the denial of the accused', () => {
    const links = find([accuse, deny('it')], [finding(['s0'], 's1')])
    expect(pairs(links)).toEqual([[0, 1]])
    expect(links[0]).toMatchObject({ verdict: 'disputed', evidence: [{ fact: 'denies' }] })
    expect(links[0].confidence).toBeCloseTo(0.6)
  })

  it('takes the last accusation before it', () => {
    expect(
      pairs(find([accuse, accuse, deny('it'), accuse], [finding(['s0', 's1', 's3', 'x'], 's2')])),
    ).toEqual([[1, 2]])
    expect(find([deny('it'), accuse], [finding(['s1'], 's0')])).toEqual([])
    expect(find([deny('it')], [finding(['s0'], 's0')])).toEqual([])
  })

  it('reaches three statements back', () => {
    expect(find([accuse, deny('it', { number: 3 })], [finding(['s0'], 's3')])).toHaveLength(1)
    expect(find([accuse, deny('it', { number: 4 })], [finding(['s0'], 's4')])).toEqual([])
  })

  it('asks for a word in common where the denial has words of its own', () => {
    const one = finding(['s0'], 's1')
    expect(find([accuse, deny('that alder was missing')], [one])).toHaveLength(1)
    expect(find([accuse, deny('having cut cedar')], [one])).toEqual([])
    expect(find([accuse, deny('“we”')], [one])).toHaveLength(1)
  })

  it.each<[string, ClaimantSketch[], string]>([
    ['is no denial', [accuse, say('it')], 's1'],
    ['makes no claim', [accuse, deny('it')], 's9'],
  ])('finds nothing where a reply %s', (_, sketches, reply) => {
    expect(find(sketches, [finding(['s0'], reply)])).toEqual([])
  })

  it('finds nothing where nobody accuses, it cannot be meant, or one voice says both', () => {
    const one = finding(['s0'], 's1')
    expect(find([{ ...accuse, sourceIds: [] }, deny('it')], [one])).toEqual([])
    expect(find([{ ...accuse, content: 'Did Delta steal?' }, deny('it')], [one])).toEqual([])
    expect(find([accuse, deny('it')], [one], never)).toEqual([])
    expect(find([accuse, deny('it')], [finding([], 's1')])).toEqual([])
  })
})
