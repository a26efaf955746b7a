const SIZE = 0x10000

/** End of the units that have a capital form. */
export const FOLD_END = 0x588

/** Zero-width units that no reader sees: soft hyphen, zero-width space, joiners, word joiner, variation selectors. */
export const INVISIBLE = [
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
] as const

/** Whether a unit is one of `INVISIBLE`. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  )
}

function createFoldTable(): Uint16Array {
  const table = new Uint16Array(SIZE)
  for (let unit = 0; unit < SIZE; unit++) table[unit] = unit
  // Latin, Greek, Cyrillic, Armenian: blocks whose case pairs no longer change between Unicode versions.
  for (let unit = 0x41; unit < FOLD_END; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1) table[unit] = lower.charCodeAt(0)
  }
  // “don’t” and "don't", “al‑Shara” and "al-Shara" are the same words.
  table[0x2019] = 0x27
  table[0x02bc] = 0x27
  table[0x2010] = 0x2d
  table[0x2011] = 0x2d
  return table
}

/** For each UTF-16 unit the unit that it counts as: lower case, straight apostrophe, plain hyphen. */
export const FOLD = createFoldTable()
