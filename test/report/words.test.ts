import { describe, expect, it } from 'vitest'
import { readArticleWords, wordsIn } from '../../src/report/article-words.js'
import { countBag, overlapOfBags } from '../../src/report/bag.js'
import { keyOfSpans, makeAnew, moveSpan } from '../../src/report/recall.js'
import { alternate, buildLater, matchWords } from '../../src/report/word-list.js'
import { findMarks, MARK, marksIn } from '../../src/report/word-marks.js'

/** All marks of a text. */
const markWord = (text: string): number => marksIn(findMarks(text), { start: 0, end: text.length })

describe('the marks of words', () => {
  it.each([
    ['accused', 'accusing'],
    ['calls', 'calling'],
    ['branded', 'calling'],
    ['labelled', 'calling'],
    ['liar', 'insult'],
    ['against', 'against'],
    ['allegedly', 'allegedly'],
    ['charged', 'participle'],
    ['faces', 'facing'],
    ['drew', 'facing'],
    ['came', 'facing'],
    ['charges', 'charge'],
    ['criticism', 'charge'],
    ['lawsuit', 'charge'],
    ['alleged', 'alleging'],
    ['fraud', 'wrong'],
    ['for', 'reason'],
    ['over', 'reason'],
    ['as', 'reason'],
    ['as,', 'reason'],
    ['ACCUSED', 'accusing'],
  ] as const)('knows “%s” as %s', (word, mark) => {
    expect(markWord(word) & MARK[mark]).toBe(MARK[mark])
  })

  it('reads on to the last letter, of short words as of long ones', () => {
    expect(markWord('it was fraudz')).toBe(0)
    expect(markWord('as') & MARK.reason).toBe(MARK.reason)
    expect(markWord('ass')).toBe(0)
    expect(markWord('1as2') & MARK.reason).toBe(MARK.reason)
    expect(findMarks('for over').starts).toEqual([0, 4])
    expect(findMarks('').starts).toEqual([])
  })

  it('knows nothing of other words', () => {
    expect(markWord('bridge')).toBe(0)
    expect(markWord('reclaim')).toBe(0)
    expect(markWord('north-east')).toBe(0)
  })

  it('marks a phrase by its first word alone', () => {
    expect(markWord('lashed') & MARK.phrase).toBe(MARK.phrase)
    expect(markWord('out') & MARK.phrase).toBe(0)
  })

  it('are found in a part of a word too, since patterns may look there', () => {
    expect(markWord('self-accused') & MARK.accusing).toBe(MARK.accusing)
    expect(markWord('preaccused') & MARK.accusing).toBe(0)
  })

  it('stand where the words begin', () => {
    const marks = findMarks('It accused Delta of fraud.')
    expect(marks.starts).toEqual([3, 20])
    expect(marksIn(marks, { start: 3, end: 4 })).toBe(MARK.accusing | MARK.participle)
    expect(marksIn(marks, { start: 4, end: 20 })).toBe(0)
    expect(marksIn(marks, { start: 4, end: 21 }) & MARK.wrong).toBe(MARK.wrong)
  })

  it('has a bit of its own for each mark', () => {
    const bits = Object.values(MARK)
    expect(new Set(bits).size).toBe(bits.length)
    expect(bits.every((bit) => Math.log2(bit) % 1 === 0)).toBe(true)
  })
})

describe('the words of an article', () => {
  const text = 'The claim: Forty cables don’t burn, north-east of 40.'
  const article = readArticleWords(text)
  const wordsOf = (start: number, end: number) =>
    wordsIn(article, { start, end }).map((word) => [word.facts.text, word.start])

  it('are read once, with what is to know of each', () => {
    const all = wordsIn(article, { start: 0, end: text.length }).map(({ facts }) => facts)
    expect(all.map(({ lower }) => lower)).toEqual(
      "the claim forty cables don't burn north-east of 40".split(' '),
    )
    const [the, claim, forty, cables, dont] = all
    expect(the).toMatchObject({ text: 'The', stem: '', isNumber: false, isReferring: false })
    expect(claim).toMatchObject({ stem: '', isReferring: true })
    expect(forty).toMatchObject({ stem: '40', isNumber: true })
    expect(cables).toMatchObject({ stem: 'cabl', isNumber: false, isNegation: false })
    expect(dont.isNegation).toBe(true)
    expect(article.tell('40')).toBe(all[8])
    expect(article.tell('Ruiz')).toMatchObject({ text: 'Ruiz', lower: 'ruiz' })
  })

  it('are found in an extent', () => {
    expect(wordsOf(0, 9)).toEqual([
      ['The', 0],
      ['claim', 4],
    ])
    expect(wordsOf(9, 11)).toEqual([])
    expect(wordsOf(0, 0)).toEqual([])
    expect(wordsOf(text.length, text.length + 5)).toEqual([])
  })

  it('are cut where the extent cuts them', () => {
    const at = text.indexOf('north')
    expect(wordsOf(1, 6)).toEqual([
      ['he', 1],
      ['cl', 4],
    ])
    expect(wordsOf(at, at + 5)).toEqual([['north', at]])
    expect(wordsOf(at + 5, at + 10)).toEqual([['east', at + 6]])
    expect(wordsOf(at + 5, at + 6)).toEqual([])
  })

  it('are read once each, at their first and last letters too', () => {
    const one = readArticleWords('Cables burn')
    const [first] = wordsIn(one, { start: 0, end: 6 })
    expect(wordsIn(one, { start: 0, end: 11 })[0].facts).toBe(first.facts)
    expect(one.facts[0]).toBe(first.facts)
    expect(wordsIn(one, { start: 0, end: 7 })).toHaveLength(1)
  })

  it('are numbers by their first figure, and plain by all letters', () => {
    const { tell } = readArticleWords('')
    expect(['0.5', '9th', ':3', '/4'].map((word) => tell(word).isNumber)).toEqual([true, true, false, false])
    expect(tell('Claim').text).toBe('Claim')
    expect(tell("couldn't").isNegation).toBe(true)
    expect(tell('claim').text).toBe('claim')
    expect(tell('CLAIM').isReferring).toBe(true)
  })

  it('are told apart by what lists say of them', () => {
    const tell = (word: string) => article.tell(word)
    expect(['claim', 'reports', 'claim-free'].map((word) => tell(word).isReferring)).toEqual([
      true,
      true,
      false,
    ])
    expect(['not', 'doesn’t', 'bridge'].map((word) => tell(word).isNegation)).toEqual([true, true, false])
    expect(['May', 'may', 'may-fly'].map((word) => tell(word).isModal)).toEqual([true, true, false])
  })
})

describe('bags of words', () => {
  it('count words, lower-cased', () => {
    const { size, counts } = countBag(['The bridge, the', 'Bridge!'])
    expect(size).toBe(4)
    expect([...counts]).toEqual([
      ['the', 2],
      ['bridge', 2],
    ])
  })

  it('overlap by the share of words that both have', () => {
    const bag = (words: string) => countBag([words])
    expect(overlapOfBags(bag('a b c d'), bag('a b x y'))).toBe(0.5)
    expect(overlapOfBags(bag('a a b'), bag('a'))).toBe(0.5)
    expect(overlapOfBags(bag('a'), bag('a'))).toBe(1)
    expect(overlapOfBags(bag('a'), bag(''))).toBe(0)
    expect(overlapOfBags(bag(''), bag(''))).toBe(0)
  })
})

describe('word lists', () => {
  it('match whole words in any case, a hyphen as a hyphen or a space', () => {
    const test = matchWords([{ words: 'deny denied' }, { words: 'turn-down' }, { words: 'U.S, no way' }])
    expect(
      ['He DENIED it', 'turn down', 'turn-down', 'the U.S did', 'no way'].map((text) => test.test(text)),
    ).toEqual([true, true, true, true, true])
    expect(
      ['undenied', 'denying', 'turndown', 'the UxS did', 'deny2', ''].some((text) => test.test(text)),
    ).toBe(false)
  })

  it('may heed the case', () => {
    expect(matchWords([{ words: 'may' }], { isExact: true }).test('May')).toBe(false)
  })

  it('have longer words first', () => {
    expect(alternate([{ words: 'a abc' }, { words: 'ab' }])).toBe('abc|ab|a')
  })

  it('are built once, when first asked for', () => {
    let builds = 0
    const later = buildLater(() => ++builds)
    expect(builds).toBe(0)
    expect([later(), later(), builds]).toEqual([1, 1, 1])
  })
})

describe('what is remembered of spans', () => {
  it('has a key that moves with them', () => {
    const span = { start: 5, end: 8, text: 'two' }
    expect(keyOfSpans([span], 5)).toBe(keyOfSpans([moveSpan(span, 4)], 9))
    expect(keyOfSpans([span], 5)).not.toBe(keyOfSpans([span], 4))
    expect(keyOfSpans([span, span], 5)).not.toBe(keyOfSpans([span], 5))
    expect(moveSpan(span, 4)).toEqual({ start: 9, end: 12, text: 'two' })
    expect(
      makeAnew(
        'kind',
        () => 'key',
        () => 3,
      ),
    ).toBe(3)
  })
})
