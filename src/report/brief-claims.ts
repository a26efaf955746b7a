import type { BriefSentence, Corroboration, Report, RightOfReply } from '../schema/index.js'
import { idsOf, namesOf, ofType } from './brief-parts.js'
import { capitalize, listNames, nameInText, wordCount } from './wording.js'

const VERDICTS = {
  confirmed: 'confirmed by a second source',
  supported: 'made by a second source too',
  disputed: 'disputed by another source',
} as const
const SAYING = { confirmed: 'confirms', disputed: 'denies' } as const

/** “confirmed by the harbour ministry”; of several groups no names. */
function tellVerdict(
  report: Report,
  groups: readonly Corroboration[],
  verdict: Corroboration['verdict'],
): string {
  const saying = verdict === 'supported' ? null : SAYING[verdict]
  const deciding = report.statements.filter(
    ({ id, stance }) => stance === saying && groups.some(({ statementIds }) => statementIds.includes(id)),
  )
  const names =
    groups.length === 1
      ? namesOf(
          report,
          deciding.flatMap(({ sourceIds }) => sourceIds),
        )
      : []
  const told = names.length > 0 ? `${verdict} by ${listNames(names)}` : VERDICTS[verdict]
  return `${wordCount(groups.length, 'claim is', 'claims are')} ${told}`
}

/** “One claim is confirmed by the ministry; two claims are disputed by another source.” */
export function tellCorroboration(report: Report): BriefSentence | null {
  const all = report.summary.corroboration
  if (all.length === 0) return null
  const parts = (['confirmed', 'supported', 'disputed'] as const).flatMap((verdict) => {
    const groups = all.filter((group) => group.verdict === verdict)
    return groups.length > 0 ? [tellVerdict(report, groups, verdict)] : []
  })
  return {
    text: `${capitalize(parts.join('; '))}.`,
    statementIds: [...new Set(all.flatMap(({ statementIds }) => statementIds))],
  }
}

const partiesOf = (findings: readonly RightOfReply[]): string =>
  listNames(findings.map(({ party }) => nameInText({ name: party, kind: 'unknown' })))

/** “A reply to accusations or criticism came from Ana Vos, none from Delta Bank.” */
function tellReplies({ summary }: Report): { parts: string[]; told: RightOfReply[] } {
  const replied = summary.rightOfReply.filter(({ answer }) => answer === 'reply')
  const silent = summary.rightOfReply.filter(({ answer }) => answer === 'silence')
  const told = [...replied, ...silent]
  if (told.length === 0) return { parts: [], told }
  const subject = `${replied.length > 0 ? 'a' : 'no'} reply to accusations or criticism`
  if (replied.length === 0) return { parts: [`${subject} is reported from ${partiesOf(silent)}`], told }
  const none = silent.length > 0 ? `, none from ${partiesOf(silent)}` : ''
  return { parts: [`${subject} is reported from ${partiesOf(replied)}${none}`], told }
}

/** “No comment came from Delta Bank”; whoever says something else besides “left a question unanswered”. */
function tellRefusals(report: Report): string[] {
  const declined = ofType(report, 'declined')
  if (declined.length === 0) return []
  const ids = declined.flatMap(({ sourceIds }) => sourceIds)
  const answering = new Set(
    report.statements.filter(({ type }) => type !== 'declined').flatMap(({ sourceIds }) => sourceIds),
  )
  const silent = namesOf(
    report,
    ids.filter((id) => !answering.has(id)),
  )
  const partly = namesOf(
    report,
    ids.filter((id) => answering.has(id)),
  )
  if (silent.length + partly.length === 0)
    return [wordCount(declined.length, 'request was refused', 'requests were refused')]
  return [
    ...(silent.length > 0 ? [`no comment came from ${listNames(silent)}`] : []),
    ...(partly.length > 0 ? [`${listNames(partly)} would not answer every question`] : []),
  ]
}

/** “No comment came from Delta Bank; no reply to accusations or criticism is reported from Ana Vos.” */
export function tellAnswers(report: Report): BriefSentence | null {
  const { parts, told } = tellReplies(report)
  parts.unshift(...tellRefusals(report))
  if (parts.length === 0) return null
  const statementIds = [
    ...idsOf(ofType(report, 'declined')),
    ...told.flatMap(({ accusationIds, replyIds }) => [...accusationIds, ...replyIds]),
  ]
  return { text: `${capitalize(parts.join('; '))}.`, statementIds: [...new Set(statementIds)] }
}
