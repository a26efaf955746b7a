import { CLAIM_WORDS, IRREGULAR_FORMS, type ClaimWordEntry } from '../lexicon/claim-words.js'
import { STOP_WORDS } from '../lexicon/stop-words.js'

const STOPPED = new Set(STOP_WORDS.flatMap(({ words }) => words.split(' ')))
const BASES = new Map([...CLAIM_WORDS, ...IRREGULAR_FORMS].flatMap(listBases))

function listBases({ words }: ClaimWordEntry): [string, string][] {
  const [base, ...others] = words.split(' ')
  return [base, ...others].flatMap((word): [string, string][] => [
    [word, base],
    [cutEnding(word), base],
  ])
}

/** “ministries” → “ministry”, “boxes” → “box”, “bridges” → “bridge” */
function cutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word) && word.length > 4) return word.slice(0, -2)
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

/** “planned” → “plan”, “closing” → “clos” */
function cutInflection(word: string): string {
  const cut = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : word
  return cut !== word && cut.length >= 3 ? cut.replace(/([^aeiouls])\1$/, '$1') : word
}

/** Cuts the commonest endings: “ministries” → “ministry”, “planned” → “plan”, “closing” → “clos”. */
function cutEnding(word: string): string {
  const stem = cutInflection(word.endsWith('s') ? cutPlural(word) : word)
  if (stem.length > 7) {
    // “negotiation”, “negotiate”
    if (stem.endsWith('ation')) return stem.slice(0, -5)
    if (stem.endsWith('ate')) return stem.slice(0, -3)
  }
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

/** “Don’t” → “don't”: lower case, straight apostrophes. */
export function straighten(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** The word without a possessive ending. */
function cutPossessive(straight: string): string {
  if (straight.endsWith("'s")) return straight.slice(0, -2)
  return straight.endsWith("'") ? straight.slice(0, -1) : straight
}

/** What a word is compared by. */
export function stemWord(word: string): string {
  const bare = cutPossessive(straighten(word))
  const base = BASES.get(bare)
  if (base !== undefined) return base
  const stem = cutEnding(bare)
  return BASES.get(stem) ?? stem
}

/** Whether a word says nothing about what a claim is about. */
export function isStopWord(word: string): boolean {
  const straight = straighten(word)
  return STOPPED.has(straight) || STOPPED.has(cutPossessive(straight))
}
