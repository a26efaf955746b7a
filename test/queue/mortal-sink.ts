import { openSink } from '../../src/queue/index.js'
import type { Sink, SinkSettings } from '../../src/queue/index.js'

/** Another sink that ends its process over one article, as one that needs too much memory would. */
export default async function openMortalSink(settings: SinkSettings): Promise<Sink> {
  const sink = await openSink(settings)
  return {
    ...sink,
    write: async (results) => {
      if (results.some(({ articleId }) => articleId === 'mortal')) process.exit(134)
      return sink.write(results)
    },
  }
}
