import { FOLD, isInvisible } from '../../span/fold.js'
import { hashWord } from '../../span/hash.js'
import { SHAPE, type TokenRange } from '../document.js'
import { CLASS, DIGIT, HYPHEN, LOWER, UPPER } from './characters.js'

/** Tokens that are still being found: parallel arrays that grow. */
export interface TokenBuffer {
  count: number
  start: Int32Array
  end: Int32Array
  hash: Int32Array
  tail: Int32Array
  shape: Uint8Array
  gap: Uint8Array
}

/** An empty buffer with room for `capacity` tokens. */
export function createTokenBuffer(capacity: number): TokenBuffer {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    tail: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
  }
}

function grow(buffer: TokenBuffer): void {
  const larger = createTokenBuffer(buffer.start.length * 2 + 16)
  larger.start.set(buffer.start)
  larger.end.set(buffer.end)
  larger.hash.set(buffer.hash)
  larger.tail.set(buffer.tail)
  larger.shape.set(buffer.shape)
  larger.gap.set(buffer.gap)
  Object.assign(buffer, larger, { count: buffer.count })
}

/** Adds the token `text[start, end)` with its hash, its last four folded units and its shape. */
export function pushToken(buffer: TokenBuffer, text: string, start: number, end: number, gap: number): void {
  if (buffer.count === buffer.start.length) grow(buffer)
  const at = buffer.count++
  buffer.start[at] = start
  buffer.end[at] = end
  buffer.gap[at] = gap
  buffer.hash[at] = hashWord(text, start, end)
  let tail = 0
  for (let from = end - start > 4 ? end - 4 : start; from < end; from++) {
    const unit = text.charCodeAt(from)
    if (!isInvisible(unit)) tail = (tail << 8) | (FOLD[unit] & 0xff)
  }
  buffer.tail[at] = tail
  buffer.shape[at] = shapeOf(text, start, end)
}

function shapeOf(text: string, start: number, end: number): number {
  let shape = end - start === 1 ? SHAPE.single : 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = CLASS[unit]
    if (kind === LOWER) shape |= SHAPE.lower | SHAPE.letter
    else if (kind === UPPER) shape |= (at === start ? SHAPE.initialUpper : SHAPE.innerUpper) | SHAPE.letter
    else if (kind === DIGIT) shape |= SHAPE.digit
    else if (kind === HYPHEN) shape |= SHAPE.hyphen
    else if (unit === 0x2e) shape |= SHAPE.stop
  }
  return shape
}

/** Adds a range of tokens that were found before, their offsets `by` units further on. */
export function appendTokens(
  buffer: TokenBuffer,
  tokens: TokenBuffer,
  { first, end }: TokenRange,
  by: number,
): void {
  const { count } = buffer
  while (buffer.start.length < count + end - first) grow(buffer)
  buffer.start.set(tokens.start.subarray(first, end), count)
  buffer.end.set(tokens.end.subarray(first, end), count)
  buffer.hash.set(tokens.hash.subarray(first, end), count)
  buffer.tail.set(tokens.tail.subarray(first, end), count)
  buffer.shape.set(tokens.shape.subarray(first, end), count)
  buffer.gap.set(tokens.gap.subarray(first, end), count)
  buffer.count += end - first
  if (by === 0) return
  for (let at = count; at < buffer.count; at++) {
    buffer.start[at] += by
    buffer.end[at] += by
  }
}
