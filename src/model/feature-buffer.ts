/** Highest number of a template, and one more. */
const TEMPLATES = 192

/**
 * Collects the hashed features of one position. Templates are filled by number first, then hashed in runs: `set` is so
 * short that engines inline it wherever it stands, and the hashes are made in one loop.
 */
export class FeatureBuffer {
  readonly rows: Int32Array
  count = 0
  private readonly a = new Int32Array(TEMPLATES)
  private readonly b = new Int32Array(TEMPLATES)
  private readonly shift: number

  /** @param bits log2 of the number of buckets; @param capacity most features of one position */
  constructor(bits: number, capacity = 96) {
    this.rows = new Int32Array(capacity)
    this.shift = 32 - bits
  }

  clear(): void {
    this.count = 0
  }

  /** Says that template `template` has the values a and b; it becomes a feature by `push`. */
  set(template: number, a: number, b: number): void {
    this.a[template] = a
    this.b[template] = b
  }

  /** Adds the features of the templates `[first, end)`. */
  push(first: number, end: number): void {
    const { rows, a, b, shift } = this
    let { count } = this
    for (let template = first; template < end; template++) {
      let h = Math.imul(a[template] ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
      h = Math.imul((h ^ (h >>> 15)) + Math.imul(b[template], 0xc2b2ae35), 0x27d4eb2f)
      h ^= h >>> 13
      rows[count++] = Math.imul(h, 0x165667b1) >>> shift
    }
    this.count = count
  }
}
