import type { Message, Report } from '../../src/schema/index.js'
import { buildTestReport } from '../report/build-report.js'

/** An invented article with all eight types, a nested statement, split content, an emoji and a long quotation. */
export const HARBOUR_TEXT = `Harbour bridge to shut for six weeks

The Port Ministry confirmed on Monday that the harbour bridge would close for six weeks. “The bearings are worn,” Transport Minister Ada Okoye told reporters, “and we will not gamble with lives.”

Two people familiar with the inspection said the ministry believed the cracks were older than it had admitted. They spoke on condition of anonymity because they feared for their jobs. Sources said the mayor knew.

A report by the Delta Institute found 41 cracks in the northern span. Lena Ortiz, who runs a café 😀 beside the bridge, said she had heard the noise for years.

“It groaned at night,” she said. “It groaned when the lorries came.

“Nobody asked us.”

Ms Okoye denied that the mayor had been told. Mayor Piet Vos declined to comment. It is unclear whether the ferry will run at night.

The Harbour Courier reported in May that repairs had been put off twice. The contractor, Orrin Steel, is reportedly close to bankruptcy. Critics say the bridge should be replaced.

The bridge opened in 1962. It carries 40,000 cars a day.
`

/** The report of `HARBOUR_TEXT`, built by hand. */
export function createHarbourReport(): Report {
  return addFindings(
    buildTestReport(HARBOUR_TEXT, {
      statements: [
        {
          type: 'official',
          source: 'The Port Ministry',
          cue: 'confirmed',
          content: 'that the harbour bridge would close for six weeks',
          stance: 'confirms',
          confidence: 0.95,
          evidence: [{ fact: 'public-authority', spans: 'Port Ministry' }],
        },
        {
          type: 'official',
          source: 'Transport Minister Ada Okoye',
          cue: 'told',
          content: ['“The bearings are worn,”', '“and we will not gamble with lives.”'],
          sources: ['Ada Okoye'],
          confidence: 0.93,
        },
        {
          type: 'anonymous',
          source: 'Two people familiar with the inspection',
          cue: 'said',
          content: 'the ministry believed the cracks were older than it had admitted',
          confidence: 0.91,
          evidence: [
            { fact: 'condition-of-anonymity', spans: 'spoke on condition of anonymity' },
            { fact: 'no-name' },
          ],
          anonymity: {
            count: 2,
            plural: true,
            description: 'people',
            nearness: 'familiar with the inspection',
            reason: 'because they feared for their jobs',
          },
        },
        {
          type: 'official',
          source: 'the ministry',
          cue: 'believed',
          content: 'the cracks were older than it had admitted',
          sources: ['The Port Ministry'],
          within: 2,
          confidence: 0.58,
        },
        {
          type: 'anonymous',
          source: 'Sources',
          cue: 'said#2',
          content: 'the mayor knew',
          confidence: 0.84,
          anonymity: { plural: true },
        },
        {
          type: 'document',
          source: 'A report by the Delta Institute',
          cue: 'found',
          content: '41 cracks in the northern span',
          confidence: 0.9,
        },
        {
          type: 'named',
          source: 'Lena Ortiz',
          cue: 'said#3',
          content: 'she had heard the noise for years',
          confidence: 0.88,
        },
        {
          type: 'named',
          source: 'she',
          cue: 'said#4',
          content: ['“It groaned at night,”', '“It groaned when the lorries came.', '“Nobody asked us.”'],
          sources: ['Lena Ortiz'],
          confidence: 0.86,
        },
        {
          type: 'official',
          source: 'Ms Okoye',
          cue: 'denied',
          content: 'that the mayor had been told',
          stance: 'denies',
          sources: ['Ada Okoye'],
          confidence: 0.89,
        },
        {
          type: 'declined',
          source: 'Mayor Piet Vos',
          cue: 'declined to comment',
          sources: ['Piet Vos'],
          confidence: 0.97,
          refusal: { kind: 'declined' },
        },
        {
          type: 'unclear',
          cue: 'It is unclear',
          content: 'whether the ferry will run at night',
          confidence: 0.94,
          form: null,
          stance: null,
          doubt: { kind: 'open-question', words: 'It is unclear' },
        },
        {
          type: 'media',
          source: 'The Harbour Courier',
          cue: 'reported',
          content: 'that repairs had been put off twice',
          confidence: 0.9,
        },
        {
          type: 'unclear',
          cue: 'reportedly',
          content: ['The contractor, Orrin Steel, is', 'close to bankruptcy'],
          form: 'indirect',
          stance: null,
          confidence: 0.62,
          doubt: { kind: 'hedged-report', words: 'reportedly' },
        },
        {
          type: 'unclear',
          source: 'Critics',
          cue: 'say',
          content: 'the bridge should be replaced',
          sources: [],
          confidence: 0.71,
          doubt: { kind: 'vague-group', words: 'Critics' },
        },
      ],
      sources: [
        { name: 'The Port Ministry', kind: 'organisation', mentions: ['The Port Ministry', 'the ministry'] },
        {
          name: 'Ada Okoye',
          kind: 'person',
          role: 'Transport Minister',
          mentions: ['Ada Okoye', 'Ms Okoye'],
        },
        { name: 'Lena Ortiz', kind: 'person', mentions: ['Lena Ortiz'] },
        { name: 'Piet Vos', kind: 'person', role: 'Mayor', mentions: ['Mayor Piet Vos'] },
      ],
    }),
  )
}

/** A disputed claim, a party that kept silent and one that refused, whatever the report's own rules would find. */
function addFindings(report: Report): Report {
  const rumour = findStatement(report, 'Sources said')
  const denial = findStatement(report, 'denied')
  const refusal = findStatement(report, 'declined to comment')
  const hedged = findStatement(report, 'reportedly')
  const corroboration: Report['summary']['corroboration'] = [
    {
      statementIds: [rumour.id, denial.id],
      sourceIds: [...rumour.sourceIds, ...denial.sourceIds],
      verdict: 'disputed',
      confidence: 0.71,
      evidence: [{ fact: 'denies', spans: denial.cue?.spans ?? [] }],
    },
  ]
  const rightOfReply: Report['summary']['rightOfReply'] = [
    {
      party: 'Piet Vos',
      sourceId: refusal.sourceIds[0],
      places: [rumour.range],
      accusationIds: [rumour.id],
      answer: 'refusal',
      replyIds: [refusal.id],
      confidence: 0.8,
    },
    {
      party: 'Orrin Steel',
      sourceId: null,
      places: [hedged.range],
      accusationIds: [hedged.id],
      answer: 'silence',
      replyIds: [],
      confidence: 0.64,
    },
  ]
  return { ...report, summary: { ...report.summary, corroboration, rightOfReply } }
}

/** Findings as a linter would give them, one of each severity. */
export function createHarbourMessages(report: Report): Message[] {
  const bare = findStatement(report, 'Sources said')
  const hedged = findStatement(report, 'reportedly')
  const shared = { url: 'https://example.org/rules/rule', actual: '', expected: [], evidence: [] }
  return [
    {
      ...shared,
      ruleId: 'require-anonymous-description',
      severity: 'error',
      reason: 'Unexpected bare “Sources”, expected what places them to know',
      place: bare.source?.spans[0] ?? null,
      note: 'Say who they are, as far as you *may*.',
      statementIds: [bare.id],
    },
    {
      ...shared,
      ruleId: 'min-confidence',
      severity: 'warning',
      reason: 'Unexpected confidence 0.62, expected 0.7 or more',
      place: hedged.range,
      note: '',
      statementIds: [hedged.id],
    },
    {
      ...shared,
      ruleId: 'max-anonymous-share',
      severity: 'info',
      reason: 'Unexpected 14% of anonymous words, expected at most 10%',
      place: null,
      note: '',
      statementIds: [],
    },
  ]
}

function findStatement(report: Report, words: string): Report['statements'][number] {
  const found = report.statements.find(
    ({ type, range }) => type !== 'unattributed' && range.text.includes(words),
  )
  if (!found) throw new Error(`No statement holds “${words}”`)
  return found
}
