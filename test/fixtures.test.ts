import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url))

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Found {
  readonly slice: string
  readonly words: string
}

const read = (file: string): Json => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Json

/** The fixture files below a folder of `test/fixtures`, as paths relative to that. */
const list = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))
    .sort()

/** Gold spans are `[start, end, "words"]`, with further fields after the words where a group has any. */
const isSpan = (value: Json[]): boolean =>
  typeof value[0] === 'number' && typeof value[1] === 'number' && typeof value[2] === 'string'

/**
 * All spans of a fixture with the slices of its text that they name. `text` is passed down from the object that holds
 * it; a pair of versions holds `before` and `after` instead, and its spans stand under keys of the same names.
 */
function collect(value: Json, texts: Record<string, string>, key = 'text'): Found[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) {
    if (!isSpan(value)) return value.flatMap((entry) => collect(entry, texts, key))
    const text = texts[key] ?? texts.text ?? ''
    return [{ slice: text.slice(value[0] as number, value[1] as number), words: value[2] as string }]
  }
  const own = { ...texts }
  for (const name of ['text', 'before', 'after']) if (typeof value[name] === 'string') own[name] = value[name]
  return Object.entries(value).flatMap(([name, entry]) => collect(entry, own, name in own ? name : key))
}

interface GoldArticle {
  readonly text: string
  readonly entities: readonly {
    readonly name: string
    readonly kind: string
    readonly mentions: readonly (readonly [number, number, string, string])[]
  }[]
}

type GoldSpan = readonly [number, number, string]

interface GoldCorroboration {
  readonly text: string
  readonly groups: readonly { readonly status: string; readonly statements: readonly GoldSpan[] }[]
  readonly replies: readonly { readonly reply: string; readonly where: GoldSpan | null }[]
}

interface GoldPair {
  readonly before: string
  readonly after: string
  readonly changes: readonly { readonly before: GoldSpan | null; readonly after: GoldSpan | null }[]
}

/** The paragraphs that are left when the spans are cut out of a text, sorted, since moving one is no change. */
function cutOut(text: string, spans: readonly (GoldSpan | null)[]): string[] {
  const found = spans.filter((span) => span !== null).sort((a, b) => b[0] - a[0])
  const rest = found.reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), text)
  return rest
    .split('\n')
    .filter((line) => line.trim() !== '')
    .sort()
}

/** Two people of one article with the same last name: Ashok Nambiar and Vikram Nambiar. */
function hasSharedSurname({ entities }: GoldArticle): boolean {
  const surnames = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' ').at(-1))
  return new Set(surnames).size < surnames.length
}

describe('fixtures', () => {
  it.each(list('.'))('repeats in %s the exact words of every span', (file) => {
    const found = collect(read(file), {})
    expect(found.length).toBeGreaterThan(0)
    for (const { slice, words } of found) expect(slice).toBe(words)
    for (const { words } of found) expect(words).toBe(words.trim())
  })

  it('has at least five texts for each construction of attribution', () => {
    const files = list('attribution')
    expect(files).toHaveLength(10)
    for (const file of files) expect((read(file) as Json[]).length).toBeGreaterThanOrEqual(5)
  })

  it.each(['refusals', 'anonymous', 'unclear'])('has thirty texts and thirty traps in %s', (group) => {
    const items = read(`${group}.json`) as { text: string; not?: string[]; detail?: Json }[]
    expect(items.filter((item) => item.detail)).toHaveLength(30)
    expect(items.filter((item) => !item.detail && item.not?.length)).toHaveLength(30)
    expect(new Set(items.map((item) => item.text)).size).toBe(60)
  })

  it('has ten texts for each of ten kinds of mention', () => {
    const files = list('mentions')
    expect(files).toHaveLength(10)
    for (const file of files) expect(read(file)).toHaveLength(10)
  })

  it('has twelve articles with at least 300 mentions, 80 pronouns, 40 role phrases and three shared surnames', () => {
    const articles = list('entities').map((file) => read(file) as unknown as GoldArticle)
    const entities = articles.flatMap((article) => article.entities)
    const kinds = entities.flatMap((entity) => entity.mentions.map((mention) => mention[3]))
    const countKind = (kind: string): number => kinds.filter((one) => one === kind).length
    expect(articles).toHaveLength(12)
    expect(kinds.length).toBeGreaterThanOrEqual(300)
    expect(countKind('pronoun')).toBeGreaterThanOrEqual(80)
    expect(countKind('role-phrase')).toBeGreaterThanOrEqual(40)
    expect(articles.filter(hasSharedSurname).length).toBeGreaterThanOrEqual(3)
    for (const { text } of articles) expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(350)
  })

  it('has twenty articles for corroboration, with a status for each group and a place for each reply', () => {
    const articles = list('corroboration').map((file) => read(file) as unknown as GoldCorroboration)
    expect(articles).toHaveLength(20)
    expect(articles.filter(({ groups }) => groups.length === 0).length).toBeGreaterThanOrEqual(5)
    for (const { text, groups, replies } of articles) {
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(120)
      for (const { status } of groups) expect(['confirmed', 'disputed', 'repeated']).toContain(status)
      for (const { statements } of groups) expect(statements.length).toBeGreaterThanOrEqual(2)
      for (const { reply, where } of replies) expect(where === null).toBe(reply === 'none')
    }
  })

  it('has six pairs of versions that differ in nothing but the changes listed', () => {
    const pairs = list('versions').map((file) => read(file) as unknown as GoldPair)
    expect(pairs).toHaveLength(6)
    for (const { before, after, changes } of pairs) {
      const unchanged = cutOut(
        before,
        changes.map((change) => change.before),
      )
      expect(unchanged.length).toBeGreaterThan(0)
      expect(
        cutOut(
          after,
          changes.map((change) => change.after),
        ),
      ).toEqual(unchanged)
    }
  })
})
