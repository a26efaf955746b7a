/** Learned weights by hashed feature: the weights of one feature for all labels stand in one row, four to a word. */
export interface RowTable {
  /** `2 ** bits` rows of `words` numbers, each of four weights as signed bytes. */
  readonly rows: Int32Array
  readonly bits: number
  readonly words: number
}

/** Labels of frequent words that hardly ever have another, by word hash; open addressing, 0 is an empty place. */
export interface Dictionary {
  readonly keys: Int32Array
  readonly values: Uint8Array
}

/** Number of the row of the feature `value` of template `kind` in a table of `bits` bits. */
export function rowOf(kind: number, value: number, bits: number): number {
  const mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> (32 - bits)
}

/** One number from two. */
export function combine(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 0x27d4eb2f) + b
}

/**
 * Packs rows of signed bytes, `labels` to a row, for `bestLabel`; places that no label fills can never win.
 * @param bytes stays the memory of the rows where they fill their words: not to be changed afterwards
 */
export function packRows(bytes: Int8Array, bits: number, labels: number): RowTable {
  const words = (labels + 3) >> 2
  if (labels % 4 === 0) {
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    return { rows: new Int32Array(own.buffer, own.byteOffset, own.length >> 2), bits, words }
  }
  const packed = new Int8Array(2 ** bits * words * 4).fill(-128)
  for (let row = 0, from = 0, to = 0; row < 2 ** bits; row++, to += words * 4 - labels)
    for (let label = 0; label < labels; label++) packed[to++] = bytes[from++]
  return { rows: new Int32Array(packed.buffer), bits, words }
}

/** Turns signed bytes into bytes from 0 to 255, all four of a word. */
const UNSIGN = 0x80808080

/**
 * Label with the largest sum over the rows `places[0, count)`, the lowest of equals. Sums two bytes at a time in the
 * halves of a number: at most 256 rows.
 */
export function bestLabel({ rows, words }: RowTable, places: Int32Array, count: number): number {
  let best = 0
  let largest = -1
  for (let word = 0; word < words; word++) {
    let even = 0
    let odd = 0
    for (let feature = 0; feature < count; feature++) {
      const four = rows[places[feature] * words + word] ^ UNSIGN
      even += four & 0x00ff00ff
      odd += (four >>> 8) & 0x00ff00ff
    }
    const label = word << 2
    if ((even & 0xffff) > largest) {
      largest = even & 0xffff
      best = label
    }
    if ((odd & 0xffff) > largest) {
      largest = odd & 0xffff
      best = label + 1
    }
    if (even >>> 16 > largest) {
      largest = even >>> 16
      best = label + 2
    }
    if (odd >>> 16 > largest) {
      largest = odd >>> 16
      best = label + 3
    }
  }
  return best
}

/** A dictionary of these words, at most half full. */
export function createDictionary(hashes: ArrayLike<number>, labels: ArrayLike<number>): Dictionary {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const keys = new Int32Array(size)
  const values = new Uint8Array(size)
  for (let entry = 0; entry < hashes.length; entry++) {
    let place = hashes[entry] & (size - 1)
    while (keys[place] !== 0 && keys[place] !== hashes[entry]) place = (place + 1) & (size - 1)
    keys[place] = hashes[entry]
    values[place] = labels[entry]
  }
  return { keys, values }
}

/** Label of the word, or -1 where it is not in the dictionary. */
export function lookUp({ keys, values }: Dictionary, hash: number): number {
  const mask = keys.length - 1
  for (let place = hash & mask; keys[place] !== 0; place = (place + 1) & mask) {
    if (keys[place] === hash) return values[place]
  }
  return -1
}
