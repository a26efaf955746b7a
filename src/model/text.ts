import { ModelError } from '../errors.js'

/** In Node and browsers alike, though not in the types of ES2022. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/**
 * Bytes as a string for a source file, in ASCII alone: an engine scans such a string several times faster than one
 * with wider characters. Two bytes of three are zeros of hashed rows, so that a run of them is one character; small
 * positive and negative numbers are one character, all others two. Compresses better than base64 as well.
 *
 * The text is the number of bytes, a colon, and characters of an alphabet of 90, by place in it: a run of zeros, a
 * run too long for one character, a small number, a large number. What a second character says is 0–89 more.
 */
const ALPHABET = Array.from({ length: 95 }, (_, k) => String.fromCharCode(0x20 + k)).filter(
  (character) => !`"'\\\`$`.includes(character),
)
const SIZE = ALPHABET.length
/** First place of what stands for long runs, small numbers, large numbers; before them come the short runs. */
const LONG_RUN = 25
const SMALL = 27
const LARGE = 87
const SMALLS = LARGE - SMALL
const LONGEST_RUN = LONG_RUN + (SMALL - LONG_RUN) * SIZE

/** Rank of a byte other than zero by the size of the number: 1, -1, 2, -2 … */
function rankOf(byte: number): number {
  return byte < 128 ? byte * 2 - 1 : (256 - byte) * 2 - 2
}

function byteOf(rank: number): number {
  return rank & 1 ? (rank + 1) >> 1 : 256 - ((rank + 2) >> 1)
}

/** One character from `place` on, or two. */
function writeAs(place: number, room: number, next: number, rest: number): string {
  if (rest < room) return ALPHABET[place + rest]
  const over = rest - room
  return ALPHABET[next + Math.floor(over / SIZE)] + ALPHABET[over % SIZE]
}

function zerosFrom(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && end - start < LONGEST_RUN && bytes[end] === 0) end++
  return end - start
}

/** The bytes as text that needs no escapes between quotation marks. */
export function bytesToText(bytes: Uint8Array): string {
  const parts = [`${bytes.length}:`]
  for (let at = 0; at < bytes.length;) {
    const zeros = zerosFrom(bytes, at)
    if (zeros > 0) parts.push(writeAs(0, LONG_RUN, LONG_RUN, zeros - 1))
    else parts.push(writeAs(SMALL, SMALLS, LARGE, rankOf(bytes[at])))
    at += zeros || 1
  }
  return parts.join('')
}

/**
 * By character code: place in the alphabet (255 for none), and for what one character says its byte (low) and its
 * length (high), 0 for others.
 */
function readCodes(): { place: Uint8Array; single: Uint16Array } {
  const [place, single] = [new Uint8Array(256).fill(255), new Uint16Array(256)]
  ALPHABET.forEach((character, k) => {
    const code = character.charCodeAt(0)
    place[code] = k
    if (k < LONG_RUN) single[code] = (k + 1) << 8
    else if (k >= SMALL && k < LARGE) single[code] = (1 << 8) | byteOf(k - SMALL)
  })
  return { place, single }
}

/** The bytes that `bytesToText` wrote. @throws ModelError for a text that it never writes */
export function textToBytes(text: string): Uint8Array {
  const head = /^(\d{1,9}):/.exec(text)
  if (head === null) throw new ModelError('Expected the number of bytes, received other text')
  const bytes = new Uint8Array(Number(head[1]))
  const codes = new TextEncoder().encode(text)
  const { place, single } = readCodes()
  let to = 0
  for (let at = head[0].length; at < codes.length; at++) {
    const said = single[codes[at]]
    if (said > 0) {
      // a run of zeros writes its first one again
      bytes[to] = said
      to += said >> 8
      continue
    }
    const first = place[codes[at]]
    const more = place[codes[++at]] ?? 255
    if (first === 255 || more === 255) throw unexpected(text, at)
    if (first < SMALL) to += LONG_RUN + (first - LONG_RUN) * SIZE + more + 1
    else bytes[to++] = byteOf(SMALLS + (first - LARGE) * SIZE + more)
  }
  if (to !== bytes.length) throw new ModelError(`Expected ${bytes.length} bytes, received ${to}`)
  return bytes
}

function unexpected(text: string, at: number): ModelError {
  return new ModelError(
    `Expected characters of the alphabet, received ${JSON.stringify(text.slice(at - 1, at + 1))}`,
  )
}
