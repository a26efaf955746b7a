import type { Message, Span, Statement } from '../schema/index.js'
import { createCodePointCounter } from '../span/code-points.js'
import type { FormatInput } from './input.js'
import { nameArticle, namePart } from './name-article.js'
import { indexSources, nameSource } from './look-up.js'
import type { SourceIndex } from './look-up.js'
import { showControls, stringifyInert } from './visible.js'
import { TYPE_WORDING } from './wording.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Characters before and after the words, at first; doubled until the words are told apart from all others like them. */
const CONTEXT_LENGTH = 32
/** Where the same passage stands twice, at full length, the position tells them apart. */
const MAX_CONTEXT_LENGTH = 2048

/**
 * A page of W3C Web Annotations, one a statement and one a finding with a place. Each has two selectors that choose
 * the same words: by quotation, with as much around it as makes it unique, and by position in code points.
 */
export function writeWebAnnotation(input: FormatInput): string {
  const { report, messages } = input
  const article = nameArticle(input)
  const sources = indexSources(report)
  const select = createSelectors(input.text)
  const annotate = (id: string, motivation: string, body: object[], span: Span) => ({
    '@context': CONTEXT,
    id: namePart(article, id),
    type: 'Annotation',
    motivation,
    body,
    target: { source: article, selector: select(span) },
  })
  const items = [
    ...report.statements.map((statement) =>
      annotate(statement.id, 'classifying', describeStatement(sources, statement), statement.range),
    ),
    ...messages.flatMap((message, index) =>
      message.place
        ? [annotate(`finding-${index + 1}`, 'assessing', describeFinding(message), message.place)]
        : [],
    ),
  ]
  const page = { '@context': CONTEXT, id: namePart(article, 'onrecord'), type: 'AnnotationPage', items }
  return `${stringifyInert(page, 2)}\n`
}

function describeStatement(sources: SourceIndex, statement: Statement): object[] {
  const source = nameSource(sources, statement)
  const words = [
    `${TYPE_WORDING[statement.type].label}, confidence ${statement.confidence.toFixed(2)}`,
    source === null ? null : `source: ${source}`,
    statement.stance,
  ]
  const text = words.filter((part) => part !== null).join('; ')
  return [createBody('tagging', statement.type), createBody('describing', text)]
}

function describeFinding({ ruleId, reason, severity }: Message): object[] {
  return [createBody('tagging', ruleId), createBody('commenting', `${severity}: ${reason}`)]
}

function createBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value: showControls(value) }
}

function createSelectors(text: string): (span: Span) => object[] {
  const count = createCodePointCounter(text)
  return (span) => [
    quoteWords(text, span),
    { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
  ]
}

function quoteWords(text: string, { start, end }: Span): object {
  let [from, to] = [start, end]
  for (let length = CONTEXT_LENGTH; length <= MAX_CONTEXT_LENGTH; length *= 2) {
    from = moveOutOfPair(text, Math.max(0, start - length))
    to = moveOutOfPair(text, Math.min(text.length, end + length))
    const words = text.slice(from, to)
    const isUnique = text.indexOf(words) === from && !text.includes(words, from + 1)
    if (isUnique || (from === 0 && to === text.length)) break
  }
  const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)]
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix }
}

/** Half of an astral character is no text. */
function moveOutOfPair(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset
}
