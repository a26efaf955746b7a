import type { Extent } from '../span/relate.js'
import { escapeHtml } from './html-escape.js'
import { writeNote } from './html-note.js'
import type { HtmlPage, NotedStatement } from './html-page.js'
import { segmentText, splitParagraphs } from './segment-text.js'
import type { Segment } from './segment-text.js'
import { TYPE_WORDING } from './wording.js'

/** The article: marked words, a reference behind each statement, and the notes of each paragraph after it. */
export function writeArticle(page: HtmlPage): string {
  const clues = listClues(page)
  const segments = segmentText(page.text, page.report.statements, clues)
  const references = placeReferences(page)
  const paragraphs = splitParagraphs(page.text)
  let next = 0
  return paragraphs
    .map((paragraph, index) => {
      while (next < segments.length && segments[next].end <= paragraph.start) next++
      let last = next
      while (last < segments.length && segments[last].start < paragraph.end) last++
      const until = paragraphs[index + 1]?.start ?? page.text.length
      const own = references.filter(({ place }) => place > paragraph.start && place <= until)
      const words = writeWords(page, paragraph, segments.slice(next, last), own, clues)
      const isHeadline = index === 0 && paragraph.end - paragraph.start <= 140
      const notes = own.map(({ entry }) => writeNote(page, entry)).join('\n')
      return `<p dir="auto"${isHeadline ? ' class="headline"' : ''}>${words}</p>\n${notes}`
    })
    .join('\n')
}

/** Words outside a statement that explain it: "They spoke on condition of anonymity." */
interface Clue extends Extent {
  readonly key: number
}

function listClues({ noted }: HtmlPage): Clue[] {
  return noted.flatMap(({ key, statement: { evidence, anonymity } }) => {
    const spans = [
      ...evidence.flatMap((fact) => fact.spans),
      anonymity?.description,
      anonymity?.nearness,
      anonymity?.reason,
    ].flatMap((span) => span ?? [])
    return joinExtents(spans).map((extent) => ({ key, ...extent }))
  })
}

/** Extents that overlap as one: “senior” inside “a senior official” has no frame of its own. */
function joinExtents(extents: readonly Extent[]): Extent[] {
  const joined: Extent[] = []
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
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

function writeWords(
  page: HtmlPage,
  paragraph: Extent,
  segments: readonly Segment[],
  references: readonly Reference[],
  clues: readonly Clue[],
): string {
  let words = ''
  let done = 0
  for (const segment of segments) {
    let start = Math.max(segment.start, paragraph.start)
    const end = Math.min(segment.end, paragraph.end)
    const keys = clues
      .filter((clue) => clue.start <= segment.start && segment.end <= clue.end)
      .map(({ key }) => key)
    for (; done < references.length && references[done].place <= end; done++) {
      words +=
        writeSegment(page, segment, start, references[done].place, keys) +
        writeReference(references[done].entry)
      start = Math.max(start, references[done].place)
    }
    words += writeSegment(page, segment, start, end, keys)
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
  { covers }: Segment,
  start: number,
  end: number,
  clues: readonly number[],
): string {
  if (end <= start) return ''
  const words = escapeHtml(text.slice(start, end))
  const data = clues.length > 0 ? ` data-e="${[...new Set(clues)].join(' ')}"` : ''
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
