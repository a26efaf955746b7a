import { readFileSync } from 'node:fs'

/** One token of the silver analysis: UTF-16 start, end, Penn Treebank tag, entity type or 0. */
export type GoldToken = readonly [number, number, string, string | 0]

/** An article with the sentences of its silver analysis. */
export interface TokenArticle {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly GoldToken[])[]
}

/** Records of a newline-delimited JSON file. @throws Error of the file system when it is absent */
export function readRecords<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}

/** Articles of which both the text and the tokens are at hand: `<folder>/polnear-<part>.jsonl` and `-tokens.jsonl`. */
export function readTokenArticles(folder: string, part: 'train' | 'dev'): TokenArticle[] {
  const articles = readRecords<{ id: string; text: string }>(`${folder}/polnear-${part}.jsonl`)
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const analyses = readRecords<Omit<TokenArticle, 'text'>>(`${folder}/polnear-${part}-tokens.jsonl`)
  return analyses.flatMap(({ id, sentences }) => {
    const text = texts.get(id)
    return text === undefined ? [] : [{ id, text, sentences }]
  })
}
