import { UsageError } from '../errors.js'
import type { Message, Report } from '../schema/index.js'
import { writeBrat } from './brat.js'
import { writeCsv } from './csv.js'
import { settleInput } from './input.js'
import type { Format, FormatOptions } from './input.js'
import { writeGithub } from './github.js'
import { writeHtml } from './html.js'
import { concatenate, joinCsv, joinJson, joinSarif } from './join.js'
import { writeJson } from './json.js'
import { writeMarkdown } from './markdown.js'
import { writeNdjson } from './ndjson.js'
import { writeNinjs } from './ninjs.js'
import { writePretty } from './pretty.js'
import { writeSarif } from './sarif.js'
import { writeSchemaOrg } from './schema-org.js'
import { writeWebAnnotation } from './web-annotation.js'

/** Every format there is. */
export const FORMATS = {
  pretty: {
    summary: 'the article in a terminal, coloured by type',
    extension: 'txt',
    needsText: true,
    write: writePretty,
  },
  json: { summary: 'the Report', extension: 'json', needsText: false, write: writeJson, join: joinJson },
  ndjson: { summary: 'one record a line', extension: 'ndjson', needsText: false, write: writeNdjson },
  markdown: {
    summary: 'tables for a ticket, a wiki or a review',
    extension: 'md',
    needsText: false,
    write: writeMarkdown,
  },
  html: {
    summary: 'one page to pass on, without a script',
    extension: 'html',
    needsText: true,
    write: writeHtml,
    join: null,
  },
  csv: {
    summary: 'one row a statement, for spreadsheets',
    extension: 'csv',
    needsText: false,
    write: writeCsv,
    join: joinCsv,
  },
  sarif: {
    summary: 'findings for code scanning (SARIF 2.1.0)',
    extension: 'sarif',
    needsText: true,
    write: writeSarif,
    join: joinSarif,
  },
  github: {
    summary: 'findings as annotations of GitHub Actions',
    extension: 'txt',
    needsText: true,
    write: writeGithub,
  },
  'web-annotation': {
    summary: 'W3C Web Annotations',
    extension: 'jsonld',
    needsText: true,
    write: writeWebAnnotation,
    join: joinJson,
  },
  'schema-org': {
    summary: 'claims and quotations as JSON-LD',
    extension: 'jsonld',
    needsText: false,
    write: writeSchemaOrg,
    join: joinJson,
  },
  brat: { summary: 'standoff annotation for brat', extension: 'ann', needsText: true, write: writeBrat },
  ninjs: {
    summary: 'a ninjs 3.1 item with its sources',
    extension: 'json',
    needsText: true,
    write: writeNinjs,
    join: joinJson,
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** Whether there is a format of that name. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}

/**
 * Writes a report in one of the formats of `FORMATS`.
 * @param messages what `lint` found, or an empty list
 * @param options `text` is needed by every format that shows or counts the article's characters
 * @returns the whole document, which ends in a line feed; the words of the article are inert in it
 * @throws UsageError for an unknown format or option, and for a `text` that is missing or not the report's
 */
export function format(
  report: Report,
  messages: readonly Message[],
  name: FormatName,
  options: FormatOptions = {},
): string {
  if (!isFormatName(name)) {
    throw new UsageError(`Unexpected format "${String(name)}", expected one of: ${FORMAT_NAMES.join(', ')}`)
  }
  const chosen: Format = FORMATS[name]
  return chosen.write(settleInput(report, messages, name, chosen.needsText, options))
}

/**
 * Writes the reports of several articles as one document, in the order given: a list in JSON, one SARIF log, one
 * CSV table; the texts one after the other elsewhere.
 * @throws UsageError as `format` does, and for a format that holds one article only (`html`)
 */
export function formatAll(
  articles: readonly { report: Report; messages: readonly Message[]; options?: FormatOptions }[],
  name: FormatName,
): string {
  const documents = articles.map(({ report, messages, options }) => format(report, messages, name, options))
  const [first] = documents
  if (documents.length === 1) return first
  const { join = concatenate }: Format = FORMATS[name]
  if (join === null)
    throw new UsageError(`Unexpected ${documents.length} articles for format "${name}", expected one`)
  return join(documents)
}

export { parseBrat, stringifyBrat } from './parse-brat.js'
export type * from './brat-annotation.js'
export type { Format, FormatOptions } from './input.js'
