import { UsageError } from '../errors.js'
import type { Source, Statement } from '../schema/index.js'
import { listFigures, wordFigure, wordScore } from './figures.js'
import type { FormatInput } from './input.js'
import { indexSources, listSources, nameSource } from './look-up.js'
import type { SourceIndex } from './look-up.js'
import { nameArticle, namePart } from './name-article.js'
import { isCredited } from './number.js'
import { showControls, stringifyInert } from './visible.js'
import { joinSpans, TYPE_WORDING } from './wording.js'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}
/** No IPTC vocabulary names these figures, so their roles are names of our own. */
const ROLE = 'urn:onrecord:indicator:'

type Item = Record<string, unknown>

/**
 * A ninjs 3.1 text item, new or the one of the option `item`: sources as `infoSources`, figures as
 * `trustIndicators`, each credited statement as an associated `component`. Nothing of a given item is lost.
 * @throws UsageError where one of these properties of the given item is no list
 */
export function writeNinjs(input: FormatInput): string {
  const item = input.options.item ?? createItem(input)
  const uri = typeof item.uri === 'string' ? item.uri : nameArticle(input)
  const sources = indexSources(input.report)
  const enriched = {
    ...item,
    uri,
    infoSources: [...readList(item, 'infoSources'), ...input.report.sources.map(describeSource)],
    trustIndicators: [...readList(item, 'trustIndicators'), ...describeFigures(input)],
    associations: [
      ...readList(item, 'associations'),
      ...input.report.statements
        .filter(isCredited)
        .map((statement) => describeStatement(sources, uri, statement)),
    ],
  }
  return `${stringifyInert(enriched, 2)}\n`
}

function createItem(input: FormatInput): Item {
  const { report, options, text } = input
  const title = options.title === undefined ? null : showControls(options.title)
  const words = report.summary.words
  return {
    uri: nameArticle(input),
    type: 'text',
    representationType: 'full',
    language: showControls(report.language.tag),
    ...(title === null
      ? {}
      : { title, headlines: [{ role: 'main', contentType: 'text/plain', value: title }] }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...text].length,
        wordCount: Object.values(words).reduce((sum, count) => sum + count, 0),
        value: text,
      },
    ],
    standard: STANDARD,
  }
}

function readList(item: Item, name: string): readonly unknown[] {
  const value = item[name] ?? []
  if (!Array.isArray(value)) throw new UsageError(`Unexpected "${name}" of option "item", expected a list`)
  return value
}

function describeSource({ id, name, type }: Pick<Source, 'id' | 'name' | 'type'>): Item {
  return { name: showControls(name), role: type, literal: showControls(id) }
}

function describeFigures({ report }: FormatInput): Item[] {
  const score = wordScore(report)
  const figures = listFigures(report).map(({ id, label, figure }) => ({
    role: `${ROLE}${id}`,
    title: `${label}: ${wordFigure(figure)}`,
  }))
  return score === null
    ? figures
    : [{ role: `${ROLE}sourcing-score`, title: `Sourcing score: ${score}` }, ...figures]
}

function describeStatement(index: SourceIndex, uri: string, statement: Statement): Item {
  const { label } = TYPE_WORDING[statement.type]
  const source = nameSource(index, statement)
  return {
    name: showControls(source === null ? label : `${label}: ${source}`),
    uri: namePart(uri, statement.id),
    type: 'component',
    rel: 'statement',
    // The standard's confidence is a whole number; here of a hundred.
    subjects: [
      {
        name: label,
        rel: 'sourceType',
        literal: statement.type,
        confidence: Math.round(statement.confidence * 100),
        creator: 'onrecord',
      },
    ],
    bodies: [
      { role: 'statement', contentType: 'text/plain', value: statement.range.text },
      ...(statement.content
        ? [{ role: 'content', contentType: 'text/plain', value: joinSpans(statement.content) }]
        : []),
    ],
    infoSources: listSources(index, statement).map(describeSource),
  }
}
