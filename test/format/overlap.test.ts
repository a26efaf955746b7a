import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { segmentText } from '../../src/format/segment-text.js'
import { SOURCE_TYPES } from '../../src/schema/index.js'
import type { Report, Span, Statement } from '../../src/schema/index.js'
import { createSpan } from '../../src/span/create.js'
import { createHarbourReport } from './harbour.js'

const base = createHarbourReport()

const texts = fc
  .array(fc.constantFrom('one', 'two.', '“three”', '😀', ',', '\n', '\n\n', '<b>', 'é', '  '), {
    maxLength: 40,
  })
  .map((words) => words.join(' '))

/** No stage cuts an astral character in two. */
function leavePair(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place
}

/** Statements with spans anywhere: crossing, nested, empty, over several paragraphs. */
const cases = texts.chain((text) => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map((places) => places.map((place) => leavePair(text, place)).sort((a, b) => a - b))
    .map(([start, end]) => createSpan(text, start, end))
  const role = fc.option(fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => ({ spans })))
  const statement = fc.record({
    type: fc.constantFrom(...SOURCE_TYPES),
    range: span,
    source: role,
    cue: role,
    content: role,
  })
  return fc.array(statement, { maxLength: 8 }).map((drafts) => ({ text, report: createReport(text, drafts) }))
})

function createReport(
  text: string,
  drafts: readonly Pick<Statement, 'type' | 'range' | 'source' | 'cue' | 'content'>[],
): Report {
  const statements = drafts.map((draft, index) => {
    const spans: Span[] = [
      draft.range,
      ...[draft.source, draft.cue, draft.content].flatMap((role) => role?.spans ?? []),
    ]
    const [start, end] = [
      Math.min(...spans.map((span) => span.start)),
      Math.max(...spans.map((span) => span.end)),
    ]
    return {
      ...base.statements[1],
      ...draft,
      id: `s${index}`,
      range: createSpan(text, start, end),
      sourceIds: [],
      evidence: [{ fact: 'any', spans }],
    }
  })
  return {
    ...base,
    statements,
    sources: [],
    summary: {
      ...base.summary,
      review: [],
      corroboration: [],
      rightOfReply: [],
      dependence: { ...base.summary.dependence, largest: null },
    },
  }
}

describe('statements that overlap anyhow', () => {
  it('cut the text into segments without gap or overlap', () => {
    fc.assert(
      fc.property(cases, ({ text, report }) => {
        const segments = segmentText(text, report.statements)
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })

  it('leave every word of the article in a terminal and on the page, in order', () => {
    fc.assert(
      fc.property(cases, ({ text, report }) => {
        const pretty = format(report, [], 'pretty', { text }).split('\n\nIn short')[0]
        const article = pretty
          .split('\n\n')
          .slice(1)
          .join(' ')
          .replace(/ \[[A-Z×?]\d+\]/gu, '')
        expect(article.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''))
        const html = format(report, [], 'html', { text })
        const paragraphs = [...html.matchAll(/<p dir="auto"[^>]*>(.*?)<\/p>/gsu)].map(([, words]) => words)
        const words = paragraphs
          .join(' ')
          .replace(/<a class="ref.*?<\/a>/gu, '')
          .replace(/<[^>]+>/gu, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
        expect(words.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''))
      }),
      { numRuns: 200 },
    )
  })

  it('give each reference one note, and no statement two', () => {
    fc.assert(
      fc.property(cases, ({ text, report }) => {
        const html = format(report, [], 'html', { text })
        const references = [...html.matchAll(/id="m(\d+)"/gu)].map(([, key]) => key)
        const notes = [...html.matchAll(/id="s(\d+)"/gu)].map(([, key]) => key)
        expect(new Set(references).size).toBe(references.length)
        expect(notes).toEqual(references)
      }),
      { numRuns: 200 },
    )
  })
})
