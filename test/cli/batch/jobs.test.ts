import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPrograms } from '../../built.js'
import type { Built } from '../../built.js'
import { run } from '../run.js'
import { writeArticles } from '../../articles.js'

/** The command as a process of its own: threads and kills need a real one. */

const COUNT = 240
let folder = ''
let [input, output] = ['', '']
let expected = ''
let built: Built
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'))
  ;[input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')]
  writeFileSync(input, writeArticles(COUNT))
  built = await buildPrograms({ cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' })
  expected = (await run(['batch', input])).stdout
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  built.remove()
})

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Runs the batch, and kills it once the output has grown to `limit` bytes. Tells whether it ended by itself. */
async function runUntil(limit: number): Promise<boolean> {
  const args = ['batch', '--jobs', '2', '--output', output, '--resume', input]
  const child = spawn(process.execPath, [built.program('cli'), ...args], { stdio: 'ignore' })
  const ended = new Promise<boolean>((done) => child.on('exit', (_, signal) => done(signal === null)))
  while (child.exitCode === null && child.signalCode === null) {
    if (sizeOf(output) >= limit) child.kill('SIGKILL')
    await Promise.race([ended, sleep(2)])
  }
  return ended
}

describe('onrecord batch --jobs 2', () => {
  it('leaves one record a line, in order, after kills at random moments', { timeout: 300_000 }, async () => {
    let kills = 0
    let seed = 7
    while (!(await runUntil(sizeOf(output) + seed))) {
      kills++
      seed = (seed * 48_271) % 400_000
      if (kills === 5) seed = Infinity
    }
    expect(kills).toBe(5)
    expect(readFileSync(output, 'utf8')).toBe(expected)
  })

  it('answers a line too large for a worker in its place', () => {
    const [small, large] = [1, 8_000_000].map(
      (size) => `{"id":"a","text":"It rained.","more":"${'x'.repeat(size)}"}`,
    )
    writeFileSync(join(folder, 'large.ndjson'), `${[small, large, small.replace('"a"', '"b"')].join('\n')}\n`)
    const args = ['batch', '--jobs', '2', join(folder, 'large.ndjson')]
    const { stdout, status } = spawnSync(process.execPath, [built.program('cli'), ...args], {
      encoding: 'utf8',
    })
    const records = stdout.trim().split('\n')
    expect(status).toBe(0)
    expect(records[1]).toBe(records[0])
    expect(records.map((record) => JSON.parse(record).id)).toEqual(['a', 'a', 'b'])
  })
})

describe('onrecord batch after an error', () => {
  const line = (text: string): string => `${JSON.stringify({ id: 'a', text })}\n`
  /** Each prepares the output, and gives the flags that make it an error. */
  const prepare = {
    'that changed': (path: string): string[] => {
      const begun = [built.program('cli'), 'batch', '--output', path]
      spawnSync(process.execPath, begun, { input: line('It rained.') })
      return ['--resume']
    },
    'whose output has no room': (path: string): string[] => {
      symlinkSync('/dev/full', path)
      return []
    },
  }

  it.each(Object.keys(prepare) as (keyof typeof prepare)[])(
    'does not wait for the end of an input %s',
    { timeout: 60_000 },
    async (name) => {
      const path = join(folder, `${name}.ndjson`)
      const args = [built.program('cli'), 'batch', '--output', path, ...prepare[name](path)]
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
      child.stdin.write(line('It snowed.'))
      const ended = new Promise<number | null>((done) => child.on('exit', done))
      expect(await Promise.race([ended, sleep(20_000, 'waits', { ref: false })])).toBe(2)
      child.kill('SIGKILL')
      child.stdin.destroy()
    },
  )
})
