import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/schema/index.js'
import { buildTestReport } from './build-report.js'

const text =
  'The harbour will close on Monday, the port authority said. Two people familiar with the plan said ' +
  'the mayor had asked for it. A spokesman for the mayor declined to comment. Ships queued outside.'

const report = buildTestReport(text, {
  statements: [
    {
      type: 'official',
      content: 'The harbour will close on Monday',
      source: 'the port authority',
      cue: 'said',
    },
    {
      type: 'anonymous',
      content: 'the mayor had asked for it',
      source: 'Two people familiar with the plan',
      cue: 'said',
      anonymity: { count: 2, plural: true, nearness: 'familiar with the plan' },
    },
    { type: 'declined', source: 'A spokesman for the mayor', cue: 'declined', content: 'to comment' },
  ],
  sources: [{ name: 'the port authority', kind: 'organisation' }],
})

describe('a report built by hand', () => {
  it('passes the schema', () => {
    expect(reportSchema.parse(report)).toEqual(report)
  })

  it('gives each sentence that nothing marks to the writer', () => {
    expect(report.statements.map(({ type, range }) => [type, range.text])).toEqual([
      ['official', 'The harbour will close on Monday, the port authority said'],
      ['anonymous', 'Two people familiar with the plan said the mayor had asked for it'],
      ['declined', 'A spokesman for the mayor declined to comment'],
      ['unattributed', 'Ships queued outside.'],
    ])
  })

  it('joins sources to their statements', () => {
    expect(report.sources.map(({ id, type, statementIds }) => [id, type, statementIds])).toEqual([
      ['the-port-authority', 'official', [report.statements[0].id]],
      ['two-people-familiar-with-the-plan', 'anonymous', [report.statements[1].id]],
      ['a-spokesman-for-the-mayor', 'anonymous', [report.statements[2].id]],
    ])
  })

  it('refuses words that are not in the text', () => {
    expect(() => buildTestReport('Nothing.', { statements: [{ type: 'named', content: 'Else' }] })).toThrow(
      'Unexpected words “Else”',
    )
  })
})
