import type { Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import { describeAnonymous, groupAnonymous } from '../anonymous-groups.js'
import { markedSpan } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'require-anonymous-description'

/** One message a source, where none of its statements says more than “source”. */
export const requireAnonymousDescription = defineRule({
  id,
  summary: 'An unnamed source is described: no bare “sources said”.',
  note: 'A bare “source” could be anybody. Say what the source is, and how it can know, as closely as its safety allows (“an engineer who worked on the bridge”).',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'The plant will close, according to a manager who has seen the plan.',
    'A senior official at the finance ministry said the figures were wrong.',
    'Two people with direct knowledge of the talks said an offer had been made.',
    'Sources close to the family said the boy was recovering in hospital.',
    'The council said the road would reopen, and its source of funding was secure.',
  ],
  notOk: [
    { text: 'The coach will be dismissed this week, sources said.', at: ['1:40-1:47'] },
    { text: 'A source told the Harbour Courier that the vote had been put off.', at: ['1:1-1:9'] },
    { text: 'According to sources, the two companies are close to a deal.', at: ['1:14-1:21'] },
    {
      text: 'The minister was warned twice, one source said. “He did nothing,” the source added.',
      at: ['1:32-1:42'],
    },
  ],
  check(report) {
    return groupAnonymous(report)
      .filter(({ statements }) => statements.every(isBare))
      .map((group) =>
        describeAnonymous(group, (mention) => `bare ${mention}`, 'what the source is and how it can know'),
      )
  },
})

/** “one source who identified Ms Holm” says more than “one source”. */
const SAYS_MORE = /\s(?:who|that|which|at|in|from|with|close|familiar|inside)\s/i

function isBare(statement: Statement): boolean {
  const { anonymity } = statement
  if (!anonymity || anonymity.description || anonymity.nearness) return false
  return !SAYS_MORE.test(markedSpan(statement).text)
}
