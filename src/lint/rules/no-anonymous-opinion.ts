import * as z from 'zod'
import type { Span, Statement } from '../../schema/index.js'
import { kindOfOpinion, OPINION_CUES, OPINION_KINDS, OPINION_PATTERN } from '../../lexicon/opinion-words.js'
import type { OpinionKind } from '../../lexicon/opinion-words.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { markedSpan, quoteWords, writersStatements } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-anonymous-opinion'
const options = z.strictObject({
  kinds: z
    .array(z.enum(OPINION_KINDS))
    .default([...OPINION_KINDS])
    .describe(
      'What counts: an attack on somebody, praise, any other judgement, a guess about what is or will be.',
    ),
})
/** One message a statement, at the first word that gives it away. */
export const noAnonymousOpinion = defineRule({
  id,
  summary: 'An unnamed source gives information, not opinions, attacks or guesses.',
  note: 'Without a name an opinion costs its holder nothing, and readers cannot tell whose interest it serves. Keep the facts of the statement; for the opinion, find somebody who will sign it.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'A senior official said the ministers met twice on Sunday and signed nothing.',
    '“This plan is a disgrace,” said Bronwyn Tuckey, the union’s national secretary.',
    'Two people familiar with the audit said the fund had lost half its value.',
    'A witness said the driver had run a red light and did not stop.',
    {
      text: 'A diplomat said she believed the envoys would meet in May.',
      options: { kinds: ['attack'] },
    },
  ],
  notOk: [
    { text: '“He is an incompetent bully,” said one adviser to the mayor.', at: ['1:11-1:22'] },
    { text: '“She is a liar and always was,” said a former colleague who left in May.', at: ['1:11-1:15'] },
    { text: 'One official believes that the rebels will attack before winter.', at: ['1:14-1:22'] },
    { text: '“I think the whole thing was a stunt,” a campaign aide said.', at: ['1:2-1:9'] },
    {
      text: '“She is a brilliant negotiator,” said a source close to the chancellor.',
      options: { kinds: ['praise'] },
      at: ['1:11-1:20'],
    },
  ],
  check(report, { kinds }) {
    const asked = new Set<OpinionKind>(kinds)
    return writersStatements(report, 'anonymous').flatMap((statement) => findOpinion(statement, asked))
  },
})

function findOpinion(statement: Statement, asked: ReadonlySet<OpinionKind>): Finding[] {
  const found = findWord(statement, asked) ?? findCue(statement, asked)
  if (!found) return []
  const { place, kind } = found
  return [
    {
      unexpected: `${kind} ${quoteWords(place)} by unnamed source ${quoteWords(markedSpan(statement))}`,
      wanted: 'information, or a named source',
      place,
      actual: place.text,
      statementIds: [statement.id],
      evidence: [place, markedSpan(statement)],
    },
  ]
}

interface Found {
  readonly place: Span
  readonly kind: OpinionKind
}

function findWord({ content }: Statement, asked: ReadonlySet<OpinionKind>): Found | null {
  for (const span of content?.spans ?? []) {
    for (const match of span.text.matchAll(OPINION_PATTERN)) {
      const kind = kindOfOpinion(match[0])
      if (!asked.has(kind) || isDenied(span.text, match.index)) continue
      const start = span.start + match.index
      return { place: { start, end: start + match[0].length, text: match[0] }, kind }
    }
  }
  return null
}

// “he is not a liar”, “was never weak”, “isn’t a bully”
function isDenied(words: string, at: number): boolean {
  return /(?:\b(?:not|never|no)|n[’']t)\s+(?:an?\s+|the\s+|any\s+)?$/i.test(
    words.slice(Math.max(0, at - 16), at),
  )
}

function findCue({ cue }: Statement, asked: ReadonlySet<OpinionKind>): Found | null {
  if (!asked.has('guess')) return null
  for (const place of cue?.spans ?? []) if (OPINION_CUES.test(place.text)) return { place, kind: 'guess' }
  return null
}
