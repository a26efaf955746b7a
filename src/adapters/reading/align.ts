import type { TextWriter } from './writer.js'

/** What a file has in place of plain characters: how much of the text it renders, and how long it is. */
export interface Step {
  /** UTF-16 units of the text, 0 for what is not shown. */
  readonly rendered: number
  /** UTF-16 units of the file. */
  readonly length: number
}

/** How a language writes characters that do not stand for themselves. */
export interface Syntax {
  /** Whether the unit of the file at `at` may be more than itself. */
  isSpecial(source: string, at: number): boolean
  /** What stands at `at` when it is no plain character of `value`; null where the two do not agree. */
  readStep(value: string, done: number, source: string, at: number): Step | null
}

/** How many units must agree before the two are taken to run together again. */
const RESYNC = 12

/**
 * Writes the text of a node, each character with what renders it, walking along `value` and `source[start, end)`, the
 * place that the parser gives. Text that is not found there, since another plugin has changed it, is written without a
 * place. Linear in both.
 * @returns how far the walk came in the source
 */
export function writeAligned(
  writer: TextWriter,
  value: string,
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  syntax: Syntax,
): number {
  let done = 0
  let at = start
  while (done < value.length && at < end) {
    const run = countEqual(value, done, source, at, end, syntax)
    const step = run > 0 ? { rendered: run, length: run } : syntax.readStep(value, done, source, at)
    if (step === null) {
      const skipped = source.slice(at, end).indexOf(value.slice(done, done + RESYNC))
      if (skipped < 0) break
      // What stands here as it is would be a plain run; to find it again is to make no headway.
      if (skipped === 0) writer.write(value.slice(done, ++done), at, ++at)
      else at += skipped
      continue
    }
    if (step.rendered > 0) writer.write(value.slice(done, done + step.rendered), at, at + step.length)
    done += step.rendered
    at += step.length
  }
  if (done < value.length) writer.write(value.slice(done), -1, -1)
  return at
}

/** How many units stand in both as they are. */
function countEqual(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
  syntax: Syntax,
): number {
  let run = 0
  while (at + run < end && source.charCodeAt(at + run) === value.charCodeAt(done + run)) {
    if (syntax.isSpecial(source, at + run)) break
    run++
  }
  return run
}
