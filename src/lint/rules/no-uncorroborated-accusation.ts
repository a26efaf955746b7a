import { defineRule } from '../define-rule.js'
import { markedSpan, quoteWords, writersStatements } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-uncorroborated-accusation'

/** One message an accusation. */
export const noUncorroboratedAccusation = defineRule({
  id,
  summary: 'An accusation by an unnamed source is borne out by another source.',
  note: 'Nobody in the article bears this accusation out, and its source cannot be judged. Tell readers what is alleged, that a source alleges it, and whether it could be corroborated; better, find a document or a second source.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'A former accountant said Harbour Trust had forged invoices. Prosecutor Lena Ortiz confirmed that Harbour Trust had forged invoices.',
    'Prosecutors accused Viktor Salgado of taking bribes.',
    'A person familiar with the talks said the two sides would meet in Geneva.',
    'Jana Holm, a former clerk, accused the bank of hiding losses.',
  ],
  notOk: [
    {
      text: 'One former employee accused Harbour Trust of forging invoices. Harbour Trust denied it.',
      at: ['1:1-1:20'],
    },
    {
      text: 'One employee said that Viktor Salgado had stolen money from the fund.\n\nThe port is closed on Sundays.',
      at: ['1:1-1:13'],
    },
    {
      text: 'A senior official accused General Idris Bako of ordering the killings.',
      at: ['1:1-1:18'],
    },
    {
      text: 'According to a source close to the inquiry, Delta Bank lied to its customers for years.',
      at: ['1:14-1:43'],
    },
  ],
  check(report) {
    const { dependence, rightOfReply } = report.summary
    const unnamed = new Map(
      writersStatements(report, 'anonymous').map((statement) => [statement.id, statement]),
    )
    const alone = new Set(dependence.anonymousOnly)
    const seen = new Set<string>()
    return rightOfReply.flatMap(({ accusationIds, party, confidence }) =>
      accusationIds.flatMap((statementId) => {
        const statement = unnamed.get(statementId)
        if (!statement || !alone.has(statementId) || seen.has(statementId)) return []
        seen.add(statementId)
        const place = markedSpan(statement)
        return [
          {
            unexpected: `accusation of ${party} by unnamed source ${quoteWords(place)} alone`,
            wanted: 'a second source that bears it out',
            place,
            actual: place.text,
            statementIds: [statementId],
            evidence: [statement.range],
            confidence: Math.min(confidence, statement.confidence),
          },
        ]
      }),
    )
  },
})
