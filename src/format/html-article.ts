import type { Extent } from '../span/relate.js'
import { segmentClues } from './html-clues.js'
import type { CluedSegment } from './html-clues.js'
import { escapeHtml } from './html-escape.js'
import { writeNote } from './html-note.js'
import type { HtmlPage, NotedStatement } from './html-page.js'
import { placeBehind, splitParagraphs } from './segment-text.js'
import { TYPE_WORDING } from './wording.js'

/** The article: marked words, a reference behind each statement, and the notes of each paragraph after it. */
export function writeArticle(page: HtmlPage): string {
  const segments = segmentClues(page)
  const references = placeReferences(page)
  const paragraphs = splitParagraphs(page.text)
  let next = 0
  let from = 0
  return paragraphs
    .map((paragraph, index) => {
      while (next < segments.length && segments[next].end <= paragraph.start) next++
      let last = next
      while (last < segments.length && segments[last].start < paragraph.end) last++
      const until = paragraphs[index + 1]?.start ?? page.text.length
      while (from < references.length && references[from].place <= paragraph.start) from++
      const first = from
      while (from < references.length && references[from].place <= until) from++
      const own = references.slice(first, from)
      const words = writeWords(page, paragraph, segments.slice(next, last), own)
      const isHeadline = index === 0 && paragraph.end - paragraph.start <= 140
      const notes = own.map(({ entry }) => writeNote(page, entry)).join('\n')
      return `<p dir="auto"${isHeadline ? ' class="headline"' : ''}>${words}</p>\n${notes}`
    })
    .join('\n')
}

interface Reference {
  readonly place: number
  readonly entry: NotedStatement
}

/** The references in the order of the text: "he said.” N4". */
function placeReferences({ noted, text }: HtmlPage): Reference[] {
  return noted
    .map((entry) => ({ place: placeBehind(text, entry.statement.range.end), entry }))
    .sort((a, b) => a.place - b.place)
}

function writeWords(
  page: HtmlPage,
  paragraph: Extent,
  segments: readonly CluedSegment[],
  references: readonly Reference[],
): string {
  let words = ''
  let done = 0
  for (const segment of segments) {
    let start = Math.max(segment.start, paragraph.start)
    const end = Math.min(segment.end, paragraph.end)
    for (; done < references.length && references[done].place <= end; done++) {
      words +=
        writeSegment(page, segment, start, references[done].place) + writeReference(references[done].entry)
      start = Math.max(start, references[done].place)
    }
    words += writeSegment(page, segment, start, end)
  }
  return (
    words +
    references
      .slice(done)
      .map(({ entry }) => writeReference(entry))
      .join('')
  )
}

function writeSegment(
  { text, byId }: HtmlPage,
  { covers, keys: clues }: CluedSegment,
  start: number,
  end: number,
): string {
  if (end <= start) return ''
  const words = escapeHtml(text.slice(start, end))
  const data = clues.length > 0 ? ` data-e="${clues.join(' ')}"` : ''
  if (covers.length === 0) return data ? `<span class="clue"${data}>${words}</span>` : words
  const [outermost] = covers
  const innermost = covers.filter(({ role }) => role !== null).at(-1) ?? outermost
  const keys = covers.flatMap(({ statement }) => byId.get(statement.id)?.key ?? [])
  const classes = ['m', `t-${outermost.statement.type}`]
  if (innermost.role !== null) classes.push(`r-${innermost.role}`)
  if (innermost.statement !== outermost.statement) classes.push(`u-${innermost.statement.type}`)
  const own = byId.get(innermost.statement.id)?.key ?? keys.at(-1)
  const joined = own === undefined ? '' : ` data-s="${keys.join(' ')}" data-n="${own}"`
  return `<span class="${classes.join(' ')}"${joined}${data}>${words}</span>`
}

function writeReference({ statement, key, mark }: NotedStatement): string {
  const { label } = TYPE_WORDING[statement.type]
  return `<a class="ref t-${statement.type}" id="m${key}" href="#s${key}" data-n="${key}" aria-label="${mark}: ${label}" aria-describedby="s${key}">${mark}</a>`
}
