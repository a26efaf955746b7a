import { describe, expect, it } from 'vitest'
import { analyze, createAnalyzer } from '../../src/index.js'
import { processChunk } from '../../src/queue/chunk.js'
import type { Desk } from '../../src/queue/chunk.js'
import type { QueuedArticle } from '../../src/queue/ledger.js'
import { inventArticle } from '../articles.js'
import { createMemorySink } from './results.js'

const articles = Array.from({ length: 20 }, (_, index) => inventArticle(index))

function createDesk(): Desk & { readonly sink: ReturnType<typeof createMemorySink> } {
  return { analyzer: createAnalyzer(), modelVersion: '1', optionsHash: 'none', sink: createMemorySink() }
}

describe('a chunk', () => {
  it('is written once, as analyze gives it', async () => {
    const desk = createDesk()
    expect(await processChunk(articles, desk)).toEqual({ written: 20, repeated: 0, refused: [] })
    const reports = [...desk.sink.results.values()].map(({ articleId, report }) => ({ articleId, report }))
    expect(reports).toEqual(articles.map(({ id, text }) => ({ articleId: id, report: analyze(text) })))
  })

  it('is not analysed again where it is done, and only in part where a part is', async () => {
    const desk = createDesk()
    await processChunk(articles.slice(0, 12), desk)
    expect(await processChunk(articles, desk)).toEqual({ written: 8, repeated: 12, refused: [] })
    expect(desk.sink.asked).toBe(20)
  })

  it('takes an article that it holds twice as one, and the same id with other words as another', async () => {
    const desk = createDesk()
    const [first] = articles
    const chunk = [first, first, { ...first, text: `${first.text} Police said so.` }]
    expect(await processChunk(chunk, desk)).toMatchObject({ written: 2, repeated: 1 })
  })

  it('refuses what is no article, with the reason, and does the others', async () => {
    const desk = createDesk()
    const bad = [{ id: 7, text: 'x' }, { id: 'a' }, null, articles[0]] as unknown as QueuedArticle[]
    const { written, refused } = await processChunk(bad, desk)
    expect(written).toBe(1)
    expect(refused.map(({ reason }) => reason)).toEqual([
      'Unexpected number as id, expected string',
      'Unexpected undefined as text, expected string',
      'Unexpected value, expected an article',
    ])
  })

  it('fails as a whole where the sink does, for another attempt', async () => {
    const desk = createDesk()
    const sink = { ...desk.sink, write: () => Promise.reject(new Error('connection lost')) }
    await expect(processChunk(articles, { ...desk, sink })).rejects.toThrow('connection lost')
  })
})
