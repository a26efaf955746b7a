import * as z from 'zod'
import type { Span, Statement } from '../../schema/index.js'
import { HEDGE_WORDS } from '../../lexicon/stacked-hedges.js'
import type { StackedHedgeEntry } from '../../lexicon/stacked-hedges.js'
import { intersects } from '../../span/relate.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { quotedExtents } from '../quoted.js'
import { quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-stacked-hedges'
const options = z.strictObject({
  max: z.int().min(1).default(1).describe('Hedges that one clause may hold.'),
})
const kinds = new Map(HEDGE_WORDS.map(({ words, kind }) => [words, kind]))
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${HEDGE_WORDS.map(patternOf).join('|')})(?![\\p{L}-])`, 'giu')
/** Hedges further apart than this are in different clauses, in UTF-16 code units. */
const CLAUSE = 60

/** One message a clause, from its first hedge to its last. */
export const noStackedHedges = defineRule({
  id,
  summary: 'A statement is hedged once.',
  note: 'Each hedge says that you do not know; two say that you do not know how little. Keep the one that is true, or say who told you and what could not be established.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'The deal is reportedly worth three billion.',
    'The general may have fled, a diplomat said.',
    '“He allegedly might have known,” Ms Adeyemi said.',
    'The ship is believed to be off the coast of Malta. It may dock on Friday.',
    { text: 'The deal could reportedly be worth three billion.', options: { max: 2 } },
  ],
  notOk: [
    { text: 'The deal could reportedly be worth three billion.', at: ['1:10-1:26'] },
    { text: 'The general is believed to have possibly fled abroad.', at: ['1:16-1:41'] },
    { text: 'The striker is allegedly said to want a move.', at: ['1:16-1:33'] },
    {
      text: 'It is thought that the fire may have started in the kitchen.',
      at: ['1:1-1:32'],
    },
  ],
  check(report, { max }) {
    const seen = new Set<number>()
    return report.statements
      .flatMap((statement) => findStacks(statement, max))
      .filter(({ place }) => place && !seen.has(place.start) && seen.add(place.start))
  },
})

function findStacks({ id: statementId, range }: Statement, max: number): Finding[] {
  return gatherStacks(findHedges(range), range.text)
    .filter(
      (stack) => stack.length > max && stack.some(({ text }) => kinds.get(text.toLowerCase()) === 'report'),
    )
    .map((stack) => {
      const [from, to] = [stack[0].start, stack[stack.length - 1].end]
      const place = { start: range.start + from, end: range.start + to, text: range.text.slice(from, to) }
      return {
        unexpected: `stacked hedges ${quoteWords(place)}`,
        wanted: 'one hedge, or who says so',
        place,
        actual: stack.map(({ text }) => text).join(', '),
        statementIds: [statementId],
        evidence: stack.map(({ start, end, text }) => ({
          start: range.start + start,
          end: range.start + end,
          text,
        })),
      }
    })
}

// “is said to”, “are widely believed to”; not “said to reporters”
function patternOf({ words, isPassive }: StackedHedgeEntry): string {
  return isPassive ? `${words}(?<=\\b(?:is|are|was|were|be|been)\\s(?:\\p{L}{1,20}\\s)?${words})` : words
}

/** Hedges of the writer, not of somebody quoted; offsets into the words of `range`. */
function findHedges(range: Span): Span[] {
  const quotations = quotedExtents({ ...range, start: 0, end: range.text.length })
  return (
    [...range.text.matchAll(PATTERN)]
      .map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }))
      // “he could no longer wait” tells what he was able to do.
      .filter(
        ({ text, end }) =>
          text !== 'could' || !/^(?:n[’']t|\s(?:no|not|only|hardly)\b)/.test(range.text.slice(end)),
      )
      .filter(
        (hedge) => hedge.text !== 'May' && !quotations.some((quotation) => intersects(quotation, hedge)),
      )
  )
}

// “It is thought that the fire may …” is one stack, “It is believed to be at sea. It may dock” is none.
function gatherStacks(hedges: readonly Span[], words: string): Span[][] {
  const stacks: Span[][] = []
  for (const hedge of hedges) {
    const stack = stacks.at(-1)
    const last = stack?.at(-1)
    const gap = last ? words.slice(last.end, hedge.start) : ''
    if (stack && last && gap.length <= CLAUSE && !/[.!?;:]/.test(gap)) stack.push(hedge)
    else stacks.push([hedge])
  }
  return stacks
}
