import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bin, execute, ROOT } from './command.js'
import { fail, pass } from './result.js'
import type { Result } from './result.js'

/** Each example ends with what it prints, in a comment under this line. */
const PRINTS = '// Prints:'

/** Runs every example and compares what it prints with its own last comment. */
export async function runExamples(): Promise<Result> {
  const names = (await readdir(join(ROOT, 'examples'))).filter((name) => /\.(?:mjs|ts)$/.test(name)).sort()
  const failures: string[] = []
  for (const name of names) {
    const path = join(ROOT, 'examples', name)
    const expected = tailComment(await readFile(path, 'utf8'))
    const { status, output } = name.endsWith('.ts')
      ? await execute(bin('tsx'), [path])
      : await execute(process.execPath, [path])
    const actual = trimLines(output)
    if (status !== 0 || expected !== actual) {
      failures.push(
        `examples/${name} exits with ${status}\n--- printed\n${actual}\n--- expected\n${expected}\n`,
      )
    }
  }
  const passed = names.length - failures.length
  if (passed === 0) return fail(failures.join('\n') || 'Unexpected folder examples/ without an example')
  return { ...pass, passed, failed: failures.length, output: failures.join('\n') }
}

function tailComment(source: string): string {
  const at = source.lastIndexOf(PRINTS)
  if (at < 0) return `(no comment "${PRINTS}")`
  return trimLines(source.slice(at + PRINTS.length).replace(/^\/\/ ?/gm, ''))
}

function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim()
}
