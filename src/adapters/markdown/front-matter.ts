import type { Root } from 'mdast'
import type { Headings } from '../reading/reading.js'

const KEYS: Readonly<Record<string, keyof Headings>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
}

const LINE = /^([A-Za-z]+)[ \t]*:(.*)$/gm

/** "[Ana Ruiz, Piet Vos]" and "'Ana Ruiz'" → the words alone. */
function unquote(value: string): string {
  const list = /^\[(.*)\]$/.exec(value)
  const items = list ? list[1].split(',') : [value]
  return items.map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2')).join(', ')
}

/** Headline, by-line and date from lines such as `title: Bridge shut` above a Markdown file. */
export function readFrontMatter(tree: Root): Headings {
  const found: { -readonly [K in keyof Headings]: Headings[K] } = {
    headline: null,
    byline: null,
    published: null,
  }
  const [first] = tree.children
  if (first?.type !== 'yaml') return found
  for (const [, key, words] of first.value.matchAll(LINE)) {
    const name = KEYS[key.toLowerCase()]
    const value = words.trim()
    if (name && value !== '' && found[name] === null) found[name] = unquote(value)
  }
  return found
}
