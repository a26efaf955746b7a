/** Collects the hashed features of one position; grows never: `capacity` bounds the templates. */
export class FeatureBuffer {
  readonly rows: Int32Array
  count = 0
  private readonly shift: number

  /** @param bits log2 of the number of buckets */
  constructor(bits: number, capacity = 96) {
    this.rows = new Int32Array(capacity)
    this.shift = 32 - bits
  }

  clear(): void {
    this.count = 0
  }

  /** Adds the feature "template `template` has the values a and b". */
  add(template: number, a: number, b = 0): void {
    let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    h = Math.imul((h ^ (h >>> 15)) + Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
    h ^= h >>> 13
    this.rows[this.count++] = Math.imul(h, 0x165667b1) >>> this.shift
  }
}
