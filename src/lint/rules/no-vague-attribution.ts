import * as z from 'zod'
import { DOUBT_KINDS } from '../../schema/statement.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import type { Doubt, Report, Statement } from '../../schema/index.js'
import { createEnclosedTest } from '../../span/search.js'
import { idsOf, markedSpan, namelessness, quoteWords, writersStatements } from '../statements.js'
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
    { text: 'The general is believed to have fled across the border.', at: ['1:13-1:24'] },
    { text: 'Many residents think the mine should never have opened.', at: ['1:1-1:15'] },
  ],
  check(report, { kinds }) {
    const isVouchedFor = createVouchedTest(report)
    const claims = writersStatements(report, 'unclear').filter((statement) => {
      const { doubt } = statement
      return doubt && kinds.includes(doubt.kind) && isClaim(statement, doubt) && !isVouchedFor(statement)
    })
    // “Critics say …. They also say …”: once is enough.
    const names = new Map(report.sources.map(({ id: sourceId, name }) => [sourceId, name.toLowerCase()]))
    const groups = new Map<string, Statement[]>()
    for (const claim of claims) {
      const key = keyOf(claim, names)
      const group = groups.get(key)
      if (group) group.push(claim)
      else groups.set(key, [claim])
    }
    return [...groups.values()].flatMap((statements) => describeGroup(statements))
  },
})

function keyOf({ doubt, sourceIds, source, range }: Statement, names: ReadonlyMap<string, string>): string {
  if (doubt?.kind !== 'vague-group') return String(doubt?.words.start ?? range.start)
  return names.get(sourceIds[0]) ?? source?.spans[0].text.toLowerCase() ?? ''
}

function describeGroup(statements: readonly Statement[]): Finding[] {
  const isNamed = ({ doubt, source }: Statement): boolean =>
    doubt?.kind !== 'vague-group' || !NOBODY.test(source?.spans[0].text ?? '')
  const first = statements.find(isNamed)
  if (!first?.doubt) return []
  const { kind, words } = first.doubt
  const place = kind === 'vague-group' ? markedSpan(first) : words
  return [
    {
      unexpected: `vague ${quoteWords(place)}`,
      wanted: WANTED[kind],
      place,
      actual: place.text,
      statementIds: idsOf([first, ...statements.filter((statement) => statement !== first)]),
      evidence: kind === 'vague-group' ? statements.map(markedSpan) : [place],
      confidence: namelessness(first),
    },
  ]
}

/** Cues by which a group claims something; wishes, feelings and acts (“were unsettled”, “applauded”) claim nothing. */
const CLAIMS =
  /\b(?:sa(?:y|id)|tell|told|argu|believ|think|thought|claim|warn|fear|worr(?:y|ied)|suggest|contend|accus|complain|critici|predict|speculat|not(?:e|ed|ing)\b|question|call(?!\w*\sfor\b)|describ|alleg|point|insist|maintain|agree|doubt|suspect|estimat|caution|charg|assert|object|express|according|expect|see\b|blam|cit(?:e|ed|ing)\b|emphasi|mention|bristl)/i
/** A wish beside the claim: “want”, “hope”. */
const WISHES = /\b(?:want|need|hope|like|love|prefer)(?:s|ed|ing)?\b/i
/** “they” takes up somebody. */
const NOBODY = /^(?:they|them|we|he|she|it|who|which|you|i)$/i
/** “neither party says”, “not all say”: nobody is credited. */
const NOT_ALL = /^(?:neither|not|no|none|nobody|few)\b/i
/** Words that pass on what others are supposed to have said; “is expected to open” and “was criticised” do not. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|purportedly|ostensibly|apparently|rumou?r\w*|said|believed|thought|understood|alleged|reported|suspected|according)\b|\bamid\b/i

function isClaim({ cue, source }: Statement, { kind, words }: Doubt): boolean {
  if (kind === 'hedged-report')
    return HEARSAY.test(words.text) && !/^(?:rumou?rs?|reports?)$/i.test(words.text)
  if (kind !== 'vague-group') return true
  // “The ministry has been criticised”: there is no group to name.
  if (source === null) return false
  const verb = cue?.spans[0].text ?? ''
  return CLAIMS.test(verb) && !WISHES.test(verb) && !NOT_ALL.test(source.spans[0].text)
}

// “It is thought that …, according to a Reuters report”, “Ms Lang said many fear …”: somebody stands behind it.
function createVouchedTest({ statements }: Report): (claim: Statement) => boolean {
  const vouching = statements.filter(({ type }) => type !== 'unclear' && type !== 'unattributed')
  const isEnclosed = createEnclosedTest(vouching.flatMap(({ content }) => content?.spans ?? []))
  return ({ cue, range }) => isEnclosed(cue?.spans[0] ?? range)
}
