import type { Redis } from 'ioredis'
import { loadPeer } from './peers.js'
import type { Connection } from './settings.js'

/** A connection of our own that waits for a Redis that is being restarted. */
export async function openRedis(connection: Connection): Promise<Redis> {
  const { Redis } = await loadPeer('ioredis')
  const lasting = { maxRetriesPerRequest: null }
  const redis =
    typeof connection === 'string' ? new Redis(connection, lasting) : new Redis({ ...connection, ...lasting })
  // Each lost connection is opened again; without a listener the error would end the process.
  redis.on('error', () => {})
  return redis
}

/** What BullMQ takes as connection. */
export function connectBull(connection: Connection): { url: string } | Record<string, unknown> {
  const lasting = { maxRetriesPerRequest: null }
  return typeof connection === 'string' ? { url: connection, ...lasting } : { ...connection, ...lasting }
}
