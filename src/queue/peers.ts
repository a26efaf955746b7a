import type * as bullmq from 'bullmq'
import type * as ioredis from 'ioredis'
import type * as pg from 'pg'
import { UsageError } from '../errors.js'

/** Packages that a user of the queue installs beside onrecord. */
interface Peers {
  readonly bullmq: typeof bullmq
  readonly ioredis: typeof ioredis
  readonly pg: typeof pg
}

const LOAD: { readonly [Name in keyof Peers]: () => Promise<Peers[Name]> } = {
  bullmq: () => import('bullmq'),
  ioredis: () => import('ioredis'),
  pg: () => import('pg'),
}

/**
 * An optional peer dependency, loaded when first needed.
 * @throws UsageError when it is not installed
 */
export async function loadPeer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  try {
    return await LOAD[name]()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(`Unexpected absence of ${name}, expected it beside onrecord: npm install ${name}`)
  }
}
