import * as z from 'zod'
import { defineRule } from '../define-rule.js'
import { quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'min-confidence'
const options = z.strictObject({
  min: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Confidence from which a statement needs no second look, 0–1.'),
  limit: z.int().min(1).default(3).describe('Messages at most, the least certain first.'),
})

/** One message a statement that the analysis itself is unsure of. */
export const minConfidence = defineRule({
  id,
  summary: 'The reading of a statement is certain enough to rely on.',
  note: 'The analysis is unsure who stands behind this statement. Read it yourself; a reader may be as unsure.',
  url: urlOf(id),
  defaults: { severity: 'info', minConfidence: 0 },
  options,
  ok: [
    'The ministry said the border would reopen on Monday.',
    '“We will appeal,” said Ms Adeyemi.',
    'The company declined to comment.',
    'The match was played in heavy rain.',
    {
      text: 'Talk of a sale was everywhere, and the board let it be known that it liked the talk.',
      options: { min: 0 },
    },
  ],
  notOk: [
    {
      text: 'The ministry said the border would reopen.',
      options: { min: 1 },
      at: ['1:1-1:42'],
    },
    {
      text: '“We will appeal,” said Ms Adeyemi.',
      options: { min: 1 },
      at: ['1:1-1:34'],
    },
    {
      text: 'The company declined to comment.',
      options: { min: 1 },
      at: ['1:1-1:32'],
    },
    {
      text: 'The river rose overnight.',
      options: { min: 1, limit: 1 },
      at: ['1:1-1:26'],
    },
  ],
  check(report, { min, limit }) {
    return report.statements
      .filter(({ confidence }) => confidence < min)
      .sort((a, b) => a.confidence - b.confidence)
      .slice(0, limit)
      .map(({ id: statementId, range, type, confidence }) => ({
        unexpected: `confidence ${confidence.toFixed(2)} that ${quoteWords(range)} is ${type}`,
        wanted: `at least ${min}`,
        place: range,
        actual: confidence.toFixed(2),
        expected: [`at least ${min}`],
        statementIds: [statementId],
        confidence: 1,
      }))
  },
})
