/**
 * Measures the preset `recommended` over `../shared/eval/types-dev.jsonl`: messages an article, 40 messages drawn with
 * seed 1 to be read by a person, and how many of 30 gold sentences with an unexplained unnamed source it reports.
 * `npm run measure:lint [-- SEED]`
 */
import { existsSync } from 'node:fs'
import { createAnalyzer } from '../src/index.js'
import { createLinter } from '../src/lint/index.js'
import type { Message, Report } from '../src/schema/index.js'
import type { GoldArticle } from '../training/classify/examples.js'
import { readRecords } from '../training/data.js'
import { draw } from './draw.js'

const PATH = '../shared/eval/types-dev.jsonl'
const DRAWN_MESSAGES = 40
const DRAWN_SENTENCES = 30
/** Rules that say of an unnamed source that it is bare, unexplained, vague or alone. */
const ON_ANONYMITY = new Set([
  'require-anonymity-reason',
  'require-anonymous-description',
  'no-vague-attribution',
  'no-sole-anonymous-source',
])
/** Words that give a reason for anonymity: sentences of an article that has them are not drawn. */
const EXPLAINED =
  /\banonymity (?:to|because|as|since|due|for)\b|\bnot authori[sz]ed\b|\b(?:asked|asking) not to be (?:named|identified)\b/i

interface Linted {
  readonly article: GoldArticle
  readonly report: Report
  readonly messages: readonly Message[]
}

function printCounts(linted: readonly Linted[]): void {
  const counts = linted.map(({ messages }) => messages.length).sort((a, b) => a - b)
  const byRule = new Map<string, number>()
  for (const { ruleId } of linted.flatMap(({ messages }) => messages))
    byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
  const total = counts.reduce((sum, count) => sum + count, 0)
  console.log(
    `${linted.length} articles, ${total} messages, median ${counts[counts.length >> 1]} an article, most ${counts.at(-1)}`,
  )
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(4)} ${rule}`)
}

function printMessages(linted: readonly Linted[], seed: number): void {
  const all = linted.flatMap(({ article, report, messages }) =>
    messages.map((message) => ({ article, report, message })),
  )
  console.log(`\n${DRAWN_MESSAGES} messages drawn with seed ${seed}`)
  draw(all, DRAWN_MESSAGES, seed).forEach(({ article, report, message }, number) => {
    const { place, statementIds } = message
    const at = place ?? report.statements.find(({ id }) => id === statementIds[0])?.range
    console.log(`\n${number + 1}. ${article.id}\n   ${message.ruleId}: ${message.reason}`)
    if (at) console.log(`   … ${excerpt(article.text, at.start, at.end)} …`)
  })
}

function excerpt(text: string, start: number, end: number): string {
  const [before, marked, after] = [
    text.slice(Math.max(0, start - 160), start),
    text.slice(start, end),
    text.slice(end, end + 200),
  ]
  return `${before}[[${marked}]]${after}`.replace(/\s+/g, ' ')
}

function printRecall(linted: readonly Linted[], seed: number): void {
  const sentences = linted.flatMap((one) =>
    one.article.sentences
      .filter(({ types }) => types.includes('anonymous') && !EXPLAINED.test(one.article.text))
      .map((sentence) => ({ ...one, sentence })),
  )
  const drawn = draw(sentences, DRAWN_SENTENCES, seed)
  const missed = drawn.filter(({ messages, report, sentence: { start, end } }) => {
    const ids = new Set(
      messages.filter(({ ruleId }) => ON_ANONYMITY.has(ruleId)).flatMap(({ statementIds }) => statementIds),
    )
    const touching = report.statements.filter(({ range }) => range.start < end && start < range.end)
    return !touching.some(({ id }) => ids.has(id))
  })
  console.log(
    `\nreports ${drawn.length - missed.length} of ${drawn.length} gold anonymous sentences without a reason, seed ${seed}`,
  )
  for (const {
    article,
    report,
    sentence: { start, end },
  } of missed) {
    const types = report.statements
      .filter(({ range }) => range.start < end && start < range.end)
      .map(({ type, confidence }) => `${type} ${confidence.toFixed(2)}`)
    console.log(
      `  missed (${types.join(', ')}): ${article.id}: ${article.text.slice(start, end).replace(/\s+/g, ' ')}`,
    )
  }
}

if (existsSync(PATH)) {
  const seed = Number(process.argv[2] ?? 1)
  const analyzer = createAnalyzer()
  const linter = createLinter('recommended')
  const linted = readRecords<GoldArticle>(PATH).map((article): Linted => {
    const report = analyzer(article.text)
    return { article, report, messages: linter(report) }
  })
  printCounts(linted)
  printMessages(linted, seed)
  printRecall(linted, seed)
} else {
  console.log(`Skipped: ${PATH} is absent.`)
}
