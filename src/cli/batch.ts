import type { Analyzer } from '../index.js'
import { describeError, oneLine } from './errors.js'
import { readLines } from './lines.js'
import type { Line } from './lines.js'
import { decode, readBytes, STDIN } from './read.js'
import { write } from './streams.js'
import type { Streams } from './streams.js'

/** What became of one line: the record to print, and whether the line was bad. */
interface Answer {
  readonly record: string
  readonly isBad: boolean
}

/**
 * Reports on newline-delimited articles, one line out for each line in, in order and in constant memory.
 * @returns exit status: 0, 1 when a line was bad, 2 when a file could not be read
 */
export async function runBatch(
  files: readonly string[],
  analyzer: Analyzer,
  streams: Streams,
): Promise<number> {
  let lines = 0
  let bad = 0
  let unread = 0
  for (const path of files.length === 0 ? [STDIN] : files) {
    try {
      for await (const line of readLines(readBytes(path, streams))) {
        const answer = answerLine(line, analyzer)
        if (answer === null) continue
        lines++
        if (answer.isBad) bad++
        await write(streams.stdout, `${answer.record}\n`)
      }
    } catch (error) {
      unread++
      await write(streams.stderr, `onrecord: ${oneLine(path)}: ${describeError(error)}\n`)
    }
  }
  if (bad > 0) await write(streams.stderr, `onrecord: ${bad} of ${lines} lines could not be read\n`)
  if (unread > 0) return 2
  return bad > 0 ? 1 : 0
}

/** The record that one line of input gives; null for a blank line. */
export function answerLine({ number, bytes }: Line, analyzer: Analyzer): Answer | null {
  let id: string | null = null
  try {
    if (bytes === null) throw new RangeError('Unexpected line of more than 64 MiB')
    const json = decodeLine(bytes)
    if (json.trim() === '') return null
    const article = parseArticle(json)
    id = article.id
    if (typeof article.text !== 'string') {
      throw new TypeError(`Unexpected ${kindOf(article.text)} as text, expected string`)
    }
    return { record: JSON.stringify({ id, ...analyzer(article.text) }), isBad: false }
  } catch (error) {
    return { record: JSON.stringify({ id, line: number, error: describeError(error) }), isBad: true }
  }
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
