import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/schema/index.js'
import { run } from './run.js'
import type { Outcome } from './run.js'

const FILE = resolve(import.meta.dirname, '../../../shared/eval/polnear-dev.jsonl')
const isSkipped = !existsSync(FILE) && process.env['CI'] !== 'true'

describe.skipIf(isSkipped)('onrecord batch over the 84 articles of polnear-dev (needs ../shared)', () => {
  let outcome: Outcome
  let records: Record<string, unknown>[]

  beforeAll(async () => {
    outcome = await run(['batch', FILE])
    records = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }, 120_000)

  it('ends well, with one record for each article, in order', () => {
    expect({ status: outcome.status, stderr: outcome.stderr }).toEqual({ status: 0, stderr: '' })
    const ids = readFileSync(FILE, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: unknown }).id)
    expect(ids).toHaveLength(84)
    expect(records.map(({ id }) => id)).toEqual(ids)
  })

  it('gives reports that pass the schema', () => {
    const failures = records.flatMap(({ id, ...report }) => {
      const parsed = reportSchema.safeParse(report)
      return parsed.success ? [] : [`${String(id)}: ${parsed.error.message}`]
    })
    expect(failures).toEqual([])
  })
})
