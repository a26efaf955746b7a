import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRecords } from '../training/data.js'

const ROOT = resolve(import.meta.dirname, '..')
const SHARED = resolve(ROOT, '../shared/eval/polnear-dev.jsonl')
const EXAMPLES = join(ROOT, 'examples/articles')

/** Articles to measure on, and where they come from. */
export interface Corpus {
  readonly origin: string
  readonly articles: readonly string[]
}

/** The evaluation articles where they are at hand, else those of the examples. */
export function readCorpus(): Corpus {
  if (existsSync(SHARED)) {
    return { origin: SHARED, articles: readRecords<{ text: string }>(SHARED).map(({ text }) => text) }
  }
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'))
  return { origin: EXAMPLES, articles: names.map((name) => readFileSync(join(EXAMPLES, name), 'utf8')) }
}

/** Articles joined by blank lines, over and over, to `size` UTF-16 code units. */
export function joinArticles({ articles }: Corpus, size: number): string {
  const once = `${articles.join('\n\n')}\n\n`
  return once.repeat(Math.ceil(size / once.length)).slice(0, size)
}

/** One paragraph without a line break, in which every sentence holds cues. */
export function denseParagraph(size: number): string {
  const once =
    'Ms Adeyemi said the minister told reporters that police believed “the bridge is safe”, according to two officials ' +
    'who declined to say whether the contractor denied it, and Mr Okoye added that it was unclear who had claimed so. '
  return once.repeat(Math.ceil(size / once.length)).slice(0, size)
}
