import process from 'node:process'
import { unified } from 'unified'
import { engine } from 'unified-engine'
import type { Options as EngineOptions } from 'unified-engine'
import type { VFile } from 'vfile'
import type { Node } from 'unist'
import { oneLine } from '../errors.js'
import { STDIN } from '../read.js'
import type { Streams } from '../streams.js'
import { write } from '../streams.js'
import { CONFIG_NAME, IGNORE_NAME, PACKAGE_FIELD, readConfig } from './config.js'
import type { Config } from './config.js'
import { listFailures } from './failures.js'
import { type Failure, gatherInputs, givenOf, type Inputs, type Sources } from './inputs.js'
import { createProgress } from './progress.js'
import { listUnmatched } from './unmatched.js'
import { createTransformer, outcomeOf, type Outcome, type Reader } from './transform.js'

/** How files are found and read, as the flags say. */
export interface Job {
  readonly sources: Sources
  readonly readerOf: (config: Config) => Reader
  /** Path of the only configuration file to read; null where they are looked for; false for none. */
  readonly config: string | null | false
  /** The same of ignore files. */
  readonly ignore: string | null | false
  readonly isSilentlyIgnored: boolean
  /** Name of a vfile reporter with its options; null where the command prints for itself. */
  readonly reporter: { readonly name: string; readonly options: Readonly<Record<string, unknown>> } | null
  readonly isQuiet: boolean
  readonly hasColor: boolean
}

/** One file that was read, by the name that it was given or found by. */
export interface Done {
  readonly file: VFile
  readonly name: string
  readonly outcome: Outcome
}

/** What came of all files. */
export interface Result {
  readonly done: readonly Done[]
  readonly failures: readonly Failure[]
  /** Names of all articles, those among them that could not be read. */
  readonly names: readonly string[]
}

/**
 * Finds, reads and analyses files; what could not be read is told on standard error, a line each.
 * @throws Error where the engine cannot work at all: a reporter that is not there
 */
export async function runFiles(job: Job, streams: Streams): Promise<Result> {
  const inputs = await gatherInputs(job.sources, streams)
  const files = inputs.files.length === 0 ? [] : await readAll(job, inputs, streams)
  const rankOf = createRank(job.sources.args)
  const unmatched = await listUnmatched(
    inputs.searches,
    files.filter(({ data }) => data['onrecordGiven'] === undefined),
    streams.cwd ?? process.cwd(),
    job.sources.extensions ?? [],
  )
  const failures = [...inputs.failures, ...listFailures(files), ...unmatched].sort(
    (a, b) => rankOf(a.name ?? '') - rankOf(b.name ?? ''),
  )
  for (const { name, reason } of failures)
    await write(streams.stderr, `onrecord: ${name === null ? '' : `${nameFile(name)}: `}${reason}\n`)
  const sorted = [...files].sort((a, b) => rankOf(givenOf(a).name) - rankOf(givenOf(b).name))
  const done = sorted.flatMap((file) => {
    const outcome = outcomeOf(file)
    return outcome === null ? [] : [{ file, name: givenOf(file).name, outcome }]
  })
  for (const { name, outcome } of done)
    for (const complaint of outcome.complaints)
      await write(streams.stderr, `onrecord: ${nameFile(name)}:${oneLine(complaint)}\n`)
  return { done, failures, names: listNames(sorted, inputs) }
}

export const nameFile = (name: string): string => (name === '-' ? 'standard input' : oneLine(name) || '""')

function listNames(files: readonly VFile[], { failures }: Inputs): string[] {
  const found = files.map((file) => givenOf(file)).filter(({ isStdin }) => !isStdin)
  return [...found, ...failures].flatMap(({ name }) => (name === null || name === STDIN ? [] : [name]))
}

/** What was named comes in the order of the names, what was found behind it, by path. */
function createRank(args: readonly string[]): (name: string) => number {
  const places = new Map(args.map((name, at) => [name, at]))
  return (name) => places.get(name) ?? args.length
}

function readAll(job: Job, { files }: Inputs, streams: Streams): Promise<readonly VFile[]> {
  const cwd = streams.cwd ?? process.cwd()
  const progress = createProgress(streams)
  const processor = unified().use(function () {
    this.parser = (): Node => ({ type: 'root' })
  })
  const options: EngineOptions = {
    processor,
    cwd,
    files: [...files],
    extensions: [...(job.sources.extensions ?? [])],
    plugins: [
      [
        function (this: typeof processor, _options: unknown, fileSet: { readonly files: readonly VFile[] }) {
          const transform = createTransformer(this as never, cwd, job.readerOf)
          return progress.watch(transform, () => fileSet.files.length)
        },
        undefined,
      ],
    ] as never,
    ...configOptions(job),
    ...reporterOptions(job, streams),
    out: false,
  }
  return new Promise((finish, fail) => {
    engine(options, (error, _code, context) => {
      progress.clear()
      if (error) fail(error)
      else finish((context?.files ?? []).filter((file) => file.data['unifiedEngineIgnored'] !== true))
    })
  })
}

function configOptions({ config, ignore, isSilentlyIgnored }: Job): Partial<EngineOptions> {
  return {
    rcName: CONFIG_NAME,
    packageField: PACKAGE_FIELD,
    detectConfig: config === null,
    ...(typeof config === 'string' ? { rcPath: config } : {}),
    // The engine hands settings to the processor, and plugins would be loaded: there are none to name.
    configTransform: (value: unknown) => ({ settings: { config: readConfig(value) } }) as never,
    ignoreName: IGNORE_NAME,
    detectIgnore: ignore === null,
    ...(typeof ignore === 'string' ? { ignorePath: ignore } : {}),
    silentlyIgnore: isSilentlyIgnored,
  }
}

function reporterOptions({ reporter, isQuiet, hasColor }: Job, { stdout }: Streams): Partial<EngineOptions> {
  return {
    // The report of a reporter is what the command is run for: it goes where reports go.
    streamError: stdout as never,
    color: hasColor,
    quiet: isQuiet,
    ...(reporter === null
      ? { reporter: (() => '') as never }
      : { reporter: reporter.name, reporterOptions: { ...reporter.options } as never }),
  }
}
