import { describe, expect, it } from 'vitest'
import { readLinkedData } from '../../../src/adapters/html/json-ld.js'
import { parseHtml } from '../../../src/adapters/html/read.js'

const NOTHING = { body: null, headline: null, byline: null, published: null }
const script = (json: unknown, type = 'application/ld+json'): string =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const read = (html: string) => readLinkedData(parseHtml(html))

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Bridge shut',
  author: { '@type': 'Person', name: 'Ana Ruiz' },
  datePublished: '2026-03-02',
  articleBody: 'The bridge is shut.',
}

describe('readLinkedData', () => {
  it('reads headline, by-line, date and body, and knows where the body stands', () => {
    const html = `<p>One</p>${script(ARTICLE)}`
    const { body, ...head } = read(html)
    expect(head).toEqual({ headline: 'Bridge shut', byline: 'Ana Ruiz', published: '2026-03-02' })
    expect(body?.value).toBe('The bridge is shut.')
    expect(body?.pieces.map(({ sourceStart, sourceEnd }) => html.slice(sourceStart, sourceEnd))).toEqual([
      'The bridge is shut.',
    ])
  })

  it.each(['NewsArticle', 'Article', 'ReportageNewsArticle', 'BlogPosting'])('knows the type %s', (type) => {
    expect(read(script({ ...ARTICLE, '@type': type })).headline).toBe('Bridge shut')
    expect(read(script({ ...ARTICLE, '@type': ['Thing', type] })).headline).toBe('Bridge shut')
  })

  it.each(['WebPage', 'ArticleList', 'LiveBlogPosting', 'BlogPostings'])(
    'passes over the type %s',
    (type) => {
      expect(read(script({ ...ARTICLE, '@type': type }))).toEqual(NOTHING)
    },
  )

  it('reads several authors, and authors that are names alone', () => {
    const authors = [{ name: 'Ana Ruiz', url: 'x' }, { name: 'Piet Vos' }]
    expect(read(script({ ...ARTICLE, author: authors })).byline).toBe('Ana Ruiz, Piet Vos')
    expect(read(script({ ...ARTICLE, author: 'Ana Ruiz' })).byline).toBe('Ana Ruiz')
    expect(read(script({ ...ARTICLE, author: [] })).byline).toBeNull()
  })

  it('finds the article in a graph, and leaves its neighbours alone', () => {
    const graph = [
      { '@type': 'WebSite', headline: 'The Harbour Post' },
      { ...ARTICLE, publisher: { headline: 'Nobody' } },
      { '@type': 'NewsArticle', headline: 'Another', dateModified: 'x' },
    ]
    expect(read(script({ '@graph': graph }))).toMatchObject({ headline: 'Bridge shut', byline: 'Ana Ruiz' })
  })

  it('gives null for what the article does not say', () => {
    expect(read(script({ '@type': 'Article', name: 'x' }))).toEqual(NOTHING)
    expect(read(script({ '@type': 'Article', part: { headline: 'x', articleBody: 'y' } }))).toEqual(NOTHING)
  })

  it('passes over blocks that are empty, broken or about something else', () => {
    const html = [
      script(''),
      script('{'),
      script({ '@type': 'Person' }),
      script(ARTICLE),
      script({ ...ARTICLE, headline: 'Later' }),
    ]
    expect(read(html.join('')).headline).toBe('Bridge shut')
  })

  it('reads scripts of its type alone', () => {
    expect(read(script(ARTICLE, ' Application/LD+JSON ')).headline).toBe('Bridge shut')
    expect(read(script(ARTICLE, 'application/json'))).toEqual(NOTHING)
    expect(read(`<p type="application/ld+json">${JSON.stringify(ARTICLE)}</p>`)).toEqual(NOTHING)
    expect(read('')).toEqual(NOTHING)
  })
})
