import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/report/summarize.js'
import { buildTestReport } from './build-report.js'

const text =
  'Two people familiar with the talks said the port would close. The harbour ministry confirmed that the port would close. ' +
  'Lena Ortiz accused Delta Bank of hiding its losses. Delta Bank declined to comment. It is unclear whether ships will wait. Rain fell.'
const full = buildTestReport(text, {
  statements: [
    {
      type: 'anonymous',
      source: 'Two people familiar with the talks',
      cue: 'said',
      content: 'the port would close#1',
      anonymity: { count: 2, plural: true },
    },
    {
      type: 'official',
      source: 'The harbour ministry',
      cue: 'confirmed',
      content: 'that the port would close',
      stance: 'confirms',
    },
    { type: 'named', source: 'Lena Ortiz', cue: 'accused', content: 'Delta Bank of hiding its losses' },
    {
      type: 'declined',
      source: 'Delta Bank#2',
      cue: 'declined',
      content: 'to comment',
      refusal: { kind: 'declined' },
    },
    {
      type: 'unclear',
      cue: 'It is unclear',
      content: 'whether ships will wait',
      doubt: { kind: 'open-question', words: 'It is unclear' },
      confidence: 0.6,
    },
  ],
})
const bare = buildTestReport('Rain fell. Ships waited.', { statements: [] })
const empty = buildTestReport('', { statements: [] })

describe('summarize', () => {
  it('says in six sentences at most what stands behind an article', () => {
    expect(summarize(full).map((sentence) => sentence.text)).toEqual([
      'Five statements by four sources; 5 per cent of the words are the writer’s own.',
      expect.stringMatching(
        /^An estimated \d+ per cent of the credited words \(between \d+ and \d+\) rest on accountable sources: one official and one named source\.$/,
      ),
      'One statement rests on two anonymous sources; no reason for anonymity is given.',
      'One claim is confirmed by the harbour ministry.',
      'No comment came from Delta Bank.',
      'One statement is hedged, open or credited to nobody in particular; one reading is uncertain and worth a look.',
    ])
  })

  it.each([
    ['a full article', full],
    ['an article that credits nobody', bare],
    ['an empty text', empty],
  ])('gives three to six sentences for %s, each ending in a full stop', (_, report) => {
    const sentences = summarize(report)
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(sentences.length).toBeLessThanOrEqual(6)
    for (const sentence of sentences) expect(sentence.text).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('links every sentence to statements of the report', () => {
    const ids = new Set(full.statements.map(({ id }) => id))
    for (const { statementIds } of summarize(full)) {
      expect(statementIds.length).toBeGreaterThan(0)
      for (const id of statementIds) expect(ids).toContain(id)
    }
  })

  it('says nothing of what is not there', () => {
    expect(summarize(bare).map((sentence) => sentence.text)).toEqual([
      'The article credits nobody: every word of it is the writer’s own.',
      'Without a credited word there is no sourcing score.',
      'There is no anonymous source, no refusal to comment and no unclear statement.',
    ])
  })

  it('says of nobody who answers something that no comment came from it', () => {
    const report = buildTestReport('Delta Bank said it was solvent. It declined to discuss its owners.', {
      statements: [
        { type: 'named', source: 'Delta Bank', cue: 'said', content: 'it was solvent' },
        {
          type: 'declined',
          source: 'It',
          cue: 'declined',
          content: 'to discuss its owners',
          sources: ['Delta Bank'],
          refusal: { kind: 'declined' },
        },
      ],
    })
    expect(summarize(report).map((sentence) => sentence.text)).toContain(
      'Delta Bank would not answer every question.',
    )
  })

  it('writes a name as it stands inside a sentence', () => {
    const report = buildTestReport('The company declined to comment.', {
      statements: [
        {
          type: 'declined',
          source: 'The company',
          cue: 'declined',
          content: 'to comment',
          refusal: { kind: 'declined' },
        },
      ],
    })
    expect(summarize(report).map((sentence) => sentence.text)).toContain('No comment came from the company.')
  })

  it('tells whose answer is missing', () => {
    const report = buildTestReport('Lena Ortiz accused Delta Bank of fraud.', {
      statements: [{ type: 'named', source: 'Lena Ortiz', cue: 'accused', content: 'Delta Bank of fraud' }],
    })
    expect(summarize(report).map((sentence) => sentence.text)).toContain(
      'No reply to accusations or criticism is reported from Delta Bank.',
    )
  })

  it('gives a reason for anonymity where there is one', () => {
    const report = buildTestReport('A nurse, who feared for her job, said the ward was full.', {
      statements: [
        {
          type: 'anonymous',
          source: 'A nurse',
          cue: 'said',
          content: 'the ward was full',
          anonymity: { reason: 'who feared for her job' },
        },
      ],
    })
    expect(summarize(report)[2].text).toContain('a reason for anonymity is given')
  })
})
