import { UsageError } from '../../errors.js'
import { readLines } from '../lines.js'
import type { Line } from '../lines.js'
import { readBytes } from '../read.js'
import type { Streams } from '../streams.js'
import { isBlankLine } from './answer.js'
import { InputHash } from './journal.js'
import type { Kept } from './journal.js'

/** A line to answer, and the hash of all input up to its end. */
export interface Task {
  readonly line: Line
  readonly hash: string
}

/** A file that could not be read, or not to its end. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}

/** Passes over what an earlier run has done, and makes sure that it read the same. */
export class Continuation {
  readonly #hash = new InputHash()
  readonly #kept: Kept
  readonly #skip: (bytes: number) => void
  #left: number

  constructor(kept: Kept, skip: (bytes: number) => void) {
    this.#kept = kept
    this.#skip = skip
    this.#left = kept.records
  }

  /**
   * The lines of one file that are still to be answered; blank ones have no record.
   * @throws ReadError when the file cannot be read
   * @throws UsageError when the lines passed over are not those that the earlier run answered
   */
  async *read(path: string, streams: Streams): AsyncGenerator<Task> {
    const lines = readLines(readBytes(path, streams))
    try {
      for (;;) {
        const next = await lines.next().catch((error: unknown) => {
          throw new ReadError('Unexpected end of input', { cause: error })
        })
        if (next.done === true) return
        const line: Line = next.value
        const hash = this.#hash.add(line)
        if (isBlankLine(line)) continue
        if (this.#left === 0) yield { line, hash }
        else this.#pass(line, hash)
      }
    } finally {
      // Lets go of the file, which would keep the process waiting for its end.
      await lines.return(undefined)
    }
  }

  /** @throws UsageError when the input ended before what the earlier run answered */
  finish(): void {
    if (this.#left > 0) throw changedInput()
  }

  #pass({ bytes }: Line, hash: string): void {
    this.#left--
    this.#skip((bytes?.length ?? 0) + 1)
    if (this.#left === 0 && hash !== this.#kept.hash) throw changedInput()
  }
}

function changedInput(): UsageError {
  return new UsageError('Unexpected change of the input, expected the lines that the output was begun with')
}
