import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { describeError } from '../errors.js'
import { readText, STDIN } from '../read.js'
import type { Streams } from '../streams.js'

/** Largest file, in bytes, that is read as one article. */
export const MAX_BYTES = 16 * 1024 * 1024

/** A file that was not read, and why. */
export interface Failure {
  /** Null where flags are to blame, and no file. */
  readonly name: string | null
  readonly reason: string
}

/** A pattern or a folder to look for files in, as it was given. */
export interface Search {
  readonly name: string
  readonly isFolder: boolean
}

/** What the engine is to find and read. */
export interface Inputs {
  /** Files, and patterns and folders to look for files in. */
  readonly files: readonly (VFile | string)[]
  readonly searches: readonly Search[]
  readonly failures: readonly Failure[]
}

/** Where inputs come from. */
export interface Sources {
  readonly args: readonly string[]
  readonly isStdin: boolean
  /** Name to read standard input by: its ending tells what it is. */
  readonly stdinPath: string | null
  /** Endings to look for in folders; null where folders are not searched. */
  readonly extensions: readonly string[] | null
}

/** What a file's name is to the person who gave it. */
export interface Given {
  readonly name: string
  readonly isStdin: boolean
}

type Input = { readonly file: VFile } | Search | Failure

const MAY_BE_PATTERN = /[*?[]|[!+@]\(/

/** Sorts what was named on the command line, and reads standard input. */
export async function gatherInputs(sources: Sources, streams: Streams): Promise<Inputs> {
  const { args, isStdin } = sources
  const names = args.length === 0 ? [STDIN] : isStdin ? [STDIN, ...args] : args
  const found: Input[] = []
  for (const name of new Set(names)) found.push(await sortInput(name, sources, streams))
  return {
    files: found.flatMap((input): (VFile | string)[] => {
      if ('file' in input) return [input.file]
      return 'isFolder' in input ? [input.name] : []
    }),
    searches: found.flatMap((input) => ('isFolder' in input ? [input] : [])),
    failures: found.flatMap((input) => ('reason' in input ? [input] : [])),
  }
}

async function sortInput(name: string, { stdinPath, extensions }: Sources, streams: Streams): Promise<Input> {
  const at = (path: string): string => resolve(streams.cwd ?? '', path)
  try {
    if (name === STDIN) {
      const value = await readText(STDIN, streams)
      return { file: createFile(at(stdinPath ?? 'standard-input'), { name, isStdin: true }, value) }
    }
    const found = await stat(at(name))
    if (found.isDirectory()) {
      if (extensions) return { name, isFolder: true }
      return { name, reason: 'is a directory, expected a file (with --ext, files are looked for in it)' }
    }
    if (found.size > MAX_BYTES) return { name, reason: tooLarge(found.size) }
    // As a file and not by its name, or “page[1].html” would be a pattern.
    return { file: createFile(at(name), { name, isStdin: false }) }
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isAbsent && MAY_BE_PATTERN.test(name)) return { name, isFolder: false }
    return { name, reason: describeError(error) }
  }
}

export const tooLarge = (bytes: number): string =>
  `is too large for one article: ${(bytes / 1024 / 1024).toFixed(0)} MB, expected at most ${MAX_BYTES / 1024 / 1024}`

function createFile(path: string, given: Given, value?: string): VFile {
  return new VFile({ path, data: { onrecordGiven: given }, ...(value === undefined ? {} : { value }) })
}

/** The name that a file was given by; of those that were found, their path. */
export function givenOf({ data, path }: VFile): Given {
  return (data['onrecordGiven'] as Given | undefined) ?? { name: path, isStdin: false }
}
