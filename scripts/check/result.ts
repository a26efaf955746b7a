/** What one check found. */
export interface Result {
  readonly passed: number
  readonly failed: number
  /** One line each: what was left out, and why. */
  readonly skipped: readonly string[]
  /** Shown when something failed. */
  readonly output: string
}

/** One check of `npm test`. */
export interface Check {
  readonly name: string
  readonly run: () => Promise<Result>
}

export const pass: Result = { passed: 1, failed: 0, skipped: [], output: '' }

export function fail(output: string): Result {
  return { passed: 0, failed: 1, skipped: [], output }
}

export function skip(reason: string): Result {
  return { passed: 0, failed: 0, skipped: [reason], output: '' }
}
