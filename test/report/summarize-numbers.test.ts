import { describe, expect, it } from 'vitest'
import { analyze, summarize } from '../../src/index.js'
import type { Report, SourceType } from '../../src/schema/index.js'
import { list, read } from '../fixtures/read.js'
import { buildTestReport } from './build-report.js'
import { readExamples } from './read-examples.js'

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `(${[...WORDS, String.raw`\d+`].join('|')})`
const SHARE = String.raw`(less than 1|more than 99|\d+)`

const valueOf = (word: string): number => (WORDS.includes(word) ? WORDS.indexOf(word) : Number(word))
const inWords = (count: number): string => WORDS[count] ?? String(count)
function inShare(share: number): string {
  const rounded = Math.round(100 * share)
  if (rounded === 0 && share > 0) return 'less than 1'
  return rounded === 100 && share < 1 ? 'more than 99' : String(rounded)
}

const count = ({ statements }: Report, type: SourceType): number =>
  statements.filter((statement) => statement.type === type).length
const verdicts = ({ summary }: Report, verdict: string): number =>
  summary.corroboration.filter((group) => group.verdict === verdict).length
const unsupported = ({ statements, summary }: Report): number =>
  statements.filter(({ id, type }) => type === 'anonymous' && summary.dependence.anonymousOnly.includes(id))
    .length

/** Every way in which a sentence gives a number, with what the report says of it. */
const CLAIMS: readonly [RegExp, (report: Report) => string][] = [
  [
    new RegExp(`^${NUMBER} statements?(?= by|;)`),
    (r) => inWords(r.statements.length - count(r, 'unattributed')),
  ],
  [new RegExp(`by ${NUMBER} sources?;`), (r) => inWords(r.sources.length)],
  [
    new RegExp(`; ${SHARE} per cent of the words are`),
    (r) => inShare(r.summary.sourcing.shares.unattributed),
  ],
  [new RegExp(`estimated ${SHARE} per cent of the credited`), (r) => inShare(r.summary.sourcing.score ?? -1)],
  [/between (\d+) and/, (r) => String(Math.round(100 * (r.summary.sourcing.interval?.low ?? -1)))],
  [/and (\d+)\) rest/, (r) => String(Math.round(100 * (r.summary.sourcing.interval?.high ?? -1)))],
  [new RegExp(`${NUMBER} official`), (r) => inWords(r.summary.sources.official)],
  [new RegExp(`${NUMBER} named`), (r) => inWords(r.summary.sources.named)],
  [new RegExp(`${NUMBER} documents?`), (r) => inWords(r.summary.sources.document)],
  [new RegExp(`; ${SHARE} per cent come from`), (r) => inShare(r.summary.dependence.largest?.share ?? -1)],
  [new RegExp(`^${NUMBER} statements? rests?`), (r) => inWords(count(r, 'anonymous'))],
  [new RegExp(`for ${NUMBER} of them no reason`), (r) => inWords(unexplained(r))],
  [new RegExp(`supports ${NUMBER} of them`), (r) => inWords(unsupported(r))],
  ...(['confirmed', 'supported', 'disputed'] as const).map(
    (verdict): [RegExp, (report: Report) => string] => [
      new RegExp(`${NUMBER} claims? (?:is|are) ${verdict === 'supported' ? 'made' : verdict}`),
      (r) => inWords(verdicts(r, verdict)),
    ],
  ),
  [new RegExp(`${NUMBER} statements? (?:is|are) hedged`), (r) => inWords(count(r, 'unclear'))],
  [new RegExp(`${NUMBER} readings? (?:is|are) uncertain`), (r) => inWords(r.summary.review.length)],
  [new RegExp(`${NUMBER} requests? (?:was|were) refused`), (r) => inWords(count(r, 'declined'))],
]

/** Anonymous statements none of whose sources gives a reason anywhere. */
function unexplained({ statements }: Report): number {
  const isAnonymous = statements.filter(({ type }) => type === 'anonymous')
  return isAnonymous.filter(
    (one) =>
      !one.anonymity?.reason &&
      !isAnonymous.some(
        (other) => other.anonymity?.reason && other.sourceIds.some((id) => one.sourceIds.includes(id)),
      ),
  ).length
}

/** People behind anonymous statements: the largest count that a statement tells of each source. */
function countUnnamed({ statements, sources }: Report): number {
  return sources
    .filter(({ id }) =>
      statements.some(({ type, sourceIds }) => type === 'anonymous' && sourceIds.includes(id)),
    )
    .reduce((sum, { id }) => {
      const own = statements.filter(({ type, sourceIds }) => type === 'anonymous' && sourceIds.includes(id))
      return sum + Math.max(...own.map(({ anonymity }) => anonymity?.count ?? 1))
    }, 0)
}

/** Texts of sources: numbers in a name (“three independent members”) are the article's own. */
const withoutNames = (text: string, { sources, summary }: Report): string =>
  [...sources.map(({ name }) => name), ...summary.rightOfReply.map(({ party }) => party)]
    .filter((name) => new RegExp(NUMBER, 'i').test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(new RegExp(escape(name), 'gi'), 'NAME'), text)
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const claim = 'the harbour fund had been emptied by its own board'
/** Two sources of one claim, and a refusal that nobody is credited with. */
const repeated = buildTestReport(
  `Lena Ortiz said ${claim}. Piet Holm said ${claim}. There was no answer on Friday.`,
  {
    statements: [
      { type: 'named', source: 'Lena Ortiz', cue: 'said#1', content: `${claim}#1` },
      { type: 'named', source: 'Piet Holm', cue: 'said#2', content: `${claim}#2` },
      { type: 'declined', cue: 'There was no answer', refusal: { kind: 'no-response' } },
    ],
  },
)

/** Two sources without a name, of whom one tells why. */
const halfExplained = buildTestReport(
  'One clerk said the vault was bare, because she feared for her post. One driver said the gate was open.',
  {
    statements: [
      {
        type: 'anonymous',
        source: 'One clerk',
        cue: 'said#1',
        content: 'the vault was bare',
        anonymity: { count: 1, reason: 'because she feared for her post' },
      },
      {
        type: 'anonymous',
        source: 'One driver',
        cue: 'said#2',
        content: 'the gate was open',
        anonymity: { count: 1 },
      },
    ],
  },
)

const reports: [string, Report][] = [
  ['a claim made twice', repeated],
  ['one reason for two', halfExplained],
  ...readExamples(),
  ...list('corroboration').map((file): [string, Report] => [
    file,
    analyze((read(file) as unknown as { text: string }).text),
  ]),
]

describe('numbers in a summary', () => {
  it.each(reports)('are those of the report: %s', (_, report) => {
    for (const { text } of summarize(report)) {
      let left = withoutNames(text, report).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      for (const [pattern, expected] of CLAIMS) {
        const found = pattern.exec(left)
        if (!found) continue
        expect(`${pattern.source}: ${found[1]}`).toBe(`${pattern.source}: ${expected(report)}`)
        left = left.replace(found[0], found[0].replace(found[1], '#'))
      }
      const unnamed = new RegExp(`on ${NUMBER} anonymous sources?`).exec(left)
      if (unnamed) {
        expect(valueOf(unnamed[1])).toBe(countUnnamed(report))
        left = left.replace(unnamed[0], 'on #')
      }
      const rest = left.match(
        new RegExp(`(?<![\\p{L}-])(?:${WORDS.slice(1).join('|')}|\\d+)(?![\\p{L}-])`, 'giu'),
      )
      // “and one other” counts the names that are left out.
      expect(rest?.filter((word) => !left.includes(`and ${word} other`)) ?? []).toEqual([])
    }
  })

  it('is checked on summaries with every kind of number', () => {
    const all = reports.flatMap(([, report]) =>
      summarize(report).map(({ text }) =>
        withoutNames(text, report).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
      ),
    )
    const unseen = CLAIMS.filter(([pattern]) => !all.some((text) => pattern.test(text)))
    expect(unseen.map(([{ source }]) => source)).toEqual([])
  })
})
