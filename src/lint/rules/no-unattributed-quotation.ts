import * as z from 'zod'
import type { Statement } from '../../schema/index.js'
import { createSpan } from '../../span/create.js'
import { countBelow, maximaSoFar } from '../../span/search.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { quotedExtents } from '../quoted.js'
import { quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-unattributed-quotation'
/** Code units between two sentences that stand beside each other at most: full stop, line breaks. */
const BESIDE = 4
const options = z.strictObject({
  minWords: z
    .int()
    .min(1)
    .default(4)
    .describe(
      'Words from which something between quotation marks is taken for a quotation, not a name or a title.',
    ),
})

/** One message a quotation. */
export const noUnattributedQuotation = defineRule({
  id,
  summary: 'Every direct quotation has a source.',
  note: 'Somebody said these words; readers are not told who. Add the source, or take the quotation marks away.',
  url: urlOf(id),
  // A quotation alone is often credited in a way that was not seen: little is sure, and an editor is asked all the same.
  defaults: { severity: 'warning', minConfidence: 0.2 },
  options,
  ok: [
    '“We will appeal,” Ms Adeyemi said.',
    '“We lost everything,” said Ms Adeyemi. “The water came at night.”',
    'The “zombie” ship has been adrift since May.',
    'The report says the ward “was not fit for the purpose that it served”.',
    'Her second novel, “The Long Road Home to Dover”, was a failure.',
    'Mayor Ana Ruiz told reporters: “The bridge is safe and it will stay open.”',
  ],
  notOk: [
    { text: '“We will appeal this.”', at: ['1:1-1:23'] },
    {
      text: 'The crowd waited in the rain for three hours. “Nobody told us that it was off.” At ten the lights went out.',
      at: ['1:47-1:80'],
    },
    {
      text: 'The bridge has been closed since Monday. "They knew about the cables for years." Repairs will take two months.',
      at: ['1:42-1:81'],
    },
    {
      text: 'The port has lost a third of its trade.\n\n“The numbers do not add up and they never did.”\n\nThe board meets on Friday.',
      at: ['3:1-3:48'],
    },
    { text: '“The cables were rotten — Mayor Ruiz knew it for years.”', at: ['1:1-1:57'] },
  ],
  check({ statements }, { minWords }) {
    const isCreditedBeside = createCreditTest(statements)
    return statements
      .filter(({ type, source, cue }) => type === 'unattributed' && source === null && cue === null)
      .flatMap((statement) => {
        const findings = findQuotations(statement, minWords)
        return findings.length > 0 && isCreditedBeside(statement) ? [] : findings
      })
  },
})

// “We will appeal.” ― Ama Adeyemi; She wrote: “We will appeal.”; “We will,” she said. “We must.”
function createCreditTest(statements: readonly Statement[]): (quotation: Statement) => boolean {
  const findNext = createNextSearch(statements)
  const credits = statements.filter(({ type, range }) => type !== 'unattributed' || range.text.endsWith(':'))
  const ends = new Set(credits.map(({ range }) => range.end))
  return ({ range }) => {
    const next = findNext(range.end)
    if (next && /^\s*[―—–-]+\s*\p{Lu}/u.test(next.range.text)) return true
    for (let gap = 0; gap <= BESIDE; gap++) if (ends.has(range.start - gap)) return true
    return false
  }
}

/** A search for the first statement that starts at an offset or behind it. */
function createNextSearch(statements: readonly Statement[]): (offset: number) => Statement | undefined {
  const reached = maximaSoFar(statements.map(({ range }) => range.start))
  return (offset) => statements[countBelow(reached, offset)]
}

function findQuotations({ id: statementId, range }: Statement, minWords: number): Finding[] {
  return quotedExtents(range).flatMap(({ start, end }) => {
    const { text } = createSpan(range.text, start - range.start, end - range.start)
    // Words around it may credit it in a way that was not seen: `The letter, “Tell us your story,” is kind.`
    if (text.length < range.text.trim().length || !isQuotation(text, minWords)) return []
    const place = { start, end, text }
    return [
      {
        unexpected: `quotation ${quoteWords(place)} without a source`,
        wanted: 'who said it',
        place,
        actual: text,
        statementIds: [statementId],
      },
    ]
  })
}

// A sentence of its own: not “The Long Road Home to Dover”, “zero tolerance” or the words “that it had lost its way”.
function isQuotation(words: string, minWords: number): boolean {
  const list = words.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length
  const isSentence = /^\P{L}*\p{Lu}/u.test(words) && /[.!?…,][”"»“’]$/u.test(words)
  return isSentence && list.length >= minWords && capitals <= list.length / 2
}
