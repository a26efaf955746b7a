import type { VFile } from 'vfile'
import { describeError, oneLine } from '../errors.js'
import { IGNORE_NAME } from './config.js'
import { type Failure, givenOf } from './inputs.js'

/** Flags that do not go with each other or with a configuration. */
export class FlagError extends Error {}

/** What kept files from being read, each reason once: a broken configuration is one failure, however many files it has. */
export function listFailures(files: readonly VFile[]): Failure[] {
  const failures = new Map<string, Failure>()
  for (const file of files) {
    for (const { fatal, source, reason, cause } of file.messages) {
      if (fatal !== true || source === 'onrecord') continue
      const failure = explain(file, reason, cause)
      failures.set(`${failure.name}\0${failure.reason}`, failure)
    }
  }
  return [...failures.values()]
}

const CONFIG_ERROR = /^Cannot (?:parse|read)(?: given)? file `(.+)`$/
const IGNORED = /ignored/

function explain(file: VFile, reason: string, cause: unknown): Failure {
  const { name } = givenOf(file)
  if (cause instanceof FlagError) return { name: null, reason: oneLine(cause.message) }
  if (!(cause instanceof Error))
    return { name, reason: IGNORED.test(reason) ? `is ignored by ${IGNORE_NAME}` : reason }
  const config = CONFIG_ERROR.exec(cause.message)
  if (!config) return { name, reason: describeError(cause) }
  return { name: config[1], reason: describeConfigError(cause.cause ?? cause) }
}

/** The innermost error of a configuration file: that of the parser, of a rule, or of the file's own code. */
function describeConfigError(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  // Parsers show the place in the file over several lines.
  if (inner instanceof Error && !('code' in inner)) return oneLine(inner.message.split('\n\n')[0] ?? '')
  return describeError(inner)
}
