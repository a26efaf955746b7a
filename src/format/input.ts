import * as z from 'zod'
import { UsageError } from '../errors.js'
import type { Message, Report } from '../schema/index.js'

/** What a format may be told besides report and messages. */
export const formatOptionsSchema = z.strictObject({
  /** The article as it was analysed, character for character. */
  text: z.string().optional(),
  /** Where the article lies, as a path relative to the reader's folder. */
  path: z.string().min(1).optional(),
  /** Headline for the page, the Markdown and the ninjs item. */
  title: z.string().optional(),
  /** IRI of the article, where it has one. */
  url: z.url().optional(),
  /** Whether `pretty` may colour; false by default. */
  color: z.boolean().optional(),
  /** Width of the terminal for `pretty`, 40–400; 80 by default. */
  columns: z.int().min(40).max(400).optional(),
  /** A ninjs 3.1 item to enrich; `ninjs` makes a new one without it. */
  item: z.record(z.string(), z.unknown()).optional(),
})
export type FormatOptions = z.infer<typeof formatOptionsSchema>

/** What the inner function of a format gets: settled options, text that was compared with the report. */
export interface FormatInput {
  readonly report: Report
  readonly messages: readonly Message[]
  readonly options: FormatOptions
  /** Empty where the format does not need it. */
  readonly text: string
}

/** One line of the table of formats. */
export interface Format {
  /** One sentence for the help text. */
  readonly summary: string
  /** Usual ending of a file in this format, without the full stop. */
  readonly extension: string
  /** Whether the option `text` has to be there. */
  readonly needsText: boolean
  readonly write: (input: FormatInput) => string
  /** Makes one document of several; they are put one after the other where it is missing. Null: there can be but one. */
  readonly join?: ((documents: readonly string[]) => string) | null
}

/**
 * Reads the options once, at the door.
 * @throws UsageError for an unknown or ill-typed option, and for a text that is missing or is not the report's
 */
export function settleInput(
  report: Report,
  messages: readonly Message[],
  name: string,
  needsText: boolean,
  options: unknown,
): FormatInput {
  const parsed = formatOptionsSchema.safeParse(options)
  if (!parsed.success) throw new UsageError(describeIssue(parsed.error.issues[0]))
  const { text } = parsed.data
  if (text === undefined && needsText) {
    throw new UsageError(
      `Unexpected options for format "${name}", expected the option "text": the analysed article`,
    )
  }
  if (text !== undefined) compareText(report, text)
  return { report, messages, options: parsed.data, text: text ?? '' }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(formatOptionsSchema.shape).join(', ')
    return `Unexpected format option "${issue.keys[0]}", expected one of: ${known}`
  }
  const name = issue.path.length > 0 ? ` "${issue.path.join('.')}"` : 's'
  return `Unexpected format option${name}: ${issue.message}`
}

/** A report of another text would mark the wrong words. */
function compareText(report: Report, text: string): void {
  for (const { range } of report.statements) {
    if (text.slice(range.start, range.end) !== range.text) {
      throw new UsageError(
        `Unexpected option "text": characters ${range.start}–${range.end} differ from the report, expected the analysed article`,
      )
    }
  }
}
