import { type TokenRange, type Tokens } from '../document.js'
import { extractNameFeatures, isCapital, NAME_FEATURES, type NameState } from './name-features.js'
import { findCase } from './tag-features.js'
import { bestLabel, type RowTable } from './weight-table.js'

const MEMORY = 4096
const LONGEST_LINK = 4

/** Labels that words had before in the text, by hash. A word that falls on the place of another replaces it. */
interface NameMemory {
  readonly hashes: Uint32Array
  readonly labels: Uint8Array
}

function recall({ hashes, labels }: NameMemory, hash: number): number {
  const place = hash & (MEMORY - 1)
  return hashes[place] === hash ? labels[place] : -1
}

/** Whether a token without capital can lie inside a name: "of" in "Bank of Ghana", "al" in "Salman al Farsi". */
function isLink(tokens: Tokens, end: number, at: number, before: number): boolean {
  if (before === 0 || tokens.end[at] - tokens.start[at] > LONGEST_LINK) return false
  return at + 1 < end && isCapital(tokens, at + 1)
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
  const places = new Int32Array(NAME_FEATURES)
  const memory: NameMemory = { hashes: new Uint32Array(MEMORY), labels: new Uint8Array(MEMORY) }
  const state: NameState = { before: 0, before2: 0, memory: -1, nextMemory: -1 }
  for (const sentence of sentences) {
    const setting = findCase(tokens, sentence)
    state.before = 0
    state.before2 = 0
    for (let at = sentence.first; at < sentence.end; at++) {
      let label = 0
      const isCapitalised = isCapital(tokens, at)
      if (isCapitalised || isLink(tokens, sentence.end, at, state.before)) {
        state.memory = recall(memory, tokens.hash[at])
        state.nextMemory = at + 1 < sentence.end ? recall(memory, tokens.hash[at + 1]) : -1
        extractNameFeatures(tokens, sentence, at, setting, state, bits, places)
        label = decide(at, places)
        if (isCapitalised && setting === 0) {
          memory.hashes[tokens.hash[at] & (MEMORY - 1)] = tokens.hash[at]
          memory.labels[tokens.hash[at] & (MEMORY - 1)] = label
        }
      }
      state.before2 = state.before
      state.before = label
    }
  }
}

/** Writes the name label of each token into `tokens.name`, by the same method as the tagger; tags must be there. */
export function labelNames(tokens: Tokens, sentences: readonly TokenRange[], table: RowTable): void {
  walkNames(tokens, sentences, table.bits, (at, places) => {
    return (tokens.name[at] = bestLabel(table, places, NAME_FEATURES))
  })
}
