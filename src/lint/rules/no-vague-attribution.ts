import * as z from 'zod'
import { DOUBT_KINDS } from '../../schema/statement.js'
import { defineRule } from '../define-rule.js'
import { markedSpan, quoteWords, writersStatements } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-vague-attribution'
const options = z.strictObject({
  kinds: z
    .array(z.enum(DOUBT_KINDS))
    .default(['vague-group', 'hedged-report'])
    .describe(
      'Which kinds of doubt: `vague-group` (“critics say”), `hedged-report` (“reportedly”); the other two are honest.',
    ),
})
const WANTED = {
  'vague-group': 'one of them by name',
  'hedged-report': 'who says so',
  'open-question': 'who asks, or what is known',
  'not-verified': 'who could not verify it, and why',
} as const

/** One message a statement. */
export const noVagueAttribution = defineRule({
  id,
  summary: 'What is credited is credited to somebody who can be asked.',
  note: 'Nobody stands behind “critics say” or “reportedly”, so nobody can be asked. Name one of them, give the report that you rely on, or leave it out.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'Economist Lena Ortiz says the tax will cost jobs.',
    'It is unclear whether the bridge was inspected.',
    'According to the Harbour Courier, the mayor has hired a lawyer.',
    'Two residents of the block told reporters that the alarm did not ring.',
    { text: 'Critics say the law goes too far.', options: { kinds: ['hedged-report'] } },
  ],
  notOk: [
    { text: 'Critics say the law goes too far.', at: ['1:1-1:8'] },
    { text: 'Some analysts believe the bank will need more capital.', at: ['1:1-1:14'] },
    { text: 'The striker is reportedly close to a move to Lisbon.', at: ['1:16-1:26'] },
    { text: 'The general is believed to have fled across the border.', at: ['1:13-1:27'] },
    { text: 'Many in the town think the mine should never have opened.', at: ['1:1-1:17'] },
  ],
  check(report, { kinds }) {
    return writersStatements(report, 'unclear').flatMap((statement) => {
      const { doubt } = statement
      if (!doubt || !kinds.includes(doubt.kind)) return []
      const place = doubt.kind === 'vague-group' ? markedSpan(statement) : doubt.words
      return [
        {
          unexpected: `vague ${quoteWords(place)}`,
          wanted: WANTED[doubt.kind],
          place,
          actual: place.text,
          statementIds: [statement.id],
        },
      ]
    })
  },
})
