import { Writable } from 'node:stream'
import { unified } from 'unified'
import { engine } from 'unified-engine'
import type { VFile } from 'vfile'
import type { Failure, Search } from './inputs.js'

/**
 * Patterns and folders without a file to read, each judged alone: `a*.txt` makes up for no misspelt `zzz*.txt`. What
 * is ignored counts, for it was left out on purpose.
 * @param found files of all searches together
 */
export async function listUnmatched(
  searches: readonly Search[],
  found: readonly VFile[],
  cwd: string,
  extensions: readonly string[],
): Promise<Failure[]> {
  if (searches.length === 1 && found.length > 0) return []
  const failures: Failure[] = []
  for (const { name, isFolder } of searches) {
    if ((await countFiles(name, cwd, extensions)) > 0) continue
    const reason = isFolder ? 'holds no file with an ending of --ext' : 'no such file, and no file fits it'
    failures.push({ name, reason })
  }
  return failures
}

/** How many files the engine finds by one name, ignored ones too. */
function countFiles(name: string, cwd: string, extensions: readonly string[]): Promise<number> {
  const processor = unified().use(function () {
    this.parser = () => ({ type: 'root' })
  })
  const streamError = new Writable({ write: (_chunk, _encoding, done) => done() })
  return new Promise((finish, fail) => {
    engine(
      {
        processor,
        cwd,
        files: [name],
        extensions: [...extensions],
        out: false,
        streamError: streamError as never,
      },
      (error, _code, context) => (error ? fail(error) : finish(context?.files.length ?? 0)),
    )
  })
}
