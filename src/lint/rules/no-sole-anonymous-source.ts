import * as z from 'zod'
import type { Report } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { groupAnonymous } from '../anonymous-groups.js'
import { idsOf, markedSpan, meanConfidence, quoteWords } from '../statements.js'
import type { AnonymousGroup } from '../anonymous-groups.js'
import { urlOf } from '../url.js'

const id = 'no-sole-anonymous-source'
const options = z.strictObject({
  scope: z
    .enum(['article', 'claim'])
    .default('article')
    .describe('`article`: the whole article rests on one unnamed source. `claim`: some claim of it does.'),
})
const TWO_VOICES =
  'Mayor Ana Ruiz said the bridge was safe. A source close to the inquiry said two cables had been cut.'

/** One message an article, or with `scope: claim` one a source. */
export const noSoleAnonymousSource = defineRule({
  id,
  summary: 'Nothing rests on one unnamed source alone.',
  note: 'Readers cannot weigh a source that they cannot see, and nobody else here bears it out. Find a second source, a document or a name, or hold the story.',
  url: urlOf(id),
  defaults: { severity: 'error' },
  options,
  ok: [
    'A person close to the company said it was for sale. Chief executive Jana Holm confirmed on Tuesday that she was looking for a buyer.',
    'The union said it had not been told. A manager, who asked not to be named, said letters would go out on Friday.',
    TWO_VOICES,
    'The match was played in heavy rain. Nobody was hurt.',
    'Court papers show that the house was sold twice. A neighbour said it had stood empty for years.',
  ],
  notOk: [
    {
      text: 'The finance minister will resign next week, a source familiar with his thinking said.\n\n“He has had enough,” the source said. The budget is due on Thursday.',
      at: ['1:45-1:80'],
    },
    {
      text: 'The airline plans to drop its night flights, according to one employee. The route carried 40,000 passengers last year.',
      at: ['1:59-1:71'],
    },
    {
      text: 'A security official said the convoy was hit near the border at dawn.\n\nThe ministry declined to comment.',
      at: ['1:1-1:20'],
    },
    { text: TWO_VOICES, options: { scope: 'claim' }, at: ['1:42-1:71'] },
  ],
  check(report, { scope }) {
    const groups = groupAnonymous(report)
    if (scope === 'claim') return findSoleClaims(report, groups)
    return groups.length === 1 && isOnlyVoice(report) ? [describe(groups[0], 'an article')] : []
  },
})

// A refusal and “critics say” are no second source.
function isOnlyVoice({ statements }: Report): boolean {
  return !statements.some(
    ({ type }) => type === 'official' || type === 'named' || type === 'document' || type === 'media',
  )
}

function findSoleClaims(report: Report, groups: readonly AnonymousGroup[]): Finding[] {
  const sole = new Set(report.summary.dependence.anonymousOnly)
  return groups.flatMap(({ name, statements }) => {
    const claims = statements.filter((statement) => sole.has(statement.id))
    return claims.length > 0 ? [describe({ name, statements: claims }, 'a claim')] : []
  })
}

function describe({ statements }: AnonymousGroup, what: string): Finding {
  const place = markedSpan(statements[0])
  return {
    unexpected: `${what} that rests on ${quoteWords(place)} alone`,
    wanted: 'a second source or a name',
    place,
    actual: place.text,
    statementIds: idsOf(statements),
    evidence: statements.map((statement) => statement.range),
    confidence: meanConfidence(statements),
  }
}
