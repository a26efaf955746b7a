import { toBytes } from './read.js'

const LINE_FEED = 10

/** One line of the input: its number from 1, and its bytes without the line feed, or null where it is too long. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/**
 * Splits a stream at line feeds, before decoding, so that bad bytes spoil no line but their own.
 * @param limit bytes of one line that are kept: the rest of a longer line is passed over
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  limit = 64 * 1024 * 1024,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const add = (bytes: Uint8Array): void => {
    size += bytes.length
    if (size <= limit) parts.push(bytes)
    else parts = []
  }
  const close = (): Line => {
    // A copy with memory of its own: a view of Node's shared buffer would reach a worker with all of that buffer.
    const line = { number: number++, bytes: size > limit ? null : new Uint8Array(Buffer.concat(parts)) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    const bytes = toBytes(chunk)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end))
      yield close()
      start = end + 1
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (size > 0) yield close()
}
