import * as z from 'zod'
import type { Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import { indexStatements, quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'require-response'
const options = z.strictObject({
  accuser: z
    .enum(['any', 'anonymous'])
    .default('any')
    .describe('Whose accusations call for an answer: anybody’s, or those of unnamed sources alone.'),
})

/** One message a party. */
export const requireResponse = defineRule({
  id,
  summary: 'Whoever is accused is heard, or said to have been asked.',
  note: 'The party accused here neither answers nor is said to have been asked. Ask it, and print its answer or that it gave none.',
  url: urlOf(id),
  defaults: { severity: 'warning', minConfidence: 0.6 },
  options,
  ok: [
    'Jana Holm accused Delta Bank of hiding losses. Delta Bank denied the accusation.',
    'Prosecutors accused Viktor Salgado of taking bribes. Mr Salgado declined to comment.',
    'The union accused Orrin Freight of breaking its word. Orrin Freight did not respond to a request for comment.',
    'Mayor Ana Ruiz said the bridge would open in May.',
    {
      text: 'Jana Holm accused Delta Bank of hiding losses.',
      options: { accuser: 'anonymous' },
    },
  ],
  notOk: [
    { text: 'Jana Holm accused Delta Bank of hiding losses.', at: ['1:19-1:29'] },
    {
      text: 'Prosecutors accused Viktor Salgado of taking bribes. The port, which he has run for six years, is the largest in the country.',
      at: ['1:21-1:35'],
    },
    {
      text: 'Senator Lena Ortiz accused the governor, Tomas Lind, of lying to voters about the dam.\n\nThe dam was built in 1962.',
      at: ['1:42-1:52'],
    },
    {
      text: 'A former clerk accused Harbour Trust of forging invoices.',
      options: { accuser: 'anonymous' },
      at: ['1:24-1:37'],
    },
  ],
  check(report, { accuser }) {
    const statements = indexStatements(report)
    return report.summary.rightOfReply.flatMap(({ answer, party, places, accusationIds, confidence }) => {
      const fits =
        accuser === 'any' || accusationIds.some((each) => statements.get(each)?.type === 'anonymous')
      const isMeant = accusationIds.some((each) => !isDenied(statements.get(each)))
      // “criticised the party”: nobody in particular.
      if (answer !== 'silence' || !fits || !isMeant || !/\p{Lu}/u.test(party)) return []
      return [
        {
          unexpected: `accusation of ${quoteWords(places[0])} without an answer`,
          wanted: `what ${party} says, or that it was asked`,
          place: places[0],
          actual: party,
          statementIds: accusationIds,
          evidence: places,
          confidence,
        },
      ]
    })
  },
})

// “declined to criticise her”, “avoids condemning the attack”, “didn’t blame him”: no accusation.
function isDenied(statement: Statement | undefined): boolean {
  const words = statement?.range.text ?? ''
  return /(?:\b(?:declin|refus|avoid|stopp|without|not|never)\w*|n[’']t)\s(?:\w+\s)?(?:critici|condemn|accus|blam|denounc|attack)/i.test(
    words,
  )
}
