import { prepareIncrementalAnalyzers } from '../src/incremental/create-incremental-analyzer.js'
import { createAnalyzer } from '../src/index.js'
import { joinArticles, type Corpus } from './texts.js'

const WORDS = 1500
const PARTS = 5
const ROUNDS = 100
/** Rounds before, not counted: who edits has edited before, and the engine has compiled what is used. */
const WARM_UP = 100

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]

function timeOnce(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Paragraphs of an article of about `WORDS` words. */
function takeArticle(corpus: Corpus): string[] {
  const paragraphs = joinArticles(corpus, WORDS * 10).split(/\n+/)
  const taken: string[] = []
  let words = 0
  for (const paragraph of paragraphs) {
    if (words >= WORDS) break
    words += paragraph.split(/\s+/).length
    taken.push(paragraph)
  }
  return taken
}

/** What an edit costs beside a fresh analysis, in milliseconds. */
export interface EditTimes {
  /** One word changed in one paragraph of the article, each time in another one. */
  readonly edit: number
  /** The article's five parts, each analysed as an article of its own: mean of their medians. */
  readonly fifth: number
  readonly whole: number
}

/** Measures the three in turns, so that whatever else the machine does slows all of them. */
export function timeEdits(corpus: Corpus): EditTimes {
  const paragraphs = takeArticle(corpus)
  const size = Math.ceil(paragraphs.length / PARTS)
  const parts = Array.from({ length: PARTS }, (_, k) =>
    paragraphs.slice(k * size, (k + 1) * size).join('\n\n'),
  )
  const analyzer = createAnalyzer()
  const incremental = prepareIncrementalAnalyzers()()
  const current = [...paragraphs]
  const edit = (round: number): string => {
    const at = (round * 7) % current.length
    current[at] = current[at].replace(/ \w+ /, ` word${round} `)
    return current.join('\n\n')
  }
  incremental(edit(0))
  const times = { edit: [] as number[], whole: [] as number[], parts: parts.map(() => [] as number[]) }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const text = edit(round + 1)
    const edited = timeOnce(() => void incremental(text))
    const whole = timeOnce(() => void analyzer(text))
    const each = parts.map((part) => timeOnce(() => void analyzer(part)))
    if (round < WARM_UP) continue
    times.edit.push(edited)
    times.whole.push(whole)
    each.forEach((time, k) => times.parts[k].push(time))
  }
  const fifth = times.parts.reduce((sum, list) => sum + median(list), 0) / PARTS
  return { edit: median(times.edit), fifth, whole: median(times.whole) }
}
