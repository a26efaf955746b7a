import type { Analyzer } from '../index.js'
import { hashContent } from './identity.js'
import { keyOf } from './ledger.js'
import type { Identity, QueuedArticle, Result, Sink } from './ledger.js'
import type { AnalysisOptions } from './settings.js'

/** What one job carries. */
export interface Chunk {
  readonly articles: readonly QueuedArticle[]
  readonly options: AnalysisOptions
}

/** An article that no attempt can do anything with, and why. */
export interface Refusal {
  readonly article: QueuedArticle
  readonly reason: string
}

/** What became of a chunk. */
export interface Outcome {
  /** Results written. */
  readonly written: number
  /** Articles that had a result before, or were given one by another worker meanwhile. */
  readonly repeated: number
  readonly refused: readonly Refusal[]
}

/** Who works on a chunk. */
export interface Desk {
  readonly analyzer: Analyzer
  readonly modelVersion: string
  readonly optionsHash: string
  readonly sink: Sink
}

/** Results written together: more would be lost with a killed worker, fewer would wait longer for the sink. */
const GROUP = 8

/** Analyses what has no result yet, and writes it. */
export async function processChunk(articles: readonly QueuedArticle[], desk: Desk): Promise<Outcome> {
  const refused: Refusal[] = []
  const wanted = new Map<string, QueuedArticle & Identity>()
  for (const article of articles) {
    const reason = findFault(article)
    if (reason !== null) refused.push({ article, reason })
    else {
      const identity = identify(article, desk)
      wanted.set(keyOf(identity), { ...article, ...identity })
    }
  }
  const done = wanted.size === 0 ? new Set<string>() : await desk.sink.findDone([...wanted.keys()])
  const open = [...wanted].filter(([key]) => !done.has(key))
  let written = 0
  for (let at = 0; at < open.length; at += GROUP) {
    const group = open.slice(at, at + GROUP)
    desk.sink.begin?.(group.map(([key]) => key))
    const results = group.map(([key, article]) => report(key, article, desk, refused))
    written += await desk.sink.write(results.filter((result) => result !== null))
  }
  return { written, repeated: articles.length - refused.length - written, refused }
}

function identify({ id, text }: QueuedArticle, { modelVersion, optionsHash }: Desk): Identity {
  // As JSON, so that lone surrogates, which UTF-8 cannot tell apart, count too.
  return { articleId: id, contentHash: hashContent(JSON.stringify(text)), modelVersion, optionsHash }
}

function report(
  key: string,
  { id, text, ...identity }: QueuedArticle & Identity,
  { analyzer }: Desk,
  refused: Refusal[],
): Result | null {
  try {
    return { ...identity, key, report: analyzer(text) }
  } catch (error) {
    refused.push({ article: { id, text }, reason: String(error) })
    return null
  }
}

/** Why an article can never have a report; null for a good one. */
function findFault(article: unknown): string | null {
  if (typeof article !== 'object' || article === null) return 'Unexpected value, expected an article'
  const { id, text } = article as { id?: unknown; text?: unknown }
  if (typeof id !== 'string') return `Unexpected ${typeof id} as id, expected string`
  return typeof text === 'string' ? null : `Unexpected ${typeof text} as text, expected string`
}
