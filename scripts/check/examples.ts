import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPostgres, findRedis } from '../../examples/archive/servers.mjs'
import { bin, execute, ROOT } from './command.js'
import { fail, pass } from './result.js'
import type { Result } from './result.js'

/** Each example ends with what it prints, in a comment under this line. */
const PRINTS = '// Prints:'

/** Needs a Redis and a PostgreSQL, which it starts itself. */
const ARCHIVE = 'archive/run.mjs'
const hasServers = (): boolean => findRedis() !== null && findPostgres() !== null

interface Run {
  readonly name: string
  readonly source: string
  readonly status: number
  readonly actual: string
}

async function runAll(): Promise<Run[]> {
  const names = (await readdir(join(ROOT, 'examples'))).filter((name) => /\.(?:mjs|ts)$/.test(name)).sort()
  if (hasServers()) names.push(ARCHIVE)
  return Promise.all(
    names.map(async (name) => {
      const path = join(ROOT, 'examples', name)
      const program = name.endsWith('.ts') ? bin('tsx') : process.execPath
      const [source, { status, output }] = [await readFile(path, 'utf8'), await execute(program, [path])]
      return { name, source, status, actual: trimLines(output) }
    }),
  )
}

/** Runs every example and compares what it prints with its own last comment. */
export async function runExamples(): Promise<Result> {
  const runs = await runAll()
  if (runs.length === 0) return fail('Unexpected folder examples/ without an example')
  const failures = runs
    .filter(({ source, status, actual }) => status !== 0 || tailComment(source) !== actual)
    .map(
      ({ name, source, status, actual }) =>
        `examples/${name} exits with ${status}\n--- printed\n${actual}\n--- expected\n${tailComment(source)}\n`,
    )
  return {
    ...pass,
    passed: runs.length - failures.length,
    failed: failures.length,
    skipped: hasServers() ? [] : [`examples/${ARCHIVE}: redis-server or PostgreSQL is not installed`],
    output: failures.join('\n'),
  }
}

/** Writes into each example what it prints now: for a person who has read the change, never for the check. */
export async function writeExamples(): Promise<void> {
  for (const { name, source, status, actual } of await runAll()) {
    if (status !== 0) throw new Error(`examples/${name} exits with ${status}:\n${actual}`)
    const comment = actual.split('\n').map((line) => `// ${line}`.trimEnd())
    const head = source.slice(0, source.lastIndexOf(PRINTS) + PRINTS.length)
    await writeFile(join(ROOT, 'examples', name), `${head}\n${comment.join('\n')}\n`)
  }
}

function tailComment(source: string): string {
  const at = source.lastIndexOf(PRINTS)
  if (at < 0) return `(no comment "${PRINTS}")`
  return trimLines(source.slice(at + PRINTS.length).replace(/^\/\/ ?/gm, ''))
}

function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim()
}
