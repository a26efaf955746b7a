import { describe, expect, it } from 'vitest'
import { readHtmlTree, parseHtml } from '../../../src/adapters/html/read.js'

const STORY = `<p>The bridge over the harbour is shut, the city said on Monday, and nobody knows for how long.</p>
<p>Two engineers had warned of cracks in the piers in a letter to the council in January, it added.</p>`

const read = (html: string) => readHtmlTree(parseHtml(html), html, {})
const headOf = (html: string) => {
  const { headline, byline, published } = read(html)
  return { headline, byline, published }
}
const NOTHING = { headline: null, byline: null, published: null }

describe('the head of a page', () => {
  it('is empty where the page says nothing', () => {
    expect(headOf(STORY)).toEqual(NOTHING)
  })

  it('comes from <meta>, by name, property or itemprop, in any case', () => {
    expect(
      headOf(`<meta name="Author" content=" Ana Ruiz "><meta property="og:title" content="Bridge shut">
        <meta itemprop="datePublished" content="2026-03-02">${STORY}`),
    ).toEqual({ headline: 'Bridge shut', byline: 'Ana Ruiz', published: '2026-03-02' })
  })

  it('takes the first of two, and no empty one', () => {
    expect(
      headOf(`<meta name="author" content=" "><meta name="author" content="Ana Ruiz">
        <meta name="author" content="Piet Vos"><meta content="nothing">${STORY}`).byline,
    ).toBe('Ana Ruiz')
  })

  it.each([
    ['article:published_time', 'datepublished'],
    ['datepublished', 'date'],
  ])('takes %s before %s', (first, second) => {
    const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
    expect(headOf(meta(second, '2026-01-01') + meta(first, '2026-02-02') + STORY).published).toBe(
      '2026-02-02',
    )
    expect(headOf(meta(second, '2026-01-01') + STORY).published).toBe('2026-01-01')
  })

  it('takes the title of the page where there is nothing better', () => {
    expect(headOf(`<title> Bridge shut </title>${STORY}`).headline).toBe('Bridge shut')
    expect(headOf(`<title>Old</title><meta property="og:title" content="New">${STORY}`).headline).toBe('New')
    expect(headOf(`<title></title>${STORY}`).headline).toBeNull()
  })

  it('takes no title of a picture', () => {
    expect(headOf(`${STORY}<div><svg><title>Logo</title></svg></div>`).headline).toBeNull()
  })

  it('prefers JSON-LD to <meta>, but the shown headline to both', () => {
    const data = { '@type': 'Article', headline: 'L', author: 'Ana Ruiz', datePublished: '2026-03-02' }
    const meta =
      '<meta property="og:title" content="M"><meta name="author" content="Piet Vos"><meta name="date" content="2020">'
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(headOf(meta + script + STORY)).toEqual({
      headline: 'L',
      byline: 'Ana Ruiz',
      published: '2026-03-02',
    })
    expect(headOf(`${meta}${script}<h1>Shown</h1>${STORY}`).headline).toBe('Shown')
  })
})

describe('a credit of a page', () => {
  const credited = (credit: string) => {
    const { text, byline, published } = read(`<article><h1>Bridge shut</h1>${credit}${STORY}</article>`)
    return { byline, published, isShown: !text.startsWith('Bridge shut\n\nThe bridge over') }
  }

  it.each([
    ['<p>By Ana Ruiz</p>', 'Ana Ruiz'],
    ['<address>Ana Ruiz, Harbour Reporter</address>', 'Ana Ruiz, Harbour Reporter'],
    ['<p><a rel="author" href="/ana">Ana Ruiz</a></p>', 'Ana Ruiz'],
    ['<p><span itemprop="author">Ana Ruiz</span></p>', 'Ana Ruiz'],
    ['<p class="byline">Ana Ruiz</p>', 'Ana Ruiz'],
    ['<p class="story_by-line">Ana Ruiz</p>', 'Ana Ruiz'],
    ['<div class="Article__Author"><p>Ana Ruiz</p></div>', 'Ana Ruiz'],
    ['<div class="contributors"><p>Ana Ruiz</p></div>', 'Ana Ruiz'],
    ['<p class="reporter">Ana Ruiz</p>', 'Ana Ruiz'],
    ['<p class="writer">Ana Ruiz</p>', 'Ana Ruiz'],
    [
      '<p>Posted by the desk on <time datetime="2026">Monday</time> <b class="author">Ana Ruiz</b></p>',
      'Ana Ruiz',
    ],
  ])('is a by-line: %s', (credit, byline) => {
    expect(credited(credit)).toMatchObject({ byline, isShown: false })
  })

  it.each([
    ['<p>2 March 2026</p>', '2 March 2026'],
    ['<p>Published <time datetime="2026-03-02T08:00Z">on Monday</time></p>', '2026-03-02T08:00Z'],
    ['<p>Updated <b><time>2 March</time></b> at noon</p>', '2 March'],
    ['<p>Updated <time></time>at noon</p>', 'Updated at noon'],
  ])('is a date: %s', (credit, published) => {
    expect(credited(credit)).toMatchObject({ published, byline: null, isShown: false })
  })

  it.each([
    '<p>The bridge <a rel="author" href="/ana">Ana Ruiz</a> wrote of is old.</p>',
    '<p class="authority">The port has one.</p>',
    '<p>By Monday the bridge was shut.</p>',
    `<p>${'By Ana Ruiz and Piet Vos '.repeat(9)}</p>`,
  ])('is none: %s', (credit) => {
    expect(credited(credit)).toMatchObject({ byline: null, published: null, isShown: true })
  })

  it('is no by-line for what stands around the whole story', () => {
    const html = `<article class="writer"><h1>Bridge shut</h1><p>Short.</p>${STORY}</article>`
    expect(read(html).text).toContain('Short.')
  })
})
