import { describe, expect, it } from 'vitest'
import { controlMessages } from '../../src/adapters/control.js'
import { readHtml } from '../../src/adapters/html.js'
import { readMarkdown } from '../../src/adapters/markdown.js'
import { createAnalyzer } from '../../src/index.js'
import { createLinter } from '../../src/lint/index.js'
import type { Message } from '../../src/index.js'

const analyzer = createAnalyzer()
const linter = createLinter({
  rules: {
    'no-loaded-cue': 'error',
    'require-anonymous-description': 'error',
    'max-anonymous-share': ['error', { max: 0.1 }],
  },
})

/** Ids of the rules whose findings are left, and what is said of the comments. */
function control(syntax: 'html' | 'markdown', source: string): { rules: string[]; reasons: string[] } {
  const reading = syntax === 'html' ? readHtml(source) : readMarkdown(source)
  const { toSource } = reading
  const { messages, complaints } = controlMessages(linter(analyzer(reading.text, reading)), {
    syntax,
    source,
    toSource,
  })
  return {
    rules: messages.map(({ ruleId }) => ruleId).sort(),
    reasons: complaints.map(({ reason }) => reason),
  }
}

const LOADED = 'Mr Okoye conceded that the bridge was old.'
const page = (body: string): string =>
  `<!doctype html>\n<html><body>\n<article>${body}</article></body></html>`

describe('a comment in Markdown', () => {
  it.each([
    ['none', LOADED, ['no-loaded-cue']],
    ['ignore with a rule', `<!--onrecord ignore no-loaded-cue-->\n\n${LOADED}`, []],
    ['ignore with spaces', `<!-- onrecord ignore no-loaded-cue -->\n\n${LOADED}`, []],
    ['ignore without a rule', `<!-- onrecord ignore -->\n\n${LOADED}`, []],
    [
      'ignore with another rule',
      `<!-- onrecord ignore max-anonymous-share -->\n\n${LOADED}`,
      ['no-loaded-cue'],
    ],
    ['ignore, two paragraphs on', `<!-- onrecord ignore -->\n\nIt rained.\n\n${LOADED}`, ['no-loaded-cue']],
    ['disable', `<!-- onrecord disable no-loaded-cue -->\n\nIt rained.\n\n${LOADED}`, []],
    [
      'disable and enable',
      `<!-- onrecord disable no-loaded-cue -->\n\n${LOADED}\n\n<!-- onrecord enable no-loaded-cue -->\n\n${LOADED}`,
      ['no-loaded-cue'],
    ],
    ['of another tool', `<!-- lint ignore no-loaded-cue -->\n\n${LOADED}`, ['no-loaded-cue']],
  ])('%s', (_name, source, rules) => {
    expect(control('markdown', source)).toEqual({ rules, reasons: [] })
  })

  it('that disables a rule about the whole article silences it, wherever it stands', () => {
    const whole: Message = {
      ruleId: 'no-single-source-story',
      severity: 'warning',
      reason: 'Unexpected single source, expected two',
      place: null,
      actual: '1',
      expected: [],
      note: '',
      url: '',
      statementIds: [],
      evidence: [],
    }
    const isLeft = (source: string): boolean =>
      controlMessages([whole], { syntax: 'markdown', source, toSource: () => [] }).messages.length > 0
    expect(isLeft('It rained.\n\n<!-- onrecord disable max-anonymous-share -->')).toBe(true)
    expect(isLeft('It rained.\n\n<!-- onrecord disable no-single-source-story -->')).toBe(false)
    expect(isLeft('<!-- onrecord disable -->\n\nIt rained.')).toBe(false)
    expect(isLeft('<!-- onrecord disable -->\n\nIt rained.\n\n<!-- onrecord enable -->')).toBe(true)
  })

  it('that names no rule, or no such thing to do, leaves all findings and is told', () => {
    expect(control('markdown', `<!-- onrecord ignore no-loded-cue -->\n\n${LOADED}`)).toEqual({
      rules: ['no-loaded-cue'],
      reasons: [expect.stringContaining('no-loded-cue')],
    })
    expect(control('markdown', `<!-- onrecord skip -->\n\n${LOADED}`)).toEqual({
      rules: ['no-loaded-cue'],
      reasons: [expect.stringContaining('skip')],
    })
  })
})

describe('a comment in a page', () => {
  it.each([
    ['none', `<p>${LOADED}</p>`, ['no-loaded-cue']],
    ['before the paragraph', `<!-- onrecord ignore no-loaded-cue -->\n<p>${LOADED}</p>`, []],
    [
      'at the start of the paragraph, for all of it',
      `<p><!-- onrecord ignore no-loaded-cue -->The <em>old</em> mayor conceded that it was late.</p>`,
      [],
    ],
    [
      'before another one',
      `<!-- onrecord ignore -->\n<p>It rained.</p>\n<p>${LOADED}</p>`,
      ['no-loaded-cue'],
    ],
    ['disable', `<!-- onrecord disable no-loaded-cue --><p>It rained.</p><p>${LOADED}</p>`, []],
    [
      'ignore before a list',
      `<p>It rained.</p><!-- onrecord ignore --><ul><li>It was wet.</li><li>${LOADED}</li></ul>`,
      [],
    ],
  ])('%s', (_name, body, rules) => {
    expect(control('html', page(body))).toEqual({ rules, reasons: [] })
  })

  it('keeps findings in pages whose tags are only implied', () => {
    const source = `\n\n<!-- onrecord ignore no-stacked-hedges -->\n<p>${LOADED}`
    expect(control('html', source)).toEqual({ rules: ['no-loaded-cue'], reasons: [] })
  })
})
