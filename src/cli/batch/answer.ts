import type { Analyzer } from '../../index.js'
import { describeError } from '../errors.js'
import type { Line } from '../lines.js'
import { decode } from '../read.js'

/** What became of one line: the record to print, and whether the line was bad. */
export interface Answer {
  readonly record: string
  readonly isBad: boolean
}

/** Whether a line holds nothing but white space: such lines have no record. */
export function isBlankLine({ bytes }: Line): boolean {
  if (bytes === null) return false
  // Most lines start with "{": nothing is decoded to know that they are not blank.
  if (bytes.length > 0 && bytes[0] > 0x20 && bytes[0] < 0x80) return false
  try {
    return decode(bytes).trim() === ''
  } catch {
    return false
  }
}

/** The record that one line of input gives. */
export function answerLine({ number, bytes }: Line, analyzer: Analyzer): Answer {
  let id: string | null = null
  try {
    if (bytes === null) throw new RangeError('Unexpected line of more than 64 MiB')
    const article = parseArticle(decodeLine(bytes))
    id = article.id
    if (typeof article.text !== 'string') {
      throw new TypeError(`Unexpected ${kindOf(article.text)} as text, expected string`)
    }
    return { record: JSON.stringify({ id, ...analyzer(article.text) }), isBad: false }
  } catch (error) {
    return answerBadLine(number, id, error)
  }
}

/** The record that stands in the place of a line without a report. */
export function answerBadLine(number: number, id: string | null, error: unknown): Answer {
  return { record: JSON.stringify({ id, line: number, error: describeError(error) }), isBad: true }
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return decode(bytes)
  } catch (error) {
    throw new TypeError('Unexpected bytes, expected UTF-8', { cause: error })
  }
}

function parseArticle(json: string): { id: string; text: unknown } {
  const value = parseJson(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`Unexpected ${kindOf(value)}, expected an object with id and text`)
  }
  const { id, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string') throw new TypeError(`Unexpected ${kindOf(id)} as id, expected string`)
  return { id, text }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    // The message of V8 repeats words of the line; the line's number is enough.
    throw new TypeError('Unexpected text, expected a line of JSON', { cause: error })
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
