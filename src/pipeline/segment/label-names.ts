import { type TokenRange, type Tokens } from '../document.js'
import { extractNameFeatures, isCapital, NAME_FEATURES, type NameState } from './name-features.js'
import { findCase } from './tag-features.js'
import { bestLabel, type RowTable } from './weight-table.js'

const MEMORY = 4096
const LONGEST_LINK = 4

/** Labels that words had before in the text, by hash. A word that falls on the place of another replaces it. */
export interface NameMemory {
  readonly hashes: Int32Array
  readonly labels: Uint8Array
}

/** The label that a word had before, 0 none, -1 not seen. */
export function recallName({ hashes, labels }: NameMemory, hash: number): number {
  const place = hash & (MEMORY - 1)
  return hashes[place] === hash ? labels[place] : -1
}

/** Whether a token without capital can lie inside a name: "of" in "Bank of Ghana", "al" in "Salman al Farsi". */
function isLink(tokens: Tokens, end: number, at: number, before: number): boolean {
  if (before === 0 || tokens.end[at] - tokens.start[at] > LONGEST_LINK) return false
  return at + 1 < end && isCapital(tokens, at + 1)
}

/** Labels of the names before, as a text begins: none. */
export const createNameMemory = (): NameMemory => ({
  hashes: new Int32Array(MEMORY),
  labels: new Uint8Array(MEMORY),
})

/** Keeps the label of a word. */
export function learnName(memory: NameMemory, hash: number, label: number): void {
  memory.hashes[hash & (MEMORY - 1)] = hash
  memory.labels[hash & (MEMORY - 1)] = label
}

/**
 * Walks through the tokens that can be part of a name; `decide` says the label of each, from its features.
 * The trainer walks the same way.
 */
export function walkNames(
  tokens: Tokens,
  sentences: readonly TokenRange[],
  bits: number,
  decide: (at: number, places: Int32Array) => number,
): void {
  const memory = createNameMemory()
  const places = new Int32Array(NAME_FEATURES)
  for (const sentence of sentences) walkSentence(tokens, sentence, bits, memory, places, decide)
}

function walkSentence(
  tokens: Tokens,
  sentence: TokenRange,
  bits: number,
  memory: NameMemory,
  places: Int32Array,
  decide: (at: number, places: Int32Array) => number,
): void {
  const state: NameState = { before: 0, before2: 0, memory: -1, nextMemory: -1 }
  const setting = findCase(tokens, sentence)
  for (let at = sentence.first; at < sentence.end; at++) {
    let label = 0
    const isCapitalised = isCapital(tokens, at)
    if (isCapitalised || isLink(tokens, sentence.end, at, state.before)) {
      state.memory = recallName(memory, tokens.hash[at])
      state.nextMemory = at + 1 < sentence.end ? recallName(memory, tokens.hash[at + 1]) : -1
      extractNameFeatures(tokens, sentence, at, setting, state, bits, places)
      label = decide(at, places)
      if (isCapitalised && setting === 0) learnName(memory, tokens.hash[at], label)
    }
    state.before2 = state.before
    state.before = label
  }
}

/** Writes the name label of each token into `tokens.name`, by the same method as the tagger; tags must be there. */
export function labelNames(tokens: Tokens, sentences: readonly TokenRange[], table: RowTable): void {
  const memory = createNameMemory()
  for (const sentence of sentences) labelSentence(tokens, sentence, table, memory)
}

/** The same for one sentence, which hangs on what the memory recalls of its words before it, and adds to the memory. */
export function labelSentence(
  tokens: Tokens,
  sentence: TokenRange,
  table: RowTable,
  memory: NameMemory,
): void {
  walkSentence(tokens, sentence, table.bits, memory, PLACES, (at, places) => {
    return (tokens.name[at] = bestLabel(table, places, NAME_FEATURES))
  })
}

const PLACES = new Int32Array(NAME_FEATURES)

/** Tokens of a sentence, counted from its start, of which the memory may be asked: those with a capital, and beside one. */
export function listAsked(tokens: Tokens, { first, end }: TokenRange): number[] {
  const asked: number[] = []
  const isNear = (at: number): boolean => at >= first && at < end && isCapital(tokens, at)
  for (let at = first; at < end; at++)
    if (isNear(at - 1) || isNear(at) || isNear(at + 1)) asked.push(at - first)
  return asked
}

/** Tokens of a sentence, counted from its start, whose labels the memory learns. */
export function listLearned(tokens: Tokens, sentence: TokenRange): number[] {
  const learned: number[] = []
  if (findCase(tokens, sentence) !== 0) return learned
  for (let at = sentence.first; at < sentence.end; at++)
    if (isCapital(tokens, at)) learned.push(at - sentence.first)
  return learned
}
