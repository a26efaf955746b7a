import { spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.js'
import { createFolder } from './folder.js'

const GOOD = 'Delta Works declined to comment.\n'
const WORDS = 'Müller said the café was closed. '
const cwd = createFolder({
  'good.txt': GOOD,
  'latin.txt': Buffer.from(WORDS, 'latin1'),
  'wide.txt': Buffer.from(`\ufeff${WORDS}`, 'utf16le'),
  'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]),
  'nul.txt': `one\0two`,
  'large.txt': Buffer.alloc(50 * 1024 * 1024, WORDS),
  'folder/x.txt': GOOD,
  'locked.txt': GOOD,
  'replaced.txt': 'He typed “\ufffd”, Mr Okoye said.\n',
})
chmodSync(cwd, 0o755)
chmodSync(join(cwd, 'locked.txt'), 0o000)
afterAll(() => rmSync(cwd, { recursive: true }))

const MAIN = resolve(import.meta.dirname, '../../../src/cli/main.ts')
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

/** Nothing is closed to root: then the command is run as somebody else. */
function runAsNobody(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { PATH: process.env['PATH'] },
  })
}

describe('a file that is no article', () => {
  it.each([
    ['latin.txt', 'is not UTF-8 text'],
    ['wide.txt', 'is not UTF-8 text'],
    ['picture.png', 'is not UTF-8 text'],
    ['nul.txt', 'is not text: it holds NUL characters'],
    ['large.txt', 'is too large for one article: 50 MB, expected at most 16'],
    ['folder', 'is a directory, expected a file (with --ext, files are looked for in it)'],
    ['nowhere.txt', 'no such file'],
    ['', 'is a directory, expected a file (with --ext, files are looked for in it)'],
  ])('%s is told in one line, and the others are done', async (name, reason) => {
    const { status, stdout, stderr } = await run(['-f', 'csv', name, 'good.txt'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toBe(`onrecord: ${name === '' ? '""' : name}: ${reason}\n`)
    expect(stdout).toContain('Delta Works')
  })

  it('is told the same on standard input', async () => {
    const { status, stdout, stderr } = await run([], { cwd, input: Buffer.from(WORDS, 'latin1') })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'onrecord: standard input: is not UTF-8 text\n',
    })
  })

  it('is one whose permissions keep us out', () => {
    const { status, stdout, stderr } = runAsNobody('-f', 'csv', 'locked.txt', 'good.txt')
    expect(stderr).toBe('onrecord: locked.txt: no permission to read it\n')
    expect(status).toBe(2)
    expect(stdout).toContain('Delta Works')
  }, 60_000)
})

it('tells an output whose permissions keep us out', () => {
  const { status, stderr } = runAsNobody('batch', '--output', 'locked.txt')
  expect(stderr).toBe('onrecord: locked.txt: no permission to write it\n')
  expect(status).toBe(2)
}, 60_000)

it('reads an article that holds U+FFFD itself', async () => {
  const { status, stdout } = await run(['--text', 'replaced.txt'], { cwd })
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'He typed “\ufffd”, Mr Okoye said.\n' })
})
