import type { Message, Report } from '../../src/schema/index.js'
import { buildTestReport } from '../report/build-report.js'

/** Names and words that would be obeyed somewhere: a page, a spreadsheet, a terminal, a build log, a script block. */
export const HOSTILE_WORDS = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;',
  attribute: '" onmouseover="alert(3)" x=\'',
  markdown:
    '[click](javascript:alert(4)) ![x](https://example.org/x.png) <https://example.org> @nobody `code` | cell | # head',
  formula: '=HYPERLINK("https://example.org","open")',
  command: '::error file=a.js,line=1::owned%0A::set-output name=x::y ##[error]owned ::notice::z',
  terminal: '\u001b[31mred\u001b]8;;https://example.org\u0007link\u009b2J\u0007',
  bidi: 'safe\u202Eevil\u2066x\u2069\u2028line\u2029end',
  section: ']]> --> </style></title></textarea> */ }',
} as const

/** An article whose every statement is hostile: names, cues and content. */
export const HOSTILE_TEXT = `${Object.entries(HOSTILE_WORDS)
  .map(([key, words]) => `${words} said ${words} of ${key}.`)
  .join('\n\n')}\n\nHarmless\u0000 end\uD800.\n`

/** The report of `HOSTILE_TEXT`. */
export function createHostileReport(): Report {
  return buildTestReport(HOSTILE_TEXT, {
    statements: Object.entries(HOSTILE_WORDS).map(([key, words], index) => ({
      type: index % 2 === 0 ? 'named' : 'anonymous',
      source: words,
      cue: `said#${index + 1}`,
      content: `${words} of ${key}`,
      sources: [words],
    })),
  })
}

/** A finding whose every field is hostile. */
export function createHostileMessages(report: Report): Message[] {
  const words = Object.values(HOSTILE_WORDS).join(' ')
  const [statement] = report.statements
  return [
    {
      ruleId: words,
      severity: 'warning',
      reason: words,
      place: statement.range,
      actual: words,
      expected: [words],
      note: words,
      url: 'javascript:alert(5)',
      statementIds: [statement.id],
      evidence: [statement.range],
    },
  ]
}
