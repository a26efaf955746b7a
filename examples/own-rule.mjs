// A newsroom's own rule: who says that somebody "did not respond" says how long they had to do so.
import { analyze } from 'onrecord'
import { defineRule, lint } from 'onrecord/lint'

const requireRequestDetails = defineRule({
  id: 'require-request-details',
  summary: 'A missing answer comes with how and when it was asked for.',
  note: 'An hour before publication is no fair chance to answer. Say when you asked, and how.',
  defaults: { severity: 'error' },
  ok: ['The ministry did not respond to questions sent by email on Monday.'],
  notOk: [
    {
      text: 'Orrin Freight did not respond to a request for comment.',
      at: ['1:1-1:55'],
    },
  ],
  check: ({ statements }) =>
    statements
      .filter(({ refusal }) => refusal?.kind === 'no-response')
      .filter(
        ({ range }) => !/\b(?:by (?:e-?mail|phone|letter)|sent|on \w+day|last week)\b/i.test(range.text),
      )
      .map(({ id, range }) => ({
        unexpected: `“${range.text}” without details`,
        wanted: 'when and how it was asked',
        place: range,
        actual: range.text,
        statementIds: [id],
      })),
})

const article = `Orrin Freight did not respond to a request for comment.

The ministry did not respond to questions sent by email on Monday.`

for (const message of lint(analyze(article), { preset: 'recommended', define: [requireRequestDetails] })) {
  console.log(`${message.severity} ${message.ruleId}: ${message.reason}`)
}

// Prints:
// error require-request-details: Unexpected “Orrin Freight did not respond to a request for comment” without details, expected when and how it was asked
