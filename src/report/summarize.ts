import type { BriefSentence, Report, Source, SourceType, Statement } from '../schema/index.js'
import { capitalize, joinWords, listNames, wordCount, wordNumber, wordShare } from './wording.js'

const idsOf = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id)
const ofType = ({ statements }: Report, type: SourceType): Statement[] =>
  statements.filter((statement) => statement.type === type)

function namesOf(report: Report, statements: readonly Statement[]): string[] {
  const ids = new Set(statements.flatMap(({ sourceIds }) => sourceIds))
  return report.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}

/** “Nine statements by four sources; 41 per cent of the words are the writer’s own.” */
function tellSize(report: Report): BriefSentence {
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

/** “64 per cent of the credited words rest on accountable sources, within 50 and 78: three official and one named.” */
function tellSourcing(report: Report): BriefSentence {
  const { sourcing, sources, dependence } = report.summary
  if (sourcing.score === null || sourcing.interval === null) {
    return { text: 'Without a credited word there is no sourcing score.', statementIds: [] }
  }
  const { low, high } = sourcing.interval
  const kinds = ACCOUNTABLE.filter((type) => sources[type] > 0).map(
    (type) => `${wordNumber(sources[type])} ${type}`,
  )
  const largest = report.sources.find(({ id }) => id === dependence.largest?.sourceId)
  const sole =
    largest && dependence.largest && dependence.largest.share >= 0.5
      ? `; ${wordShare(dependence.largest.share)} come from ${largest.name} alone`
      : ''
  return {
    text:
      `The sourcing score is ${wordShare(sourcing.score)} of the credited words ` +
      `(between ${Math.round(low * 100)} and ${wordShare(high)}), ` +
      `resting on ${kinds.length > 0 ? `${joinWords(kinds)} ${kinds[kinds.length - 1].startsWith('one ') ? 'source' : 'sources'}` : 'no accountable source'}${sole}.`,
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

/** “Four statements rest on two anonymous sources; for three of them no reason for anonymity is given.” */
function tellAnonymous(report: Report): BriefSentence | null {
  const statements = ofType(report, 'anonymous')
  if (statements.length === 0) return null
  const unexplained = statements.filter(({ anonymity }) => !anonymity?.reason)
  const alone = new Set(report.summary.dependence.anonymousOnly)
  const unsupported = statements.filter(({ id }) => alone.has(id))
  const parts = [
    `${wordCount(statements.length, 'statement rests', 'statements rest')} on ${countUnnamed(statements)}`,
  ]
  if (unexplained.length === statements.length) parts.push('no reason for anonymity is given')
  else if (unexplained.length > 0)
    parts.push(`for ${wordNumber(unexplained.length)} no reason for anonymity is given`)
  else parts.push('a reason for anonymity is given each time')
  if (unsupported.length > 0) {
    parts.push(
      `${wordNumber(unsupported.length)} ${unsupported.length === 1 ? 'is' : 'are'} supported by nobody else`,
    )
  }
  return { text: `${capitalize(parts.join('; '))}.`, statementIds: idsOf(statements) }
}

const VERDICTS = {
  confirmed: 'confirmed by a second source',
  supported: 'made by a second source too',
  disputed: 'disputed by another source',
} as const

/** “One claim is confirmed by a second source; two claims are disputed.” */
function tellCorroboration({ summary }: Report): BriefSentence | null {
  const groups = summary.corroboration
  if (groups.length === 0) return null
  const parts = (['confirmed', 'supported', 'disputed'] as const).flatMap((verdict) => {
    const count = groups.filter((group) => group.verdict === verdict).length
    return count > 0 ? [`${wordCount(count, 'claim is', 'claims are')} ${VERDICTS[verdict]}`] : []
  })
  return {
    text: `${capitalize(parts.join('; '))}.`,
    statementIds: [...new Set(groups.flatMap(({ statementIds }) => statementIds))],
  }
}

const describeSources = (sources: readonly Pick<Source, 'name'>[]): string =>
  listNames(sources.map(({ name }) => name))

/** “Delta Bank gave no comment; Ana Vos, accused or criticised, is given no answer.” */
function tellAnswers(report: Report): BriefSentence | null {
  const declined = ofType(report, 'declined')
  const silent = report.summary.rightOfReply.filter(({ answer }) => answer === 'silence')
  const replied = report.summary.rightOfReply.filter(({ answer }) => answer === 'reply')
  const parts: string[] = []
  if (declined.length > 0) {
    const names = namesOf(report, declined)
    parts.push(
      names.length > 0
        ? `no comment came from ${listNames(names)}`
        : wordCount(declined.length, 'request was refused', 'requests were refused'),
    )
  }
  const parties = (findings: typeof silent): string =>
    describeSources(findings.map(({ party }) => ({ name: party })))
  if (replied.length > 0)
    parts.push(`${parties(replied)}, accused or criticised, ${replied.length === 1 ? 'answers' : 'answer'}`)
  if (silent.length > 0) parts.push(`no answer is reported from ${parties(silent)}, accused or criticised`)
  if (parts.length === 0) return null
  const statementIds = [
    ...idsOf(declined),
    ...[...replied, ...silent].flatMap(({ accusationIds, replyIds }) => [...accusationIds, ...replyIds]),
  ]
  return { text: `${capitalize(parts.join('; '))}.`, statementIds: [...new Set(statementIds)] }
}

/** “Three statements leave open who says so; two readings are uncertain.” */
function tellDoubt(report: Report): BriefSentence | null {
  const unclear = ofType(report, 'unclear')
  const { review } = report.summary
  const parts: string[] = []
  if (unclear.length > 0)
    parts.push(
      `${wordCount(unclear.length, 'statement is', 'statements are')} hedged, open or credited to nobody in particular`,
    )
  if (review.length > 0)
    parts.push(`${wordCount(review.length, 'reading is', 'readings are')} uncertain and worth a look`)
  if (parts.length === 0) return null
  return {
    text: `${capitalize(parts.join('; '))}.`,
    statementIds: [...new Set([...idsOf(unclear), ...review])],
  }
}

/** “There are no anonymous sources, no refusals and no unclear statements.” */
function tellAbsence(report: Report): BriefSentence | null {
  const { anonymous, declined, unclear } = report.summary.statements
  const absent = [
    ...(anonymous === 0 ? ['no anonymous source'] : []),
    ...(declined === 0 ? ['no refusal to comment'] : []),
    ...(unclear === 0 ? ['no unclear statement'] : []),
  ]
  return absent.length > 0 ? { text: `There is ${joinWords(absent)}.`, statementIds: [] } : null
}

const SHORTEST = 3
const LONGEST = 6

/**
 * Says in three to six plain sentences what an editor should know before publishing, each with the statements that
 * it rests on. Every number and name in them is in the report.
 * @example
 * summarize(analyze(text)).map(({ text }) => text).join(' ')
 * // “Nine statements by four sources; 41 per cent of the words are the writer’s own. …”
 */
export function summarize(report: Report): BriefSentence[] {
  const told = [
    tellSize(report),
    tellSourcing(report),
    tellAnonymous(report),
    tellCorroboration(report),
    tellAnswers(report),
    tellDoubt(report),
  ].filter((sentence) => sentence !== null)
  const absence = told.length < LONGEST ? tellAbsence(report) : null
  if (absence && (told.length < SHORTEST || report.summary.statements.anonymous === 0)) told.push(absence)
  if (told.length < SHORTEST) {
    told.push({ text: 'Nothing in it is confirmed or disputed by a second source.', statementIds: [] })
  }
  return told
}
