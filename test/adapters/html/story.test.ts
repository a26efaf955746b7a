import { describe, expect, it } from 'vitest'
import { parseHtml, readHtmlTree, writeHtmlFragment } from '../../../src/adapters/html/read.js'
import { createWriter } from '../../../src/adapters/reading/writer.js'

const A = 'The bridge over the harbour is shut, the city said on Monday, and nobody knows for how long.'
const B = 'Two engineers had warned of cracks in the piers in a letter to the council in January, it added.'
const C = 'Ferries run every hour until then, and the mayor has asked drivers to take the road by the mill.'
const STORY = `<p>${A}</p><p>${B}</p><p>${C}</p>`

const read = (html: string, selector?: string) =>
  readHtmlTree(parseHtml(html), html, selector === undefined ? {} : { selector })

/** One line a paragraph: its part, then its words; those of the story by their letters alone. */
function show(html: string, selector?: string): string[] {
  const { text, paragraphs } = read(html, selector)
  const letters = new Map([
    [A, 'A'],
    [B, 'B'],
    [C, 'C'],
  ])
  return paragraphs.map(({ start, end, part }) => {
    const words = text.slice(start, end)
    return `${part}: ${letters.get(words) ?? words}`
  })
}
const BODY = ['body: A', 'body: B', 'body: C']

describe('the paragraphs of a page', () => {
  it('are parted by blocks, and by two line breaks', () => {
    expect(show(`<div>One<div>two</div>three<br> <br>four<br>five<p>six</div>`)).toEqual([
      'body: One',
      'body: two',
      'body: three',
      'body: four\nfive',
      'body: six',
    ])
  })

  it('are found in elements of the line that hold blocks', () => {
    expect(show('<span><b><p>One</p></b>two</span>')).toEqual(['body: One', 'body: two'])
  })

  it('leave out what no reader sees', () => {
    expect(show('<p>One <script>x</script><span hidden>y</span><style>z</style>two</p><nav>n</nav>')).toEqual(
      ['body: One two'],
    )
    expect(show('')).toEqual([])
    expect(show('<p> </p><!-- x -->')).toEqual([])
  })

  it('have quotations from <q> and <blockquote>, but not from the line with the author', () => {
    const { text, quotations } = read(
      `<blockquote><p>No one asked.</p><p>— Ana Ruiz</p><p>-- Ana</p><figcaption>Eze</figcaption><footer>Lind</footer></blockquote><p>She wrote: <q>Go</q>.</p>`,
    )
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['No one asked.', 'Go'])
  })
})

describe('a quotation set off by the page', () => {
  it.each([
    ['We will appeal. <cite>Ana Ruiz</cite>', 'We will appeal.'],
    ['We will appeal. — <cite>Ana Ruiz</cite>, mayor', 'We will appeal.'],
    ['We <b>will</b> appeal &mdash; <cite>Ana</cite>', 'We will appeal'],
    ['We will appeal<br><cite>Ana Ruiz</cite> ', 'We will appeal'],
    ['“We will appeal.” <small>— Ana Ruiz</small>', '“We will appeal.”'],
    ['We read <cite>The Post</cite>.', 'We read The Post.'],
    ['We read. <cite>The Post</cite> lies.', 'We read. The Post lies.'],
    ['We all read <cite>The Post</cite>', 'We all read The Post'],
    ['<cite>The Post</cite>', 'The Post'],
  ])('ends before its author: %s', (html, words) => {
    const { text, quotations } = read(`<p>${A}</p><blockquote>${html}</blockquote>`)
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  })

  it('keeps the places of what stands behind it', () => {
    const html = `<blockquote>We will appeal &amp; win. &mdash; <cite>Ana</cite></blockquote>`
    const { text, toSource } = read(html)
    expect(text).toBe('We will appeal & win. — Ana')
    const [place] = toSource({ start: text.indexOf('Ana'), end: text.length })
    expect(html.slice(place.start, place.end)).toBe('Ana')
  })
})

describe('the story of a page', () => {
  it('is the <article> with most of the prose', () => {
    expect(show(`<div><p>${'Outside the story. '.repeat(5)}</p></div><article>${STORY}</article>`)).toEqual(
      BODY,
    )
    expect(
      show(`<article><p>${'Something else altogether. '.repeat(3)}</p></article><article>${STORY}</article>`),
    ).toEqual(BODY)
  })

  it.each([
    '<div role="article">',
    '<div itemprop="articleBody">',
    '<div itemscope itemtype="https://schema.org/NewsArticle">',
    '<div itemscope itemtype="http://schema.org/BlogPosting">',
  ])('is what says so: %s', (tag) => {
    expect(show(`<div><p>${'Outside the story. '.repeat(5)}</p></div>${tag}${STORY}</div>`)).toEqual(BODY)
  })

  it('is no <article> that holds less than two fifths of the prose', () => {
    const teaser = `<article><p>${'A teaser of a story. '.repeat(3)}</p></article>`
    expect(show(`${teaser}<main><div>${STORY}</div></main>`)).toEqual(BODY)
  })

  it('is the innermost element with four fifths of the prose', () => {
    expect(
      show(
        `<div><div><p>${'Not the story. '.repeat(3)}</p></div><section><div>${STORY}</div></section></div>`,
      ),
    ).toEqual(BODY)
  })

  it('is never one paragraph or list alone', () => {
    const long = `<ul><li>${A}</li><li>${B}</li></ul>`
    expect(show(`<div><p>Short.</p>${long}</div>`)).toEqual(['body: Short.', 'body: A', 'body: B'])
  })

  it('is found by the body of the JSON-LD', () => {
    const json = JSON.stringify({ '@type': 'Article', articleBody: `${A} ${B} ${C}` })
    const other = `<p>${'Much more prose of quite another story than ours. '.repeat(12)}</p>`
    const page = `<script type="application/ld+json">${json}</script><div>${other}</div><div>${STORY}</div>`
    expect(show(page)).toEqual(BODY)
  })

  it('is the body of the JSON-LD where the page does not show it', () => {
    const body = JSON.stringify({ '@type': 'Article', headline: 'H', articleBody: `${A}\n${B}\r\n\n${C}` })
    const html = `<p>${A}</p><script type="application/ld+json">${body}</script>`
    expect(show(html)).toEqual(BODY)
    const { toSource, text, headline } = read(html)
    expect(headline).toBe('H')
    const [span] = toSource({ start: 0, end: A.length })
    expect(span.text).toBe(A)
    expect(span.start).toBeGreaterThan(html.indexOf('articleBody'))
    expect(text).toBe([A, B, C].join('\n\n'))
  })

  it('is what a selector names, even beside the story', () => {
    const html = `<article>${STORY}</article><aside><p>One.</p></aside><div id="x"><p>Two.</p></div>`
    expect(show(html, 'aside')).toEqual(['body: One.'])
    expect(show(html, '#x')).toEqual(['body: Two.'])
    expect(show(html, '#none')).toEqual(BODY)
    expect(() => show(html, 'p[')).toThrow('Unexpected selector "p[", expected one of CSS: ')
  })

  it.each([
    '<aside><p>Beside.</p></aside>',
    '<div class="newsletter"><p>Give us your address.</p></div>',
    '<p><a href="/x">Another story of the day</a></p>',
    '<ul><li><a href="/x">Another</a></li><li><a href="/y">story</a></li></ul>',
    '<p>Read more: <a href="/x">the bridge</a></p>',
    '<p>Sign up for our letter</p>',
    '<p>Read more: a guide to the bridge in seven short parts for all.</p>',
    '<div class="comments"><p>I never liked the bridge, and I have said so in this place for all of ten years now.</p></div>',
  ])('leaves out what leads away: %s', (html) => {
    expect(show(`<article><p>${A}</p>${html}<p>${B}</p><p>${C}</p></article>`)).toEqual(BODY)
  })

  it.each([
    ['<p><a href="/x">He resigned on Monday.</a></p>', 'He resigned on Monday.'],
    ['<p>He <a href="/x">resigned</a> on <a href="/y">Monday</a>.</p>', 'He resigned on Monday.'],
    [
      '<p>Read more of her letters than anybody else in the city and you still know as little as you did before.</p>',
      'Read more of her letters than anybody else in the city and you still know as little as you did before.',
    ],
    ['<h2>What now?</h2>', 'What now?'],
  ])('keeps %s', (html, words) => {
    expect(show(`<article><p>${A}</p>${html}<p>${B}</p></article>`)).toEqual([
      'body: A',
      `body: ${words}`,
      'body: B',
    ])
  })

  it('keeps what calls itself a sidebar, and holds the headline or most of the prose', () => {
    expect(show(`<div class="sidebar">${STORY}</div>`)).toEqual(BODY)
    expect(
      show(`<div class="has-sidebar"><h1>Bridge shut</h1><p>${A}</p></div><div><p>${B}</p><p>${C}</p></div>`),
    ).toEqual(['headline: Bridge shut', ...BODY])
    expect(show(`<div class="sidebar"><p>${A}</p></div><div><p>${B}</p><p>${C}</p></div>`)).toEqual([
      'body: B',
      'body: C',
    ])
    expect(show(`<div class="comments">${STORY}</div><p>${A}</p>`)).toEqual(['body: A'])
  })

  it('ends before headings with nothing beneath them', () => {
    expect(
      show(`<article>${STORY}<h2>Related</h2><ul><li><a href="/x">One</a></li></ul><h3>Top</h3></article>`),
    ).toEqual(BODY)
  })
})

describe('the headline of a page', () => {
  it('is the first <h1> of the story', () => {
    expect(
      show(`<h1>The Harbour Post</h1><article><h1>Bridge shut</h1>${STORY}<h1>Later</h1></article>`),
    ).toEqual(['headline: Bridge shut', ...BODY, 'body: Later'])
  })

  it('is the <h1> that the title of the page repeats', () => {
    const title = '<title>Bridge is shut — The Harbour Post</title>'
    expect(show(`${title}<article><h1>Live news</h1><h1>Bridge IS shut</h1>${STORY}</article>`)).toEqual([
      'body: Live news',
      'headline: Bridge IS shut',
      ...BODY,
    ])
  })

  it('may stand above the story, and is no link to the start of the site', () => {
    expect(show(`<header><h1>Bridge shut</h1></header><article>${STORY}</article>`)).toEqual([
      'headline: Bridge shut',
      ...BODY,
    ])
    expect(
      show(`<header><h1><a href="/">The Harbour Post</a></h1></header><article>${STORY}</article>`),
    ).toEqual(BODY)
    expect(show(`<h1>Above</h1><h1>Nearer</h1><article>${STORY}</article>`)).toEqual([
      'headline: Nearer',
      ...BODY,
    ])
    expect(show(`<article>${STORY}</article><h1>Below</h1>`)).toEqual(BODY)
  })

  it('may be an <h2> that the title repeats', () => {
    const title = '<title>Bridge is shut</title>'
    expect(show(`${title}<article><h2>Bridge is shut</h2>${STORY}</article>`)[0]).toBe(
      'headline: Bridge is shut',
    )
    expect(show(`${title}<article><h2>Another thing</h2>${STORY}</article>`)[0]).toBe('body: Another thing')
    expect(
      show(`${title}<article><p>${A}</p><p>${B}</p><p>${C}</p><h2>Bridge is shut</h2><p>${A}</p></article>`),
    ).toContain('body: Bridge is shut')
    expect(show(`<title>Shut</title><article><h2>Shut</h2>${STORY}</article>`)[0]).toBe('body: Shut')
  })
})

describe('a part of the story', () => {
  const first = (html: string): string => show(`<article><h1>Bridge shut</h1>${html}${STORY}</article>`)[1]

  it.each([
    '<p class="standfirst">Short.</p>',
    '<div class="article-summary"><p>Short.</p></div>',
    '<p class="storySubtitle">Short.</p>',
    '<p id="dek">Short.</p>',
    '<p itemprop="description">Short.</p>',
    '<p itemprop="alternativeHeadline">Short.</p>',
    '<p role="doc-subtitle">Short.</p>',
  ])('is a standfirst: %s', (html) => {
    expect(first(html)).toBe('standfirst: Short.')
  })

  it.each([
    '<p>Short.</p>',
    '<ul class="summary"><li>Short.</li></ul>',
    '<p class="introduction">Short.</p>',
    '<header><p>Short.</p></header>',
  ])('is no standfirst: %s', (html) => expect(first(html)).toBe('body: Short.'))

  it('is a standfirst beside its headline in one header', () => {
    for (const tag of ['header', 'hgroup']) {
      expect(show(`<article><${tag}><h1>Bridge shut</h1><p>Short.</p></${tag}>${STORY}</article>`)[1]).toBe(
        'standfirst: Short.',
      )
    }
    expect(show(`<article><section><h1>Bridge shut</h1><p>Short.</p></section>${STORY}</article>`)[1]).toBe(
      'body: Short.',
    )
  })

  it('is no standfirst below prose, or where all of the article is called one', () => {
    expect(show(`<article><h1>H</h1>${STORY}<p class="standfirst">Short.</p></article>`).at(-1)).toBe(
      'body: Short.',
    )
    expect(show(`<article class="intro"><h1>H</h1>${STORY}</article>`)).toEqual(['headline: H', ...BODY])
  })

  it.each([
    '<figure><figcaption>The bridge.</figcaption></figure>',
    '<table><caption>The bridge.</caption></table>',
    '<p class="image-caption">The bridge.</p>',
  ])('is a caption: %s', (html) => {
    expect(first(html)).toBe('caption: The bridge.')
  })

  it('leaves out what stands above the headline', () => {
    expect(show(`<p>Above.</p><h1>Bridge shut</h1><p>Between.</p><article>${STORY}</article>`)).toEqual([
      'headline: Bridge shut',
      ...BODY,
    ])
    expect(
      show(
        `<h1>Bridge shut</h1><p class="standfirst">Between.</p><article>${STORY}</article><p class="dek">After.</p>`,
      ),
    ).toEqual(['headline: Bridge shut', 'standfirst: Between.', ...BODY])
  })
})

describe('a fragment', () => {
  it('is read whole, with its places', () => {
    const writer = createWriter()
    const html = '\ufeff<p>One &amp; two</p><p>three</p>'
    writeHtmlFragment(writer, html)
    const { text, pieces } = writer.finish()
    expect(text).toBe('One & two\n\nthree')
    expect(pieces.map((piece) => html.slice(piece.sourceStart, piece.sourceEnd))).toEqual([
      'One ',
      '&amp;',
      ' two',
      'three',
    ])
  })
})
