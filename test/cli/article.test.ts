import { expect, it } from 'vitest'
import { readArticle } from '../../src/cli/article.js'
import { createAnalyzer } from '../../src/index.js'

it.each([
  ['a.txt', 'Police said so.'],
  ['a.html', '<article><p>Police said so.</p></article>'],
  ['a.md', 'Police *said* so.'],
  ['a.json', '{"bodies": [{"value": "Police said so."}]}'],
])('reads %s by the analyzer that it is given, and makes none of its own', async (path, source) => {
  const analyze = createAnalyzer()
  const texts: string[] = []
  const analyzer: typeof analyze = (text, layout) => {
    texts.push(text)
    return analyze(text, layout)
  }
  const { report } = await readArticle(path, source, { analyzer })
  expect(texts).toEqual(['Police said so.'])
  expect(report.statements).toHaveLength(1)
})
