import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Streams } from './streams.js'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * One article from a file, or from standard input for `-`. A byte order mark is no part of the text.
 * @throws Error of Node with a `code` when the file cannot be read or is not UTF-8
 */
export async function readText(path: string, { stdin }: Streams): Promise<string> {
  const bytes = path === STDIN ? await readAll(stdin) : await readFile(path)
  return decode(bytes)
}

/** The bytes of a file, or of standard input for `-`, as they come. */
export function readBytes(path: string, { stdin }: Streams): AsyncIterable<Uint8Array | string> {
  return path === STDIN ? stdin : createReadStream(path)
}

/**
 * UTF-8 to text, without a byte order mark.
 * @throws TypeError when the bytes are not UTF-8, or hold NUL, as binary files do
 */
export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('\0')) throw new TypeError('is not text: it holds NUL characters')
  return text
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(toBytes(chunk))
  return Buffer.concat(chunks)
}

export function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
