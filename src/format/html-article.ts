import type { Extent } from '../span/relate.js'
import { escapeHtml } from './html-escape.js'
import { writeNote } from './html-note.js'
import type { HtmlPage, NotedStatement } from './html-page.js'
import { segmentText, splitParagraphs } from './segment-text.js'
import type { Segment } from './segment-text.js'
import { TYPE_WORDING } from './wording.js'

/** The article: marked words, a reference behind each statement, and the notes of each paragraph after it. */
export function writeArticle(page: HtmlPage): string {
  const segments = segmentText(page.text, page.report.statements)
  const references = placeReferences(page)
  let next = 0
  return splitParagraphs(page.text)
    .map((paragraph, index) => {
      while (next < segments.length && segments[next].end <= paragraph.start) next++
      let last = next
      while (last < segments.length && segments[last].start < paragraph.end) last++
      return writeParagraph(page, paragraph, segments.slice(next, last), references, index === 0)
    })
    .join('\n')
}

interface Reference {
  readonly place: number
  readonly entry: NotedStatement
}

/** References stand behind the punctuation that follows: "he said.” N4". */
function placeReferences({ noted, text }: HtmlPage): Reference[] {
  return noted
    .map((entry) => {
      const { end } = entry.statement.range
      const punctuation = /^[.,;:!?)\]’”"'…]*/u.exec(text.slice(end, end + 8))
      return { place: end + (punctuation?.[0].length ?? 0), entry }
    })
    .sort((a, b) => a.place - b.place)
}

function writeParagraph(
  page: HtmlPage,
  paragraph: Extent,
  segments: readonly Segment[],
  references: readonly Reference[],
  isFirst: boolean,
): string {
  const own = references.filter(({ place }) => place > paragraph.start && place <= paragraph.end)
  let words = ''
  let done = 0
  for (const segment of segments) {
    let start = Math.max(segment.start, paragraph.start)
    const end = Math.min(segment.end, paragraph.end)
    for (; done < own.length && own[done].place <= end; done++) {
      words += writeSegment(page, segment, start, own[done].place) + writeReference(own[done].entry)
      start = Math.max(start, own[done].place)
    }
    words += writeSegment(page, segment, start, end)
  }
  const isHeadline = isFirst && paragraph.end - paragraph.start <= 140
  const notes = own.map(({ entry }) => writeNote(page, entry)).join('\n')
  return `<p dir="auto"${isHeadline ? ' class="headline"' : ''}>${words}</p>\n${notes}`
}

function writeSegment({ text, byId }: HtmlPage, { covers }: Segment, start: number, end: number): string {
  if (end <= start) return ''
  const words = escapeHtml(text.slice(start, end))
  if (covers.length === 0) return words
  const [outermost] = covers
  const innermost = covers.filter(({ role }) => role !== null).at(-1) ?? outermost
  const keys = covers.flatMap(({ statement }) => byId.get(statement.id)?.key ?? [])
  const classes = ['m', `t-${outermost.statement.type}`]
  if (innermost.role !== null) classes.push(`r-${innermost.role}`)
  if (innermost.statement !== outermost.statement) classes.push(`u-${innermost.statement.type}`)
  const own = byId.get(innermost.statement.id)?.key ?? keys.at(-1)
  const data = own === undefined ? '' : ` data-s="${keys.join(' ')}" data-n="${own}"`
  return `<span class="${classes.join(' ')}"${data}>${words}</span>`
}

function writeReference({ statement, key, mark }: NotedStatement): string {
  const { label } = TYPE_WORDING[statement.type]
  return `<a class="ref t-${statement.type}" id="m${key}" href="#s${key}" data-n="${key}" aria-label="${mark}: ${label}" aria-describedby="s${key}">${mark}</a>`
}
