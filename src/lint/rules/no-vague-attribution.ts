import * as z from 'zod'
import { DOUBT_KINDS } from '../../schema/statement.js'
import { defineRule } from '../define-rule.js'
import type { Report, Statement } from '../../schema/index.js'
import { contains } from '../../span/relate.js'
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
      if (!doubt || !kinds.includes(doubt.kind) || isHarmless(statement) || isVouchedFor(report, statement))
        return []
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

/** Wishes and knowledge: nothing is claimed that a reader would have to weigh. */
const WISH =
  /\b(?:want|know|knew|need|like|love|hate|hope|wonder|support|oppose|plan|wait|seek)(?:s|ed|ing)?\b/i
/** “they” takes up somebody; “neither party knows” credits nobody. */
const NOBODY = /^(?:they|them|we|he|she|it|who|which|you|i)$|^(?:neither|no|none|nobody|few)\b/i
/** “is expected to open in May” tells a plan; “speculation” without “amid” tells of talk, and passes none on. */
const PLAN_OR_TALK = /\bexpect|^(?:speculation|rumou?rs?|reports?)$/i

function isHarmless({ doubt, cue, source }: Statement): boolean {
  if (doubt?.kind === 'hedged-report') return PLAN_OR_TALK.test(doubt.words.text)
  if (doubt?.kind !== 'vague-group') return false
  return WISH.test(cue?.spans[0].text ?? '') || NOBODY.test(source?.spans[0].text ?? '')
}

// “It is thought that …, according to a Reuters report”, “Ms Lang said many fear …”: somebody stands behind it.
function isVouchedFor({ statements }: Report, statement: Statement): boolean {
  const words = statement.cue?.spans[0] ?? statement.range
  return statements.some(
    ({ type, content }) =>
      type !== 'unclear' && type !== 'unattributed' && content?.spans.some((span) => contains(span, words)),
  )
}
