import process from 'node:process'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { FORMAT_NAMES } from '../../format/index.js'
import type { FormatName } from '../../format/index.js'
import { createAnalyzer, UsageError } from '../../index.js'
import type { Options } from '../../index.js'
import { RULES } from '../../lint/index.js'
import type { LintFlags } from '../lint.js'
import { pickLinting } from '../lint.js'
import { hasColor, write } from '../streams.js'
import type { Streams } from '../streams.js'
import type { Config } from './config.js'
import { FlagError } from './failures.js'
import { findConfigs } from './find-configs.js'
import { printAll } from './print.js'
import type { Job, Result } from './run.js'
import { runFiles } from './run.js'
import type { Reader } from './transform.js'
import { watchFiles } from './watch.js'

/** What the options of `addFileOptions` hold after parsing. */
export interface FileFlags extends LintFlags {
  readonly format: FormatName
  readonly reporter?: Job['reporter']
  readonly color?: boolean
  readonly ext?: readonly string[]
  readonly stdin?: boolean
  readonly filePath?: string
  /** True where neither `--rc-path` nor `--no-config` was given. */
  readonly config: boolean
  readonly rcPath?: string
  readonly ignore: boolean
  readonly ignorePath?: string
  readonly silentlyIgnore?: boolean
  readonly frail?: boolean
  readonly quiet?: boolean
  readonly text?: boolean
  readonly watch?: boolean
}

/** Adds what finds, configures and reports files; the names are those of other commands of unified. */
export function addFileOptions(command: Command): void {
  command
    .addOption(
      new Option('-f, --format <name>', 'form of the report').choices(FORMAT_NAMES).default('pretty'),
    )
    .option(
      '--reporter <name[=json]>',
      'print findings by a vfile reporter in place of a report, with its options',
      parseReporter,
    )
    .option('--text', 'print the text that is analysed in place of a report')
    .option('--color', 'colour also where no terminal reads')
    .option('--no-color', 'never colour')
    .option('-e, --ext <endings>', 'look in folders for files with these endings: "txt,md"', parseEndings)
    .option('--stdin', 'read standard input, besides files')
    .option('--file-path <path>', 'name to read standard input by: its ending tells what it is')
    .option('--rc-path <path>', 'the only configuration file to read')
    .option('--no-config', 'look for no configuration files')
    .option('--ignore-path <path>', 'the only ignore file to read')
    .option('--no-ignore', 'look for no ignore files')
    .option('--silently-ignore', 'leave out named files that are ignored, without an error')
    .option('--frail', 'exit with 1 for warnings too')
    .option('-q, --quiet', 'print only articles with errors or warnings')
    .option('-w, --watch', 'go on, and read files again when they change')
}

/** Reads and reports files as the flags say. @returns exit status: 0; 1 for findings; 2 for what could not be read */
export async function runFileCommand(
  args: readonly string[],
  flags: FileFlags,
  options: Options,
  streams: Streams,
): Promise<number> {
  const job = createJob(args, flags, options, streams)
  const run = async (sources: Job['sources']): Promise<{ result: Result; status: number }> => {
    const result = await runFiles({ ...job, sources }, streams)
    if (flags.text)
      for (const { outcome } of result.done) await write(streams.stdout, endLine(outcome.article.text))
    else if (job.reporter === null)
      await printAll(
        result.done,
        { format: flags.format, color: job.hasColor, isQuiet: job.isQuiet },
        streams,
      )
    return { result, status: statusOf(result, flags) }
  }
  const first = await run(job.sources)
  if (!flags.watch) return first.status
  const configs = findConfigs(first.result.names, job.config, streams.cwd ?? process.cwd())
  const runAgain = (names: readonly string[]): ReturnType<typeof run> =>
    run({ ...job.sources, args: names, isStdin: false })
  return watchFiles(first, configs, runAgain, streams)
}

const endLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

function statusOf({ done, failures }: Result, { frail }: FileFlags): number {
  if (failures.length > 0) return 2
  const isFrail = ({ outcome }: Result['done'][number]): boolean =>
    frail === true && outcome.messages.some(({ severity }) => severity === 'warning')
  return done.some((one) => one.outcome.status === 1 || isFrail(one)) ? 1 : 0
}

function createJob(args: readonly string[], flags: FileFlags, options: Options, streams: Streams): Job {
  return {
    sources: {
      args,
      isStdin: flags.stdin === true,
      stdinPath: flags.filePath ?? null,
      extensions: flags.ext ?? null,
    },
    readerOf: createReaders(flags, options),
    config: flags.rcPath ?? (flags.config ? null : false),
    ignore: flags.ignorePath ?? (flags.ignore ? null : false),
    isSilentlyIgnored: flags.silentlyIgnore === true,
    reporter: flags.reporter ?? null,
    isQuiet: flags.quiet === true,
    hasColor: hasColor(streams, flags.color),
  }
}

/** Makes the reader of a configuration once, and lets go of both together; flags outweigh files. */
export function createReaders(flags: FileFlags, options: Options): Job['readerOf'] {
  const readers = new WeakMap<Config, Reader>()
  const create = (config: Config): Reader => {
    const known = [...RULES, ...(config.policy.define ?? [])].map(({ id }) => id)
    const showsFindings =
      flags.reporter !== undefined || flags.format === 'sarif' || flags.format === 'github'
    const linting = pickLinting(flags, config.policy, showsFindings)
    return { analyzer: createAnalyzer({ ...config.options, ...options }), linting, known }
  }
  return (config) => {
    try {
      const reader = readers.get(config) ?? create(config)
      readers.set(config, reader)
      return reader
    } catch (error) {
      // The configuration was checked when it was read.
      throw error instanceof UsageError ? new FlagError(error.message) : error
    }
  }
}

function parseEndings(words: string, before: readonly string[] = []): string[] {
  const endings = words.split(',').map((ending) => ending.trim().replace(/^\./, ''))
  if (endings.some((ending) => !/^[\w-]+(?:\.[\w-]+)*$/.test(ending)))
    throw new InvalidArgumentError('Expected endings such as "txt,md".')
  return [...before, ...endings]
}

// --reporter json, --reporter 'json={"pretty":"2"}'
function parseReporter(words: string): Job['reporter'] {
  const [, name, json] = /^([^={]+)(?:=(.+))?$/s.exec(words) ?? []
  if (name === undefined) throw new InvalidArgumentError('Expected NAME, or NAME={"option":"value"}.')
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { name, options: { ...value } }
  } catch {
    // The message below says what was expected.
  }
  throw new InvalidArgumentError('Expected options as a JSON object, such as json={"pretty":"2"}.')
}
