import { describe, expect, it } from 'vitest'
import { readArticleWords } from '../../src/report/article-words.js'
import { isBareReference, readClaim, spanOfWord } from '../../src/report/claim.js'
import { isApart, measureLikeness, weighStems } from '../../src/report/likeness.js'
import { isPointer, isUntruth, namesClaim, readClaimOwner, readMatter } from '../../src/report/pointer.js'

const claim = (text: string, start = 0) =>
  readClaim(readArticleWords(text), [{ start, end: text.length, text: text.slice(start) }])

describe('readClaim', () => {
  it('takes the telling words, and their places', () => {
    const { words, stems } = claim('that the bridge was shut by the bridge keeper')
    expect(words.map(({ facts }) => facts.text)).toEqual(['bridge', 'shut', 'bridge', 'keeper'])
    expect([...stems]).toHaveLength(3)
    expect(spanOfWord(words[1])).toEqual({ start: 20, end: 24, text: 'shut' })
  })

  it.each([
    ['the bridge is not safe', true],
    ['the bridge isn’t safe', true],
    ['nobody said that it is not safe', false],
    ['the bridge is safe', false],
  ])('counts negations: “%s” %s', (text, isNegated) => expect(claim(text).isNegated).toBe(isNegated))

  it.each([
    ['the bridge may open', true],
    ['the bridge will have opened', false],
  ])('knows what could be: “%s” %s', (text, isModal) => expect(claim(text).isModal).toBe(isModal))

  it('knows what names itself a claim', () => {
    expect(claim('the allegations').isPointing).toBe(true)
    expect(claim('the bridge').isPointing).toBe(false)
  })

  it.each([
    ['That she left', 'she'],
    ['that', 'that'],
    ['“We left', 'we'],
    ['', ''],
  ])('opens “%s” by “%s”', (text, opening) => expect(claim(text).opening).toBe(opening))

  it('has details on request', () => {
    const details = claim(
      'The mayor, Ana Ruiz, told NATO on Monday of more than 40 cuts, “not a bad day”',
    ).details()
    expect(details).toMatchObject({
      isAtLeast: true,
      isAtMost: false,
      isQuestion: false,
      isComparison: false,
    })
    expect(details.names.slice(0, 2)).toEqual(['ana', 'ruiz'])
    expect(details.names).toContain('nato')
    expect(details.names).not.toContain('monday')
    expect([...details.numbers]).toEqual(['40'])
    expect(details.quotations.filter(Boolean)).toEqual(['not a bad day'])
  })

  it('reads what any of several spans says', () => {
    const text = 'Who left? help rather than harm; more than 40, only 30.'
    const parts = ['Who left?', 'help rather than harm', 'more than 40', 'only 30'].map((words) => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, text: words }
    })
    const details = readClaim(readArticleWords(text), parts).details()
    expect(details).toMatchObject({ isQuestion: true, isComparison: true, isAtLeast: true, isAtMost: true })
  })

  it('takes no first word of a sentence for a name', () => {
    expect(claim('Cables burned. Ferries ran. “Drivers left').details().names).toEqual([])
    expect(claim('Cables of Lind burned').details().names).toEqual(['lind'])
  })

  it('knows the words of each quotation', () => {
    const { quotations } = claim('she wrote ‘never again’ and "no way"').details()
    expect(quotations.filter(Boolean)).toEqual(['never again', 'no way'])
  })

  it.each([
    ['only 40 died', { isAtMost: true }],
    ['up to $3 was paid', { isAtMost: true }],
    ['at least £3 was paid', { isAtLeast: true }],
    ['over 3 left', { isAtLeast: true }],
    ['Who left?', { isQuestion: true }],
    ['it did more to hurt than to help', { isComparison: true }],
    ['help rather than harm', { isComparison: true }],
    ['she wrote “never', { quotations: ['never'] }],
    ["the drivers' cars", { quotations: [] }],
    ['he left Fridays of Lind', { names: ['friday', 'lind'] }],
    ['he met McVos, eLena and NATO', { names: ['mcvo', 'nato'] }],
    ['it ended.  NATO left', { names: ['nato'] }],
    ['he saw   Ruiz', { names: ['ruiz'] }],
  ])('reads of “%s” %j', (text, expected) => expect(claim(text).details()).toMatchObject(expected))
})

describe('readClaim with a memory', () => {
  const text = 'Ferries sank off Lind. Ferries sank off Lind. Trams ran.'
  const article = readArticleWords(text)
  const spanAt = (start: number, words = 'Ferries sank') => ({
    start,
    end: start + words.length,
    text: words,
  })

  it('recalls the same words elsewhere, at their own places', () => {
    const memory = new Map<string, unknown>()
    const kinds: string[] = []
    const recall = <T>(kind: string, key: () => string, make: () => T): T => {
      kinds.push(kind)
      if (!memory.has(key())) memory.set(key(), make())
      return memory.get(key()) as T
    }
    const first = readClaim(article, [spanAt(0)], recall)
    const second = readClaim(article, [spanAt(23)], recall)
    expect(second.words).toEqual(readClaim(article, [spanAt(23)]).words)
    expect(second.stems).toBe(first.stems)
    expect(second.words.map(({ start }) => start)).toEqual([23, 31])
    expect(readClaim(article, [spanAt(0)], recall)).toBe(first)
    const third = readClaim(article, [spanAt(46, 'Trams ran')], recall)
    expect(third.words.map(({ start }) => start)).toEqual([46, 52])
    expect(readClaim(article, [], recall).words).toEqual([])
    expect(new Set(kinds)).toEqual(new Set(['claim']))
  })
})

describe('isBareReference', () => {
  it.each(['this', 'that', 'it', 'the report', 'the allegations', 'those claims', 'them', ''])(
    'holds for “%s”',
    (text) => {
      expect(isBareReference(claim(text))).toBe(true)
    },
  )
  it.each(['the bridge', 'bridge', 'we', 'this bridge is shut'])('does not hold for “%s”', (text) => {
    expect(isBareReference(claim(text))).toBe(false)
  })
})

describe('measureLikeness', () => {
  const weights = (stem: string): number => ({ a: 2, b: 1, c: 1 })[stem] ?? 0
  it('shares out the weight of both sides', () => {
    expect(measureLikeness(new Set(['a', 'b']), new Set(['a', 'c', 'b']), weights)).toEqual({
      contained: 1,
      covering: 0.75,
      shared: new Set(['a', 'b']),
    })
    expect(measureLikeness(new Set(['a', 'c']), new Set(['b']), weights)).toMatchObject({
      contained: 0,
      covering: 0,
    })
    expect(measureLikeness(new Set(), new Set(['x']), weights)).toMatchObject({ contained: 0, covering: 0 })
  })

  it('weighs rare stems more', () => {
    const found = weighStems([claim('bridge cables'), claim('bridge ferries'), claim('bridge piers')])
    expect(found('cabl')).toBeCloseTo(Math.log(4))
    expect(found(claim('ferries').words[0].facts.stem)).toBeCloseTo(Math.log(4))
    expect(found(claim('bridge').words[0].facts.stem)).toBeCloseTo(Math.log(2.5))
  })
})

describe('isApart', () => {
  const apart = (a: string, b: string): boolean => isApart(claim(a), claim(b))

  it.each([
    ['cables burned', 'cables had burned'],
    ['twelve people died', '12 people died'],
    ['twelve people died', 'people died'],
    ['twelve people and forty dogs died', 'twelve people died'],
    ['at Lind Ruiz hit Vos', 'at Lind Ruiz hit Vos hard'],
    ['more than 40 died', 'over 40 died'],
    ['the mayor left', 'he left'],
    ['the day was “bad luck”', 'the day was “bad luck”'],
    ['weekends were dull', 'hers were dull'],
    ['itself shut', 'hers shut'],
    ['the law was a “very bad idea”', 'the deal was “good for all”'],
  ])('does not hold for “%s” and “%s”', (a, b) => {
    expect([apart(a, b), apart(b, a)]).toEqual([false, false])
  })

  it.each([
    ['cables burned', 'cables may have burned'],
    ['to cut taxes', 'taxes are cut'],
    ['I will vote', 'the mayor votes'],
    ["we've voted", 'the mayor votes'],
    ['he would vote', 'she would vote'],
    ['it’s shut', 'this is shut'],
    ['Did cables burn?', 'cables did burn'],
    ['it does more to hurt than to help', 'the bridge does hurt'],
    ['twelve people died', 'twenty people died'],
    ['only 40 died', 'more than 40 died'],
    ['then Ruiz will win', 'then Vos will win'],
    ['then Vos hit Ruiz', 'then Ruiz hit Vos'],
    ['the deal was a “major breach of trust”', 'the law was a “breach of trust”'],
  ])('holds for “%s” and “%s”', (a, b) => {
    expect([apart(a, b), apart(b, a)]).toEqual([true, true])
  })
})

describe('what rejected words say', () => {
  it.each([
    'this',
    'that.',
    '“that”',
    'that the bridge is shut',
    'the claim',
    'Ms Ruiz’s accusations of theft',
    'the notion that it is shut',
  ])('names a claim: “%s”', (text) => expect(namesClaim(text)).toBe(true))
  it.each(['an offer', 'that is hers', 'the bridge', `${'a '.repeat(300)}claim`])(
    'names none: “%s”',
    (text) => {
      expect(namesClaim(text)).toBe(false)
    },
  )

  it.each([
    'the allegations',
    'those reports as “absurd”',
    'the charges through a spokesman',
    'them',
    '“it,”',
    'any of the claims',
  ])('points at one: “%s”', (text) => expect(isPointer(text)).toBe(true))
  it.each(['the allegations of theft', 'the bridge', 'claims', 'that the claims are old'])(
    'points at none: “%s”',
    (text) => {
      expect(isPointer(text)).toBe(false)
    },
  )

  it.each([
    'those statements were wrong',
    'it is not true',
    'the report false',
    'talk of a devaluation ‘false’',
    'Ms Ruiz’s claim is a lie',
  ])('says that it is untrue: “%s”', (text) => expect(isUntruth(text)).toBe(true))
  it.each(['it is true', 'the bridge is false', 'the report'])('does not: “%s”', (text) => {
    expect(isUntruth(text)).toBe(false)
  })

  it.each([
    ['Ana Ruiz’s claims', 'Ana Ruiz'],
    ["Bernie Lind' accusations that he lied", 'Bernie Lind'],
    ['accusations by Delta Bank that he lied', 'Delta Bank'],
    ['the claim of former Senator Vos', 'former Senator Vos'],
    ['the claim', null],
    ['Delta Bank’s old new red cars', null],
  ])('tells of “%s” whose claim it is: %j', (text, owner) => expect(readClaimOwner(text)).toBe(owner))

  it.each([
    ['talk of a devaluation “false”', 'a devaluation'],
    ['the claims about the bridge as absurd', 'the bridge'],
    ['allegations of theft', 'theft'],
    ['the allegations', null],
  ])('tells of “%s” the matter: %j', (text, matter) => expect(readMatter(text)).toBe(matter))
})
