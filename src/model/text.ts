import { ModelError } from '../errors.js'

/**
 * Bytes as a string for a source file: one character a byte, small positive and negative numbers first, so that most
 * characters are ASCII. Compresses 16 % better than base64, whose four characters to three bytes hide the pattern.
 * Left out: quotation marks, backslash, control characters, and no-break space and soft hyphen, which editors change.
 */
function createAlphabet(): string[] {
  const characters: string[] = []
  for (let unit = 0x20; characters.length < 256; unit++) {
    const isMark = unit === 0x22 || unit === 0x27 || unit === 0x5c || unit === 0x60 || unit === 0x24
    if (!isMark && !(unit >= 0x7f && unit <= 0xa0) && unit !== 0xad)
      characters.push(String.fromCharCode(unit))
  }
  return characters
}

const ALPHABET = createAlphabet()

/** Place in the alphabet of a byte: 0, 255 (-1), 1, 254 (-2), 2 … */
function placeOf(byte: number): number {
  return byte < 128 ? byte * 2 : (256 - byte) * 2 - 1
}

/** The bytes as text that needs no escapes between quotation marks. */
export function bytesToText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (const byte of bytes) parts.push(ALPHABET[placeOf(byte)])
  return parts.join('')
}

/** The bytes that `bytesToText` wrote. @throws ModelError for a character that it never writes */
export function textToBytes(text: string): Uint8Array {
  const values = new Int16Array(ALPHABET[255].charCodeAt(0) + 1).fill(-1)
  for (let byte = 0; byte < 256; byte++) values[ALPHABET[placeOf(byte)].charCodeAt(0)] = byte
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = values[text.charCodeAt(at)] ?? -1
    if (byte < 0)
      throw new ModelError(
        `Expected a character of the alphabet at ${at}, received ${JSON.stringify(text[at])}`,
      )
    bytes[at] = byte
  }
  return bytes
}
