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
    let { count } = this
    for (let template = first; template < end; template++) this.rows[count++] = this.hash(template)
    this.count = count
  }

  /** Adds the features of the listed templates. */
  pushAll(templates: Uint8Array): void {
    let { count } = this
    for (let k = 0; k < templates.length; k++) this.rows[count++] = this.hash(templates[k])
    this.count = count
  }

  private hash(template: number): number {
    let h = Math.imul(this.a[template] ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    h = Math.imul((h ^ (h >>> 15)) + Math.imul(this.b[template], 0xc2b2ae35), 0x27d4eb2f)
    h ^= h >>> 13
    return Math.imul(h, 0x165667b1) >>> this.shift
  }
}
