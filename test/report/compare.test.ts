import { describe, expect, it } from 'vitest'
import { compareReports } from '../../src/report/compare.js'
import type { Report } from '../../src/schema/index.js'
import { buildTestReport, type StatementSketch } from './build-report.js'

const NOTHING = { added: [], dropped: [], reworded: [], moved: [] }

const article = (sentences: string[], statements: StatementSketch[] = []): Report =>
  buildTestReport(sentences.join(' '), { statements })
const say = (type: StatementSketch['type'], source: string, content: string): StatementSketch => ({
  type,
  source,
  cue: 'said',
  content,
})

const before = article(
  [
    'Sources said the bridge would close.',
    'Piet Holm said nobody had asked the ferry.',
    'Rain fell all week.',
  ],
  [
    say('anonymous', 'Sources', 'the bridge would close'),
    { ...say('named', 'Piet Holm', 'nobody had asked the ferry') },
  ],
)
const textOf = (report: Report, id: string): string | undefined =>
  report.statements.find((statement) => statement.id === id)?.range.text

describe('compareReports', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareReports(before, before)).toEqual(NOTHING)
  })

  it('finds nothing where sentences only move', () => {
    const moved = article(
      [
        'Rain fell all week.',
        'Piet Holm said nobody had asked the ferry.',
        'Sources said the bridge would close.',
      ],
      [
        say('named', 'Piet Holm', 'nobody had asked the ferry'),
        say('anonymous', 'Sources', 'the bridge would close'),
      ],
    )
    expect(compareReports(before, moved)).toEqual(NOTHING)
  })

  it('shows a claim that moved from an anonymous source to an official one as moved alone', () => {
    const after = article(
      [
        'The mayor said the bridge would close.',
        'Piet Holm said nobody had asked the ferry.',
        'Rain fell all week.',
      ],
      [
        say('official', 'The mayor', 'the bridge would close'),
        say('named', 'Piet Holm', 'nobody had asked the ferry'),
      ],
    )
    const comparison = compareReports(before, after)
    expect(comparison).toMatchObject({ ...NOTHING, moved: [{ from: 'anonymous', to: 'official' }] })
    expect(textOf(before, comparison.moved[0].before)).toMatch(/^Sources/)
    expect(textOf(after, comparison.moved[0].after)).toMatch(/^The mayor/)
  })

  it('tells added, dropped and reworded statements apart', () => {
    const after = article(
      [
        'Piet Holm said nobody had even asked the ferry.',
        'Rain fell all week.',
        'A toll is planned from May.',
      ],
      [say('named', 'Piet Holm', 'nobody had even asked the ferry')],
    )
    const { added, dropped, reworded, moved } = compareReports(before, after)
    expect(added.map((id) => textOf(after, id))).toEqual(['A toll is planned from May.'])
    expect(dropped.map((id) => textOf(before, id))).toEqual(['Sources said the bridge would close'])
    expect(reworded.map((pair) => textOf(after, pair.after))).toEqual([
      'Piet Holm said nobody had even asked the ferry',
    ])
    expect(moved).toEqual([])
  })

  it('does not take one refusal for another', () => {
    const refuse = (who: string): StatementSketch => ({
      type: 'declined',
      source: who,
      cue: 'declined',
      content: 'to comment',
    })
    const one = article(['Delta Bank declined to comment.'], [refuse('Delta Bank')])
    const other = article(['The mayor of Varna declined to comment.'], [refuse('The mayor of Varna')])
    expect(compareReports(one, other)).toMatchObject({
      added: { length: 1 },
      dropped: { length: 1 },
      reworded: [],
    })
  })

  it('tells the second of two equal sentences from the first', () => {
    const twice = article(['Rain fell all week.', 'Rain fell all week.'])
    const once = article(['Rain fell all week.'])
    expect(compareReports(twice, once)).toEqual({ ...NOTHING, dropped: [twice.statements[1].id] })
  })

  it('takes other case, punctuation and line breaks for no change', () => {
    expect(compareReports(article(['Rain fell all week.']), article(['RAIN fell, all week!']))).toEqual(
      NOTHING,
    )
  })

  it('joins the most alike first, the nearest where they are as alike', () => {
    const old = article(['The alder birch cedar fell.', 'Rain came.', 'The alder birch cedar stood.'])
    const fresh = article(['Rain came.', 'An alder birch cedar stood.', 'An alder birch cedar fell.'])
    const { reworded, added, dropped } = compareReports(old, fresh)
    expect(reworded.map(({ before: a, after: b }) => [textOf(old, a), textOf(fresh, b)])).toEqual([
      ['The alder birch cedar stood.', 'An alder birch cedar stood.'],
      ['The alder birch cedar fell.', 'An alder birch cedar fell.'],
    ])
    expect([added, dropped]).toEqual([[], []])
    const [one, two] = [
      article(['Elm fir gorse one.', 'Rain came.', 'Elm fir gorse two.']),
      article(['Elm fir gorse three.', 'Rain came.']),
    ]
    expect(compareReports(one, two).reworded.map(({ before: id }) => textOf(one, id))).toEqual([
      'Elm fir gorse one.',
    ])
    expect(compareReports(one, two).dropped).toHaveLength(1)
  })

  it('takes statements with half of their words in common for one, not those with less', () => {
    const pair = (a: string, b: string) => compareReports(article([a]), article([b])).reworded.length
    expect(pair('Alder birch cedar dogwood.', 'Alder birch elm fir.')).toBe(1)
    expect(pair('Alder birch cedar dogwood.', 'Alder elm fir gorse.')).toBe(0)
  })

  it('goes by the words of a claim alone too', () => {
    const version = (source: string): Report =>
      article([`${source} said rain fell.`], [say('named', source, 'rain fell')])
    const [one, other] = [
      version('The old grey clerk of Lind'),
      version('Ana Ruiz, who left the town hall early'),
    ]
    expect(compareReports(one, other).reworded).toHaveLength(1)
  })

  it('finds no partner by words that stand in more than twelve statements', () => {
    const many = (count: number): Report =>
      article(Array.from({ length: count }, (_, i) => `Alder birch w${i}x.`))
    const one = article(['Alder birch w99x.'])
    expect(compareReports(one, many(12)).reworded).toHaveLength(1)
    expect(compareReports(one, many(13)).reworded).toHaveLength(0)
  })

  it('lists changes in the order of the later version, equal sentences one by one', () => {
    const old = article(['Rain came.', 'Rain came.', 'Alder birch cedar.', 'Elm fir gorse.'])
    const fresh = article(['Elm fir gorse hazel.', 'Rain came.', 'Alder birch cedar ivy.', 'Rain came.'])
    const { reworded, added, dropped } = compareReports(old, fresh)
    expect(reworded.map(({ after: id }) => textOf(fresh, id))).toEqual([
      'Elm fir gorse hazel.',
      'Alder birch cedar ivy.',
    ])
    expect([added, dropped]).toEqual([[], []])
  })
})
