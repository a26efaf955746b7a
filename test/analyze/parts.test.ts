import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'

const HEADLINE = 'Harbour bridge closed'
const BODY = 'The bridge was shut on Monday. Ms Adeyemi declined to comment.'
const TEXT = `${HEADLINE}\n\n${BODY}`

describe('the parts of an article', () => {
  const analyzer = createAnalyzer()

  it('are told on the statements that start in them', () => {
    const { statements } = analyzer(TEXT, {
      paragraphs: [
        { start: 0, end: HEADLINE.length, part: 'headline' },
        { start: HEADLINE.length + 2, end: TEXT.length, part: 'body' },
      ],
    })
    expect(statements.map(({ part, range }) => [part, range.text])).toEqual([
      ['headline', HEADLINE],
      ['body', 'The bridge was shut on Monday.'],
      ['body', 'Ms Adeyemi declined to comment'],
    ])
  })

  it('are left out where nobody knows them', () => {
    expect(analyzer(TEXT).statements.filter((statement) => 'part' in statement)).toEqual([])
  })
})
