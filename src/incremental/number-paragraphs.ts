import type { SegmentedDocument, TokenRange } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import type { Signature } from './signature.js'

/** The paragraphs of a text by numbers: those that all stages read alike have one number, in every version of the text. */
export class NumberedParagraphs {
  constructor(
    private readonly document: SegmentedDocument,
    /** By paragraph. */
    private readonly numbers: readonly number[],
    /** By token, the place of its paragraph. */
    private readonly places: Int32Array,
  ) {}

  /** Key of the paragraphs that a range touches and of one more on both sides, with where the text begins and ends. */
  keyAround({ first, end }: TokenRange): string {
    const { numbers } = this
    const from = this.places[first] - 1
    const to = this.places[Math.max(first, end - 1)] + 1
    let key = from < 0 ? 'first' : `${numbers[from]}`
    for (let at = from + 1; at < to; at++) key += `,${numbers[at]}`
    return to < numbers.length ? `${key},${numbers[to]};` : `${key},last;`
  }

  /** First token of the paragraph that holds a token. */
  firstOf(token: number): number {
    return this.document.paragraphs[this.places[token]].first
  }
}

/** Gives each paragraph its number: the one that it had before, or the next. */
export function createNumbering(
  memory: Memory<number>,
): (document: SegmentedDocument, signature: Signature) => NumberedParagraphs {
  let last = 0
  return (document, signature) => {
    const places = new Int32Array(document.tokens.count)
    const numbers = document.paragraphs.map((paragraph, place) => {
      places.fill(place, paragraph.first, paragraph.end)
      const key = signature.keyOf(paragraph)
      let number = memory.get(key)
      if (number === undefined) memory.set(key, (number = ++last))
      return number
    })
    return new NumberedParagraphs(document, numbers, places)
  }
}
