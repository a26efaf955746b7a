/**
 * Measures the confidence report over `../shared/eval/types-dev.jsonl`: how often the 90 % interval of the sourcing
 * score holds the gold share, by the shipped weights, which were fitted on these articles, and by weights and
 * calibration fitted on the other nine folds; then 30 corroboration groups and 30 findings of the right of reply,
 * drawn with a seed, to be read by a person. These articles hold few groups: 30 more are drawn from the 765 articles of
 * `polnear-train.jsonl`. `npm run measure:report [-- SEED]`
 */
import { existsSync } from 'node:fs'
import { createAnalyzer, type Analyzer } from '../src/index.js'
import { detectLanguage } from '../src/language.js'
import { CLASSIFY_LEXICON } from '../src/lexicon/classify.js'
import { loadModel } from '../src/model/load.js'
import { prepareClassifyLexicon } from '../src/pipeline/classify/lexicon.js'
import { buildReport } from '../src/report/build.js'
import { DISPERSION } from '../src/report/sourcing.js'
import type { Report, Statement } from '../src/schema/index.js'
import { calibrateHeldOut } from '../training/classify/calibrate-held-out.js'
import { readLabelled, readTaught } from '../training/classify/read-labelled.js'
import { readRecords } from '../training/data.js'
import { describeCoverage, type Read } from './coverage.js'
import { draw } from './draw.js'

const FOLDER = '../shared/eval'
const RESOURCES = 'training/node_modules'
const DRAWN = 30

const print = (lines: readonly string[]): boolean => process.stdout.write(`${lines.join('\n')}\n`)
const shorten = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 260)
const tell = ({ type, stance, range }: Statement): string =>
  `    [${type} ${stance ?? ''}] ${shorten(range.text)}`

const pick = (report: Report, ids: readonly string[]): string[] =>
  ids.flatMap((id) => report.statements.find((statement) => statement.id === id) ?? []).map(tell)

type Named = { readonly article: { readonly id: string }; readonly report: Report }

function listGroups(name: string, read: readonly Named[], seed: number): string[] {
  const groups = read.flatMap(({ article, report }) =>
    report.summary.corroboration.map((group) => ({ article, report, group })),
  )
  const drawn = draw(groups, DRAWN, seed)
  return [
    `\n${groups.length} corroboration groups in ${name}, ${drawn.length} drawn with seed ${seed}`,
    ...drawn.flatMap(({ article, report, group }, i) => [
      `\n${i + 1}. ${article.id}: ${group.verdict} ${group.confidence.toFixed(2)}`,
      ...pick(report, group.statementIds),
    ]),
  ]
}

function listReplies(read: readonly Read[], seed: number): string[] {
  const findings = read.flatMap(({ article, report }) =>
    report.summary.rightOfReply.map((finding) => ({ article, report, finding })),
  )
  const drawn = draw(findings, DRAWN, seed)
  return [
    `\n${findings.length} findings of the right of reply, ${drawn.length} drawn with seed ${seed}`,
    ...drawn.flatMap(({ article, report, finding }, i) => [
      `\n${i + 1}. ${article.id}: ${finding.party}: ${finding.answer} ${finding.confidence.toFixed(2)}`,
      ...pick(report, finding.accusationIds),
      ...(finding.replyIds.length > 0 ? ['    answered by'] : []),
      ...pick(report, finding.replyIds),
    ]),
  ]
}

function readHeldOut(items: ReturnType<typeof readLabelled>): Read[] {
  const lexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
  const taught = readTaught(FOLDER, RESOURCES, loadModel(), lexicon)
  return calibrateHeldOut(items, taught, lexicon).map(({ gold, document }) => ({
    article: gold,
    report: buildReport(document, {
      minConfidence: 0,
      language: detectLanguage(gold.text),
      modelVersion: 'held out',
    }),
  }))
}

function readTraining(read: Analyzer): Named[] {
  return readRecords<{ id: string; text: string }>(`${FOLDER}/polnear-train.jsonl`).map((article) => ({
    article,
    report: read(article.text),
  }))
}

if (existsSync(FOLDER)) {
  const seed = Number(process.argv[2] ?? 1)
  const read = createAnalyzer()
  const items = readLabelled(FOLDER, loadModel())
  const shipped = items.map(({ gold }) => ({ article: gold, report: read(gold.text) }))
  print([
    `dispersion ${DISPERSION}`,
    ...describeCoverage('by the shipped weights', shipped),
    ...describeCoverage('by weights of the nine other folds', readHeldOut(items)),
    ...listGroups('types-dev', shipped, seed),
    ...listReplies(shipped, seed),
    ...listGroups('polnear-train', readTraining(read), seed),
  ])
} else {
  print([`skipped: ${FOLDER} is not there`])
}
