import type { Report } from '../schema/index.js'
import { hashContent } from './identity.js'

/** One article of an archive. */
export interface QueuedArticle {
  readonly id: string
  readonly text: string
}

/** What makes a result the same: an article, its words, the weights and the options. Hashes are SHA-256 in hexadecimal. */
export interface Identity {
  readonly articleId: string
  readonly contentHash: string
  readonly modelVersion: string
  readonly optionsHash: string
}

/** A report on its way to the sink. */
export interface Result extends Identity {
  /** One for each identity, 64 hexadecimal digits. */
  readonly key: string
  readonly report: Report
}

/**
 * The ledger: it alone says which articles are done, so that one delivered twice is written once. Several processes
 * write at the same time, and each may be killed at any moment.
 */
export interface Sink {
  /** Which of these keys have a result. */
  findDone(keys: readonly string[]): Promise<ReadonlySet<string>>
  /** Told which articles are about to be analysed, for who wants to count. */
  begin?(keys: readonly string[]): void
  /** Writes each result whose key has none yet, whole or not at all. Gives how many it wrote. */
  write(results: readonly Result[]): Promise<number>
  /** How many results there are. */
  count(): Promise<number>
  close(): Promise<void>
}

/** The key of an article's result. */
export function keyOf({ articleId, contentHash, modelVersion, optionsHash }: Identity): string {
  return hashContent(JSON.stringify([articleId, contentHash, modelVersion, optionsHash]))
}

/** The record that sinks of lines keep: the identity, then the report. */
export function writeRecord({ articleId, contentHash, modelVersion, optionsHash, report }: Result): string {
  return JSON.stringify({ id: articleId, contentHash, modelVersion, optionsHash, report })
}
