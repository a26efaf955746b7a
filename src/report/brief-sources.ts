import type { BriefSentence, Report, Statement } from '../schema/index.js'
import { idsOf, ofType } from './brief-parts.js'
import { DEFAULT_WEIGHTS } from './sourcing.js'
import { capitalize, joinWords, nameInText, wordCount, wordNumber, wordShare } from './wording.js'

/** “Nine statements by four sources; 41 per cent of the words are the writer’s own.” */
export function tellSize(report: Report): BriefSentence {
  const credited = report.statements.filter(({ type }) => type !== 'unattributed')
  if (credited.length === 0) {
    const text = 'The article credits nobody: every word of it is the writer’s own.'
    return { text, statementIds: [] }
  }
  const sources = report.sources.length > 0 ? ` by ${wordCount(report.sources.length, 'source')}` : ''
  const own = wordShare(report.summary.sourcing.shares.unattributed)
  return {
    text: `${capitalize(wordCount(credited.length, 'statement'))}${sources}; ${own} of the words are the writer’s own.`,
    statementIds: idsOf(credited),
  }
}

const ACCOUNTABLE: readonly (keyof Report['summary']['sources'])[] = ['official', 'named', 'document']

/** “three official and one named source and two documents” */
function countAccountable({ summary: { sources } }: Report): string {
  const speakers = (['official', 'named'] as const).filter((type) => sources[type] > 0)
  const last = speakers.at(-1)
  const counts = speakers.map((type) => `${wordNumber(sources[type])} ${type}`)
  return joinWords([
    ...(last ? [`${joinWords(counts)} ${sources[last] === 1 ? 'source' : 'sources'}`] : []),
    ...(sources.document > 0 ? [wordCount(sources.document, 'document')] : []),
  ])
}

/** Whether the score counts accountable sources in full and all others not at all. */
const isPlain = ({ summary }: Report): boolean =>
  Object.entries(DEFAULT_WEIGHTS).every(
    ([type, weight]) => summary.sourcing.weights[type as keyof typeof DEFAULT_WEIGHTS] === weight,
  )

/** “Of the credited words an estimated 64 per cent (between 50 and 78) rest on accountable sources: three official …” */
export function tellSourcing(report: Report): BriefSentence {
  const { sourcing, dependence } = report.summary
  if (sourcing.score === null || sourcing.interval === null) {
    return { text: 'Without a credited word there is no sourcing score.', statementIds: [] }
  }
  const { low, high } = sourcing.interval
  const within = `(between ${Math.round(low * 100)} and ${Math.round(high * 100)})`
  const share = isPlain(report)
    ? `An estimated ${wordShare(sourcing.score)} of the credited words ${within} rest on accountable sources`
    : `The sourcing score is ${wordShare(sourcing.score)} of the credited words ${within}`
  const kinds = countAccountable(report)
  const largest = report.sources.find(({ id }) => id === dependence.largest?.sourceId)
  const sole =
    largest && dependence.largest && dependence.largest.share >= 0.5
      ? `; ${wordShare(dependence.largest.share)} come from ${nameInText(largest)} alone`
      : ''
  return {
    text: `${share}${kinds === '' ? ', though no source is official, named or a document' : `: ${kinds}`}${sole}.`,
    statementIds: idsOf(
      report.statements.filter(({ type }) => (ACCOUNTABLE as readonly string[]).includes(type)),
    ),
  }
}

/** “two anonymous sources”; without a number where an open plural (“sources”) leaves it open. */
function countUnnamed(statements: readonly Statement[]): string {
  const counts = new Map<string, number | null>()
  for (const { id, sourceIds, anonymity } of statements) {
    const own = anonymity?.count ?? (anonymity?.plural ? null : 1)
    for (const key of sourceIds.length > 0 ? sourceIds : [id]) {
      const known = counts.get(key)
      counts.set(key, known === null || own === null ? null : Math.max(known ?? 1, own))
    }
  }
  let sum = 0
  for (const count of counts.values()) {
    if (count === null) return 'anonymous sources'
    sum += count
  }
  return wordCount(sum, 'anonymous source')
}

/** “two of them are supported by nobody else” */
function tellUnsupported(unsupported: number, all: number): string[] {
  if (unsupported === 0) return []
  if (unsupported === all) return [`nobody else supports ${all === 1 ? 'it' : 'them'}`]
  return [`nobody else supports ${wordNumber(unsupported)} of them`]
}

/** “Four statements rest on two anonymous sources; for three of them no reason for anonymity is given.” */
export function tellAnonymous(report: Report): BriefSentence | null {
  const statements = ofType(report, 'anonymous')
  if (statements.length === 0) return null
  // “They spoke on condition of anonymity because …” explains all that they say.
  const explained = new Set(
    statements.flatMap(({ anonymity, sourceIds }) => (anonymity?.reason ? sourceIds : [])),
  )
  const unexplained = statements.filter(
    ({ anonymity, sourceIds }) => !anonymity?.reason && !sourceIds.some((id) => explained.has(id)),
  )
  const alone = new Set(report.summary.dependence.anonymousOnly)
  const unsupported = statements.filter(({ id }) => alone.has(id))
  const parts = [
    `${wordCount(statements.length, 'statement rests', 'statements rest')} on ${countUnnamed(statements)}`,
  ]
  if (unexplained.length === statements.length) parts.push('no reason for anonymity is given')
  else if (unexplained.length > 0)
    parts.push(`for ${wordNumber(unexplained.length)} of them no reason for anonymity is given`)
  else parts.push(`a reason for anonymity is given${statements.length === 1 ? '' : ' each time'}`)
  parts.push(...tellUnsupported(unsupported.length, statements.length))
  return { text: `${capitalize(parts.join('; '))}.`, statementIds: idsOf(statements) }
}
