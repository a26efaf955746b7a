import type { BriefSentence, Report } from '../schema/index.js'
import { tellAnswers, tellCorroboration } from './brief-claims.js'
import { idsOf, ofType } from './brief-parts.js'
import { tellAnonymous, tellSize, tellSourcing } from './brief-sources.js'
import { capitalize, joinWords, wordCount } from './wording.js'

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
