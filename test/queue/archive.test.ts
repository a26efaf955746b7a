import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgres, findRedis } from '../../examples/archive/servers.mjs'
import { inventArticle } from '../articles.js'
import { buildPrograms } from '../built.js'
import type { Built } from '../built.js'
import { runCrashTest } from './crash.js'
import { createRandom, QUEUE_PROGRAMS } from './programs.js'

const areServersThere = findRedis() !== null && findPostgres() !== null

describe.skipIf(!areServersThere)('an archive in a queue (needs redis-server and PostgreSQL)', () => {
  let folder = ''
  let built: Built
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-crash-'))
    built = await buildPrograms(QUEUE_PROGRAMS)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
    built.remove()
  })

  it(
    'has each result once, as analyze gives it, after workers and Redis were killed',
    { timeout: 300_000 },
    async () => {
      const articles = Array.from({ length: 300 }, (_, index) => inventArticle(index))
      const findings = await runCrashTest({
        folder,
        worker: built.program('worker'),
        sink: built.program('counting-sink'),
        articles,
        chunkSize: 20,
        kills: 2,
        random: createRandom(9),
        say: () => {},
      })
      expect(findings).toMatchObject({ results: 300, wrong: 0, kills: 4, dead: 0 })
      expect(findings.executions).toBe(300 + findings.second)
    },
  )
})
