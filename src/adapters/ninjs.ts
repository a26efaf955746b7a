import { createAnalyzer, UsageError } from '../index.js'
import type { Analyzer, Options, Report } from '../index.js'
import { enrichItem } from './ninjs/enrich.js'
import { chooseBody, isItem, type NinjsItem } from './ninjs/item.js'
import { readItem } from './ninjs/read.js'
import type { Reading } from './reading/reading.js'

export type { NinjsItem, NinjsText } from './ninjs/item.js'
export type { Reading } from './reading/reading.js'
export type { SourceMap } from './reading/source-map.js'

/** What becomes of an item: either reading and report, or a note that says why there is none. */
export type NinjsAnalysis =
  | { readonly reading: Reading; readonly report: Report; readonly note: null }
  | { readonly reading: null; readonly report: null; readonly note: string }

/** An item with its report in it; without a report, the item as it came and a note. */
export interface EnrichedItem {
  readonly item: NinjsItem
  readonly report: Report | null
  readonly note: string | null
}

const without = (note: string): NinjsAnalysis => ({ reading: null, report: null, note })

/** Why an item is not read; null where nothing is known against it. */
function findObstacle(item: unknown): string | null {
  if (!isItem(item)) return 'Not analysed: no ninjs item.'
  if (item.type !== undefined && item.type !== 'text')
    return `Not analysed: the item is of type ${item.type}, not text.`
  if (item.type === undefined && 'eventDetails' in item) return 'Not analysed: the item describes an event.'
  // “en”, “en-GB” and, by mistake, “en_US”; not “enm”, Middle English.
  if (item.language !== undefined && !/^en(?![a-z])/i.test(item.language))
    return `Not analysed: the language is ${item.language}, not English.`
  return chooseBody(item) < 0 ? 'Not analysed: the item has no body.' : null
}

function analyzeItem(item: unknown, json: string, analyzer: Analyzer): NinjsAnalysis {
  const obstacle = findObstacle(item)
  if (obstacle !== null) return without(obstacle)
  const known = item as NinjsItem
  const reading = readItem(known, json)
  const report = analyzer(reading.text, reading)
  const { tag } = report.language
  // An item that names its language is taken at its word.
  if (known.language === undefined && !['en', 'und'].includes(tag))
    return without(`Not analysed: the text seems to be in ${tag}, not English.`)
  return { reading, report, note: null }
}

/**
 * Says, statement by statement, who stands behind an English text item of IPTC ninjs 3. `reading.toSource` leads from
 * the report's spans to the file, through the markup of the body and the escapes of JSON.
 * @param json the file
 * @throws UsageError for a file that is no JSON, and for an unknown or ill-typed option
 */
export function analyzeNinjs(json: string, options: Options = {}): NinjsAnalysis {
  return analyzeNinjsWith(json, createAnalyzer(options))
}

/**
 * The same with an analyzer that is there already, for many files.
 * @throws UsageError for a file that is no JSON
 */
export function analyzeNinjsWith(json: string, analyzer: Analyzer): NinjsAnalysis {
  return analyzeItem(parseItem(json), json, analyzer)
}

/**
 * Adds the report to an item: its sources as `infoSources`, and the whole as an associated component. Items that are
 * no English text come back as they are, with a note.
 * @throws UsageError for an unknown or ill-typed option
 */
export function enrichNinjs(item: NinjsItem, options: Options = {}): EnrichedItem {
  const analyzer = createAnalyzer(options)
  const { reading, report, note } = analyzeItem(item, JSON.stringify(item) ?? '', analyzer)
  if (reading === null) return { item, report: null, note }
  return { item: enrichItem(item, reading, report), report, note: null }
}

function parseItem(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Unexpected ninjs file, expected JSON: ${reason}`)
  }
}
