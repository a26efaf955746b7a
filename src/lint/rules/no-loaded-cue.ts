import * as z from 'zod'
import type { Span, Statement } from '../../schema/index.js'
import { TONES } from '../../lexicon/loaded-cues.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { findLoadedCue } from '../loaded-cue.js'
import type { LoadedCue } from '../loaded-cue.js'
import { createQuotedTest, markedSpan, quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-loaded-cue'
const options = z.strictObject({
  tones: z
    .array(z.enum(TONES))
    .default(['doubting', 'blaming', 'proving', 'mocking'])
    .describe('Which loads count.'),
  allow: z.array(z.string()).default([]).describe('Lemmas that your house allows.'),
})

/** One message a cue, with a neutral one to put in its place. */
export const noLoadedCue = defineRule({
  id,
  summary: 'Cues are neutral: “said” and its like.',
  note: 'The cue tells readers what to think of the statement, in the writer’s voice. Use a neutral one, and give the facts that the loaded one hints at.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'Mr Salgado said the accounts were in order.',
    'The group claimed responsibility for the attack on Sunday.',
    'Ms Ortiz won the seat, claiming 41 percent of the vote, officials said.',
    'The driver admitted killing the cyclist, the court heard.',
    '“He claimed that he had paid,” Ms Adeyemi said.',
    { text: 'The company claimed that the figures were wrong.', options: { allow: ['claim'] } },
  ],
  notOk: [
    { text: 'The minister admitted that the talks had failed.', at: ['1:14-1:22'] },
    { text: 'The company claims that the figures are wrong.', at: ['1:13-1:19'] },
    { text: 'Mr Salgado refuted the claim that he had taken money.', at: ['1:12-1:19'] },
    { text: '“Nobody builds them better,” boasted chief executive Jana Holm.', at: ['1:30-1:37'] },
    {
      text: 'Analyst Piet Vos pointed out that the bank had no money left.',
      options: { tones: ['endorsing'] },
      at: ['1:18-1:29'],
    },
  ],
  check(report, { tones, allow }) {
    const isQuoted = createQuotedTest(report)
    return report.statements.flatMap((statement) => {
      if (statement.type === 'unattributed' || isQuoted(statement)) return []
      return (statement.cue?.spans ?? []).flatMap((span) => {
        const cue = findLoadedCue(span.text)
        if (!cue || !tones.includes(cue.entry.tone) || allow.includes(cue.entry.lemma)) return []
        return isNeutralHere(cue, statement, span) ? [] : [describe(cue, statement, span)]
      })
    })
  },
})

function isNeutralHere(cue: LoadedCue, statement: Statement, span: Span): boolean {
  const { range } = statement
  const at = span.start - range.start + cue.index
  if ((cue.form === 's' || cue.form === 'base') && isNoun(statement, range.text.slice(0, at))) return true
  // “claimed responsibility”, “admitted killing”: acts, not colour
  return cue.entry.exceptBefore?.test(range.text.slice(at + cue.words.length)) ?? false
}

// “his claim that …”, “Mr Okoye’s boast”, “dismissed the claims”; and “claims” that nobody makes
function isNoun({ source, range }: Statement, before: string): boolean {
  const last = source?.spans.at(-1)
  if (!last || /^(?:his|her|its|their|our|my)$|(?:['’]s|s['’])$/i.test(last.text)) return true
  const gap = before.slice(Math.max(0, last.end - range.start))
  return /(?:['’]s|\b(?:the|an?|his|her|its|their|any|some|such|this|that|these|those|of))\s+(?:\p{L}+\s+)?$/iu.test(
    gap,
  )
}

function describe(cue: LoadedCue, statement: Statement, span: Span): Finding {
  const start = span.start + cue.index
  const place = { start, end: start + cue.words.length, text: cue.words }
  return {
    unexpected: `loaded ${quoteWords(place)}`,
    wanted: `“${cue.replacement}”`,
    place,
    actual: cue.words,
    expected: [cue.replacement],
    statementIds: [statement.id],
    evidence: [place, markedSpan(statement)],
    // whoever it is that claims: the cue is loaded all the same
    confidence: 1 - statement.probabilities.unattributed,
  }
}
