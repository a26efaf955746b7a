import * as z from 'zod'
import type { Report, Source, Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import { idsOf, meanConfidence } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-single-source-story'
const options = z.strictObject({
  minStatements: z
    .int()
    .min(1)
    .default(4)
    .describe('Statements of the one source below which nothing is said: a brief may quote one person.'),
})
const SPEAKING = new Set(['official', 'named', 'document', 'media', 'anonymous'])

/** One message an article. */
export const noSingleSourceStory = defineRule({
  id,
  summary: 'An article has more than one source.',
  note: 'Everything credited here comes from one source, so that its errors become the article’s. Ask somebody who is independent of it, or look for a document. A sole unnamed source is reported by `no-sole-anonymous-source`.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  options,
  ok: [
    'Chief constable Moira Lang said two men had been arrested. “We are looking for a third,” she said. Lang said the road would stay closed. She added that nobody was hurt.\n\nShopkeeper Ali Demir said he had heard three shots.',
    'The council said the library would close in June.',
    'Coach Piet Vos said his side had been lucky. He said the second goal was offside. He added that he would not complain. “It evens out,” he said. According to the match report, the flag stayed down.',
    'The river rose overnight. Schools in the valley were shut. Buses did not run. By noon the rain had stopped.',
  ],
  notOk: [
    {
      text: 'Police chief Moira Lang said two men had been arrested. “We are looking for a third,” she said. Lang said the road would stay closed. She added that nobody was hurt.',
      at: ['article'],
    },
    {
      text: 'The transport ministry said traffic on the line had doubled. The ministry said fares had not risen. It said two stations would open next year. The ministry said nobody had been asked to leave.',
      at: ['article'],
    },
    {
      text: 'The study found that one bee in three carried the mite. It found the same in wild nests. The study says warm winters are to blame. According to the study, treatment came too late in most hives.',
      at: ['article'],
    },
    {
      text: 'Analyst Anjali Rao said the bank would need new capital by the spring. “They have run out of road,” she said.',
      options: { minStatements: 2 },
      at: ['article'],
    },
  ],
  check(report, { minStatements }) {
    const credited = report.statements.filter(({ type }) => SPEAKING.has(type))
    const [only, ...others] = voicesOf(report, credited)
    if (only === undefined || others.length > 0 || only.type === 'anonymous') return []
    if (credited.length < minStatements) return []
    return [
      {
        unexpected: `${credited.length} statements of one source, “${only.name}”, and of nobody else`,
        wanted: 'a second, independent source',
        place: null,
        actual: only.name,
        statementIds: idsOf(credited),
        evidence: credited.map((statement) => statement.range),
        confidence: meanConfidence(credited),
      },
    ]
  },
})

// A statement without a source counts as a voice of its own: who it is cannot be told.
function voicesOf(report: Report, credited: readonly Statement[]): Pick<Source, 'name' | 'type'>[] {
  if (credited.some((statement) => statement.sourceIds.length === 0)) return []
  const ids = new Set(credited.flatMap((statement) => statement.sourceIds))
  return report.sources.filter((source) => ids.has(source.id))
}
