import { analyze } from '../../src/index.js'
import { hashContent } from '../../src/queue/identity.js'
import { keyOf } from '../../src/queue/ledger.js'
import type { Result, Sink } from '../../src/queue/ledger.js'
import { inventArticle } from '../articles.js'

/** The result of an invented article. */
export function createResult(index: number, articleId = inventArticle(index).id): Result {
  const { text } = inventArticle(index)
  const identity = {
    articleId,
    contentHash: hashContent(text),
    modelVersion: '1',
    optionsHash: hashContent(''),
  }
  return { ...identity, key: keyOf(identity), report: analyze(text) }
}

/** A sink in memory that counts what it was asked to write. */
export function createMemorySink(): Sink & { readonly results: Map<string, Result>; asked: number } {
  const results = new Map<string, Result>()
  return {
    results,
    asked: 0,
    findDone: async (keys) => new Set(keys.filter((key) => results.has(key))),
    async write(more) {
      this.asked += more.length
      const fresh = more.filter(({ key }) => !results.has(key))
      for (const result of fresh) results.set(result.key, result)
      return fresh.length
    },
    count: async () => results.size,
    close: async () => {},
  }
}
