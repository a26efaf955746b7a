import { francAll } from 'franc-min'
import type { Report } from './schema/index.js'
import { exponential } from './span/exponential.js'

/** UTF-16 code units that are read: more changes no answer on news, and costs time in each analysis. */
const SAMPLE = 400
/** Letters below which trigrams tell nothing ("hello world ok" looks Zulu). */
const MIN_LETTERS = 20

/** Words that no other language has, and that English prose cannot do without: 1 word in 10 of news. */
const ENGLISH = /\b(?:the|and|that|with|from|which|would|their|have)\b/gi
/** Of these words, as many in the sample spare the trigrams, which cost as much as all the rest of an analysis. */
const ENOUGH = 4
/** Code units that are read for more of these words where the first ones are too few, and how many are then enough. */
const MORE = 1600
const MORE_THAN_ENOUGH = 12

/**
 * The language that the beginning of `text` seems to be in, by English function words, or else by trigrams
 * (franc, 82 languages).
 * @returns a BCP 47 tag, and how sure that is: 0 to 1, a rule of thumb, not calibrated.
 * `und` with 0 for texts that are too short or hold no letters
 */
export function detectLanguage(text: string): Report['language'] {
  const sample = sampleOf(text)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < MIN_LETTERS) return { tag: 'und', confidence: 0 }
  const english = sample.match(ENGLISH)?.length ?? 0
  if (english >= ENOUGH) return { tag: 'en', confidence: 1 - 0.5 ** english }
  const more = text.slice(0, MORE).match(ENGLISH)?.length ?? 0
  if (more >= MORE_THAN_ENOUGH) return { tag: 'en', confidence: 1 - 0.5 ** ENOUGH }
  const [[code, best], [, next] = ['und', 0]] = francAll(sample)
  // `Intl` knows the two-letter form of a three-letter code: eng → en, cmn → zh, arb → ar.
  const [tag] = Intl.getCanonicalLocales(code)
  return { tag, confidence: tag === 'und' ? 0 : confidenceOf(best - next, letters) }
}

/** All of a text that its language is told by. */
export const readOpening = (text: string): string => `${sampleOf(text)}\0${text.slice(0, MORE)}`

/** The first `SAMPLE` code units after leading white space; a string of nothing else costs one pass. */
function sampleOf(text: string): string {
  const first = text.search(/\S/)
  return first < 0 ? '' : text.slice(first, first + SAMPLE)
}

/** One half for a tie, and nearer to 1 the larger the margin and the more letters it rests on. */
function confidenceOf(margin: number, letters: number): number {
  return 1 - 0.5 * exponential(-margin * Math.sqrt(letters))
}
