import type { Statement } from '../schema/index.js'
import type { Accusation } from './accusation.js'
import { wordsIn, type ArticleWords } from './article-words.js'
import { countBag } from './bag.js'
import { isStopWord, stemWord } from './stem.js'

/** Whether a statement shares this many telling words with one of the accusations. */
export type MatterTest = (accusations: readonly Accusation[], statement: Statement, count: number) => boolean

interface Matter {
  /** Words of the two sides, lower-cased: they tell nothing of it. */
  readonly names: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Stems of the telling words of a statement. */
function tellMatter(article: ArticleWords, statement: Statement, names: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>()
  for (const span of statement.content?.spans ?? [statement.range]) {
    for (const { facts } of wordsIn(article, span)) {
      if (isStopWord(facts.lower) || names.has(facts.text.toLowerCase())) continue
      stems.add(stemWord(facts.lower))
    }
  }
  return stems
}

/**
 * Makes the test of what is said of a party's matter.
 * @param party its name
 */
export function createMatterTest(article: ArticleWords, party: string): MatterTest {
  const known = new Map<Accusation, Matter>()
  const readMatter = (accusation: Accusation): Matter => {
    const old = known.get(accusation)
    if (old) return old
    const { statement, place } = accusation
    const accuser = statement.source?.spans.map(({ text }) => text) ?? []
    const names = new Set(countBag([party, place.text, ...accuser]).counts.keys())
    const matter = { names, stems: tellMatter(article, statement, names) }
    known.set(accusation, matter)
    return matter
  }
  return (accusations, statement, count) =>
    accusations.some((accusation) => {
      const { names, stems } = readMatter(accusation)
      return [...tellMatter(article, statement, names)].filter((stem) => stems.has(stem)).length >= count
    })
}
