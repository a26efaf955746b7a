import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../../package.json'
import type { Options } from '../index.js'
import { addBatchOptions, pickBatch } from './batch/command.js'
import type { BatchFlags } from './batch/command.js'
import { runBatch } from './batch/run.js'
import { parseShell, writeCompletion } from './completion.js'
import type { Shell } from './completion.js'
import { describeError, oneLine } from './errors.js'
import { addFileOptions, runFileCommand } from './files/command.js'
import type { FileFlags } from './files/command.js'
import { addLintOptions } from './lint.js'
import type { Streams } from './streams.js'

interface Flags {
  readonly minConfidence?: number
  readonly positions?: boolean
}

const USAGE_ERROR = 2

const AFTER_HELP = `
Examples:
  onrecord article.txt
  onrecord --format json < article.txt
  onrecord --preset recommended article.md page.html
  onrecord --frail --ext md,html drafts/
  onrecord batch articles.ndjson > reports.ndjson

Exit status:
  0  all was done
  1  a rule found an error (with --frail, a warning), or a line of a batch was bad
  2  wrong usage, or a file that could not be read
`

/**
 * Runs the command `onrecord`.
 * @param args words after the command's name
 * @returns exit status: 0, 1 for bad lines in a batch or a message of severity `error`, 2 for a usage or file error; it never throws
 */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  let status = 0
  const program = createProgram(streams, (result) => {
    status = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    // Commander has already written its own message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR
    streams.stderr.write(`onrecord: ${describeError(error)}\n`)
    return USAGE_ERROR
  }
}

function createProgram(streams: Streams, finish: (status: number) => void): Command {
  const program = prepare(new Command('onrecord'), streams)
    .description('Says, statement by statement, who stands behind a news article.')
    .version(version, '-V, --version', 'print the version')
    .argument(
      '[files...]',
      'articles: plain text, pages (.html), Markdown (.md), ninjs items (.json); "-" or none for plain text on standard input',
    )
    .enablePositionalOptions()
    .action(async (files: string[], flags: Flags & FileFlags) => {
      if (files.length === 0 && flags.stdin !== true && streams.stdin.isTTY === true) {
        program.error('error: expected a FILE, or an article on standard input (see onrecord --help)')
      }
      finish(await runFileCommand(files, flags, pickOptions(flags), streams))
    })
  addFileOptions(program)
  addAnalysisOptions(program)
  addLintOptions(program)
  program.addHelpText('after', AFTER_HELP)
  program.hook('preSubcommand', refuseOwnFlags)
  const batch = prepare(program.command('batch'), streams)
    .description('Reports on newline-delimited JSON, {"id", "text"} a line: one line out for each, in order.')
    .argument('[files...]', 'files of such lines; "-" or none for standard input')
    .action(async (files: string[], flags: Flags & BatchFlags) => {
      finish(await runBatch({ files, options: pickOptions(flags), ...pickBatch(flags, batch) }, streams))
    })
  addAnalysisOptions(batch)
  addBatchOptions(batch)
  prepare(program.command('completion'), streams)
    .description('Prints the script by which a shell completes this command.')
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').argParser(parseShell))
    .action((shell: Shell) => {
      streams.stdout.write(writeCompletion(program, shell))
    })
  return program
}

/** A command reads its own flags alone: `onrecord --positions batch` would leave the first one out in silence. */
function refuseOwnFlags(program: Command, command: Command): void {
  const given = program.options.find((option) => {
    const name = option.attributeName()
    return (
      program.getOptionValueSource(name) === 'cli' &&
      option.negate === (program.getOptionValue(name) === false)
    )
  })
  if (given)
    program.error(`error: ${given.long ?? given.flags} stands before "${command.name()}", expected after it`)
}

/** Commander is to write where we are told, on one line, and to throw instead of leaving the process. */
function prepare(command: Command, { stdout, stderr }: Streams): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, writeErr) => writeErr(`onrecord: ${oneLine(text.replace(/^error: /, ''))}\n`),
    })
}

function addAnalysisOptions(command: Command): void {
  command
    .option('--min-confidence <number>', 'leave less certain attributions to the writer, 0 to 1', parseShare)
    .option('--positions', 'add line and column to each span')
}

function parseShare(value: string): number {
  const share = Number(value)
  if (value.trim() !== '' && share >= 0 && share <= 1) return share
  throw new InvalidArgumentError('Expected a number from 0 to 1.')
}

function pickOptions({ minConfidence, positions }: Flags): Options {
  return {
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(positions === undefined ? {} : { positions }),
  }
}
