import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as servers from '../../examples/archive/servers.mjs'
import { createWorker, openSink } from '../../src/queue/index.js'
import type { SinkSettings } from '../../src/queue/index.js'
import { openOffice } from '../../src/queue/office.js'

describe.skipIf(servers.findRedis() === null)('settings that cannot work (needs redis-server)', () => {
  let folder = ''
  let redis: Awaited<ReturnType<typeof servers.startRedis>>
  let watch: Redis
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-office-'))
    writeFileSync(join(folder, 'damaged.bin'), 'no weights')
    redis = await servers.startRedis(join(folder, 'redis'), await servers.findPort())
    watch = new Redis(redis.url)
  })
  afterAll(async () => {
    await watch.quit()
    await redis.stop()
    rmSync(folder, { recursive: true })
  })
  const countClients = async (): Promise<number> =>
    String(await watch.client('LIST'))
      .trim()
      .split('\n').length

  const cases = (): [object, RegExp][] => [
    [
      { modelFile: join(folder, 'nowhere.bin') },
      /^Unexpected modelFile, expected a file that can be read: .+ENOENT/,
    ],
    [{ modelFile: join(folder, 'damaged.bin') }, /^Expected /],
    [
      { sink: { type: 'module', module: 'node:path/posix' } },
      /^Unexpected object as default export of node:path\/posix, expected a function$/,
    ],
  ]

  it.each([0, 1, 2])('are refused at the door, before a job is spoilt (%i)', async (index) => {
    const [wrong, message] = cases()[index]
    const sink: SinkSettings = { type: 'redis', connection: redis.url }
    await expect(createWorker({ connection: redis.url, sink, ...wrong })).rejects.toThrow(message)
    expect(await countClients()).toBe(1)
  })

  it.each([0, 1, 2])('leave nothing open in the process of a job (%i)', async (index) => {
    const [wrong, message] = cases()[index]
    const sink: SinkSettings = { type: 'redis', connection: redis.url }
    await expect(openOffice({ connection: redis.url, sink, ...wrong })).rejects.toThrow(message)
    expect(await countClients()).toBe(1)
  })
})

describe.skipIf(servers.findPostgres() === null)('a table that cannot be made (needs PostgreSQL)', () => {
  let postgres: Awaited<ReturnType<typeof servers.startPostgres>>
  beforeAll(async () => {
    postgres = await servers.startPostgres(await servers.findPort())
  }, 60_000)
  afterAll(() => postgres.stop())

  it('leaves no connection open', { timeout: 60_000 }, async () => {
    const watch = new pg.Client({ connectionString: postgres.url })
    await watch.connect()
    const countClients = async (): Promise<number> => {
      const { rows } = await watch.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'`,
      )
      return rows.length
    }
    try {
      const opening = openSink({ type: 'postgres', url: postgres.url, table: 'nowhere.results' })
      await expect(opening).rejects.toThrow('"nowhere"')
      await vi.waitFor(async () => expect(await countClients()).toBe(1), 4000)
    } finally {
      await watch.end()
    }
  })
})
