import * as z from 'zod'
import type { Summary } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import { idsOf, meanConfidence, writersStatements } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'max-anonymous-share'
const options = z.strictObject({
  max: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe('Largest share of the credited words that unnamed sources may carry, 0–1.'),
  minStatements: z
    .int()
    .min(1)
    .default(2)
    .describe('Anonymous statements below which nothing is said: one unnamed voice in a brief is no share.'),
})

/** One message an article. */
export const maxAnonymousShare = defineRule({
  id,
  summary: 'Unnamed sources carry no more than a set share of what is credited.',
  note: 'An unnamed source is the weakest there is, and here much rests on it. Press for the record, or find documents and named people for the same facts.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'Mayor Ana Ruiz said the bridge would be closed for two years while engineers replaced the cables.\n\nCourt papers show that the contractor was paid in full. “We have asked for the money back,” she said.\n\nA city official said the papers were genuine.',
    'One resident said the noise never stopped.',
    'The Daily Herald reported on Monday that the fund had been wound up. Auditor Piet Vos said he had signed off its accounts in May.',
    {
      text: 'A diplomat said the talks had failed. Another diplomat said they had not even begun. Foreign Minister Tomas Lind said they would resume on Monday in Geneva, with the same delegations and the same agenda as before.',
      options: { max: 0.6 },
    },
  ],
  notOk: [
    {
      text: 'A senior official said the army would pull back from the river. A second official said the order had been given on Sunday.\n\nThe ministry said it had no plans.',
      at: ['article'],
    },
    {
      text: 'Sources said the board had lost patience with the chairman. A person close to him said he would resign within the month.',
      at: ['article'],
    },
    {
      text: '“Nobody believed in it any more,” said one employee. Another employee said the tests had been faked for years. Two former managers said they had warned the board.\n\nThe company said it took such claims seriously.',
      at: ['article'],
    },
    {
      text: 'An aide said the senator would vote against the bill. A second aide said she had not decided.\n\nSenator Lena Ortiz told reporters that she would read every page of it before she made up her mind, and that nobody spoke for her.',
      options: { max: 0.1 },
      at: ['article'],
    },
  ],
  check(report, { max, minStatements }) {
    const statements = writersStatements(report, 'anonymous')
    const share = shareOf(report.summary)
    if (statements.length < minStatements || share <= max) return []
    return [
      {
        unexpected: `${percent(share)} of the credited words from unnamed sources`,
        wanted: `at most ${percent(max)}`,
        place: null,
        actual: percent(share),
        expected: [`at most ${percent(max)}`],
        statementIds: idsOf(statements),
        evidence: statements.map((statement) => statement.range),
        confidence: meanConfidence(statements),
      },
    ]
  },
})

function shareOf({ words }: Summary): number {
  const { official, named, document, media, anonymous, unclear } = words
  const credited = official + named + document + media + anonymous + unclear
  return credited === 0 ? 0 : anonymous / credited
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
