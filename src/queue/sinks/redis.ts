import { writeRecord } from '../ledger.js'
import type { Sink } from '../ledger.js'
import { openRedis } from '../redis.js'
import type { Connection } from '../settings.js'

/** Results as fields of one hash: `HSETNX` writes each once. */
export async function openRedisSink(connection: Connection, key = 'onrecord:results'): Promise<Sink> {
  const redis = await openRedis(connection)
  return {
    findDone: async (keys) => {
      const found = await Promise.all(keys.map((field) => redis.hexists(key, field)))
      return new Set(keys.filter((_, index) => found[index] === 1))
    },
    write: async (results) => {
      const written = await Promise.all(
        results.map((result) => redis.hsetnx(key, result.key, writeRecord(result))),
      )
      return written.filter((count) => count === 1).length
    },
    count: () => redis.hlen(key),
    close: async () => {
      await redis.quit()
    },
  }
}
