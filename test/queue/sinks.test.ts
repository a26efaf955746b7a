import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as servers from '../../examples/archive/servers.mjs'
import { openSink } from '../../src/queue/index.js'
import type { Sink, SinkSettings } from '../../src/queue/index.js'
import { createResult } from './results.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-sinks-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What each sink must do, whatever is behind it. */
function tellContract(settings: () => SinkSettings): void {
  const open: Sink[] = []
  const openAnother = async (): Promise<Sink> => {
    const sink = await openSink(settings())
    open.push(sink)
    return sink
  }
  afterAll(() => Promise.all(open.map((sink) => sink.close())))

  it('writes each result once, however many write it at the same time', async () => {
    const results = Array.from({ length: 30 }, (_, index) => createResult(index))
    const sinks = await Promise.all([openAnother(), openAnother(), openAnother()])
    expect(await sinks[0].write(results.slice(0, 5))).toBe(5)
    const written = await Promise.all(sinks.map((sink) => sink.write(results)))
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(25)
    expect(await sinks[1].count()).toBe(30)
  })

  it('tells which are done', async () => {
    const sink = await openAnother()
    const [done, open] = [createResult(1), createResult(999)]
    expect(await sink.findDone([done.key, open.key])).toEqual(new Set([done.key]))
    expect(await sink.write([])).toBe(0)
  })

  it('keeps ids that no text can hold apart', async () => {
    const sink = await openAnother()
    const awkward = ['\ud800', '\ufffd', 'a\0b', '__proto__', '../../x', '💧'].map((id) =>
      createResult(2, id),
    )
    expect(await sink.write(awkward)).toBe(awkward.length)
    expect(await sink.write(awkward)).toBe(0)
  })
}

describe('results in files', () => {
  tellContract(() => ({ type: 'ndjson', folder: join(folder, 'results') }))

  it('are lines that say whose they are, with nothing else in the folder', async () => {
    const result = createResult(0)
    const path = join(folder, 'results', result.key.slice(0, 2), `${result.key}.ndjson`)
    const { articleId, key: _, ...rest } = result
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify({ id: articleId, ...rest })),
    )
    expect(readdirSync(join(folder, 'results')).filter((name) => name.length !== 2)).toEqual([])
  })
})

describe('results in files on a full disk', () => {
  afterEach(() => vi.restoreAllMocks())

  it('leave no draft behind, and none is linked before it is on the disk', async () => {
    const path = join(folder, 'full')
    const sink = await openSink({ type: 'ndjson', folder: path })
    const handle = await open(join(folder, 'any'), 'w')
    const kind = Object.getPrototypeOf(handle) as typeof handle
    await handle.close()
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    for (const step of ['writeFile', 'sync'] as const) {
      vi.spyOn(kind, step).mockRejectedValueOnce(full)
      await expect(sink.write([createResult(0)])).rejects.toThrow('no space left')
      expect(await sink.count()).toBe(0)
      expect(readdirSync(path).filter((name) => name.endsWith('.draft'))).toEqual([])
    }
    expect(await sink.write([createResult(0)])).toBe(1)
  })
})

describe('results in a module of one’s own', () => {
  it('are refused where the module exports no function', async () => {
    await expect(openSink({ type: 'module', module: 'node:path/posix' })).rejects.toThrow(
      'Unexpected object as default export of node:path/posix, expected a function',
    )
  })
})

describe.skipIf(servers.findRedis() === null)('results in Redis (needs redis-server)', () => {
  let redis: Awaited<ReturnType<typeof servers.startRedis>>
  beforeAll(async () => {
    redis = await servers.startRedis(join(folder, 'redis'), await servers.findPort())
  })
  afterAll(() => redis.stop())
  tellContract(() => ({ type: 'redis', connection: redis.url }))
})

describe.skipIf(servers.findPostgres() === null)('results in PostgreSQL (needs PostgreSQL)', () => {
  let postgres: Awaited<ReturnType<typeof servers.startPostgres>>
  beforeAll(async () => {
    postgres = await servers.startPostgres(await servers.findPort())
  })
  afterAll(() => postgres.stop())
  tellContract(() => ({ type: 'postgres', url: postgres.url, table: 'results' }))
})
