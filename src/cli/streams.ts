import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'

/** What the command touches of its surroundings, so that a test can pass its own. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative names are looked up in; that of the process where left out. */
  readonly cwd?: string
  /** Ends `--watch`. */
  readonly signal?: AbortSignal
}

/** Writes, and waits where the reader is slower than we are: nothing piles up in memory. */
export async function write(stream: Writable, chunk: string): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain')
}

/** Whether to colour: a flag counts most, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads. */
export function hasColor({ stdout, env }: Streams, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

/** Width of the terminal, within what the format takes; 80 where nobody tells. */
export function columnsOf({ stdout, env }: Streams): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? 80)
  return Number.isInteger(columns) ? Math.min(400, Math.max(40, columns)) : 80
}
