import { UsageError } from './errors.js'
import { detectLanguage } from './language.js'
import type { Options, Report } from './schema/index.js'
import { settleOptions } from './settle.js'
import type { Settings } from './settle.js'
import { addPositions } from './span/positions.js'
import type { Extent } from './span/relate.js'
import { standIn } from './stand-in.js'

/** What a caller knows of the text's form, who has parsed the document already. */
export interface Layout {
  /** The only stretches to read, in order and without overlap, in UTF-16 offsets: each one or more paragraphs. */
  readonly paragraphs?: readonly Extent[]
}

/** Turns the text of one article into its report. */
export type Analyzer = (text: string, layout?: Layout) => Report

/**
 * Says, statement by statement, who stands behind a news article. No network, no files, no state.
 * @param text the article, English; other languages are analysed too, and `report.language` tells
 * @throws UsageError when `text` is not a string, or an option is unknown or ill-typed
 * @example
 * analyze('“The bridge is safe,” Mr Okoye said.').statements[0].type // 'named'
 */
export function analyze(text: string, options: Options = {}): Report {
  return createAnalyzer(options)(text)
}

/**
 * Settles options once, for many articles.
 * @throws UsageError for an unknown or ill-typed option; the analyzer throws it when its text is not a string
 */
export function createAnalyzer(options: Options = {}): Analyzer {
  const settings = settleOptions(options)
  return (text, layout = {}) => {
    if (typeof text !== 'string')
      throw new UsageError(`Unexpected text of type ${kindOf(text)}, expected a string`)
    const report = runStages(text, layout, settings)
    return settings.positions ? addPositions(text, report) : report
  }
}

function runStages(text: string, _layout: Layout, _settings: Settings): Report {
  return standIn(text, detectLanguage(text))
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
