import { pathToFileURL } from 'node:url'
import { isAbsolute } from 'node:path'
import { UsageError } from '../../errors.js'
import type { Sink } from '../ledger.js'
import type { SinkSettings } from '../settings.js'
import { openNdjsonSink } from './ndjson.js'
import { openPostgresSink } from './postgres.js'
import { openRedisSink } from './redis.js'

/**
 * Opens a sink in this process.
 * @throws UsageError when a package that it needs is not installed, or a module exports no function
 */
export async function openSink(settings: SinkSettings): Promise<Sink> {
  switch (settings.type) {
    case 'redis':
      return openRedisSink(settings.connection, settings.key)
    case 'postgres':
      return openPostgresSink(settings.url, settings.table)
    case 'ndjson':
      return openNdjsonSink(settings.folder)
    case 'module':
      return openModuleSink(settings.module, settings.settings)
  }
}

async function openModuleSink(module: string, settings: unknown): Promise<Sink> {
  const address = isAbsolute(module) ? pathToFileURL(module).href : module
  const { default: open } = (await import(address)) as {
    default?: (settings: unknown) => Sink | Promise<Sink>
  }
  if (typeof open === 'function') return open(settings)
  throw new UsageError(`Unexpected ${typeof open} as default export of ${module}, expected a function`)
}
