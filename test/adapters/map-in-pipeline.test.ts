import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypePresetMinify from 'rehype-preset-minify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { rehypeOnrecord } from '../../src/adapters/html.js'
import { remarkOnrecord } from '../../src/adapters/markdown.js'

const MARKDOWN = [
  '# Bridge &amp; tunnel shut',
  '',
  'The ministry \\*declined\\* to',
  '*comment*[^1] on “the &lsquo;bridge&rsquo;”.',
  '',
  '> We will not open it,',
  '> said the engineer of [the city](/x).',
  '',
  '* It is unclear who',
  '  was there.',
  '',
  '[^1]: On Monday.',
].join('\r\n')

const HTML = `<!doctype html><title>x</title>
<article><h1>Bridge &amp; tunnel shut</h1>
<p>The ministry   <em>declined</em>
to&nbsp;comment<!-- so far --> on &ldquo;the <b>bridge</b>&rdquo;.</p>
<p>It is un&shy;clear who was there.</p></article>`

/** The words of each statement, and what the file has in their places without its markup. */
function compare(file: VFile): [string, string][] {
  const reading = file.data.onrecordReading
  const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad\\]+|&shy;/g, '')
  const decode = (text: string): string =>
    text
      .replaceAll('&amp;', '&')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&ldquo;', '“')
      .replaceAll('&rdquo;', '”')
      .replaceAll('&lsquo;', '‘')
      .replaceAll('&rsquo;', '’')
  return (file.data.onrecord?.statements ?? []).map(({ range }) => [
    squeeze(range.text),
    squeeze(
      (reading?.toSource(range) ?? [])
        .map(({ start, end }) => decode(String(file).slice(start, end)))
        .join(''),
    ),
  ])
}

function expectPlaces(file: VFile, count: number): void {
  const pairs = compare(file)
  expect(pairs.length).toBeGreaterThanOrEqual(count)
  for (const [words, found] of pairs) expect(found).toBe(words)
}

describe('one pipeline with the plugins of others', () => {
  it('keeps the places of Markdown among the rules of remark-lint', async () => {
    const file = new VFile(MARKDOWN)
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkPresetLintRecommended)
      .use(remarkOnrecord)
    await processor.run(processor.parse(file), file)
    expectPlaces(file, 4)
  })

  it('keeps the places of Markdown in the tree of HTML that remark-rehype makes', async () => {
    const file = new VFile(MARKDOWN)
    const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeOnrecord)
    await processor.run(processor.parse(file), file)
    expectPlaces(file, 4)
  })

  it('keeps the places of HTML after a preset has minified the tree', async () => {
    const file = new VFile(HTML)
    const processor = unified().use(rehypeParse).use(rehypePresetMinify).use(rehypeOnrecord)
    await processor.run(processor.parse(file), file)
    expectPlaces(file, 3)
  })

  it('gives words that another plugin has put in no place', async () => {
    const file = new VFile('<p>The city declined to comment.</p>')
    const addWords = () => (tree: Root) => {
      tree.children.push({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: 'Added: the bank declined to comment.' }],
      })
    }
    const processor = unified().use(rehypeParse, { fragment: true }).use(addWords).use(rehypeOnrecord)
    await processor.run(processor.parse(file), file)
    const reading = file.data.onrecordReading
    const start = reading?.text.indexOf('Added') ?? -1
    expect(start).toBeGreaterThan(0)
    expect(reading?.toSource({ start, end: start + 20 })).toEqual([])
  })
})
