import type { TokenRange, Tokens } from '../pipeline/document.js'
import {
  createNameMemory,
  labelNames,
  labelSentence,
  learnName,
  listAsked,
  listLearned,
  recallName,
  type NameMemory,
  type RowTable,
} from '../pipeline/segment/index.js'
import { NOTHING, type Edges } from './alignment.js'
import type { KnownSentence, ReadSentences } from './remember-sentences.js'

/** Labels of a sentence's names, and what was recalled before it of the words that they hang on. */
export interface KnownNames {
  /** Tokens, counted from the sentence's start. */
  readonly asked: readonly number[]
  readonly learned: readonly number[]
  readonly recalled: Int8Array
  readonly labels: Uint8Array
}

/** A text whose names are labelled, to compare the next version with. */
interface Version {
  readonly tokens: Tokens
  readonly sentences: readonly TokenRange[]
  readonly known: readonly KnownSentence[]
}

/**
 * `labelNames` that labels again only sentences whose words it has not seen, or recalls otherwise. Where what changed
 * teaches the same as what stood there before, all behind it is recalled alike, and is not looked at.
 */
export function rememberNames(readSentences: () => ReadSentences | null): typeof labelNames {
  let old: Version | null = null
  return (tokens, sentences, table) => {
    const { known = [], shared = NOTHING } = readSentences() ?? {}
    if (known.length !== sentences.length) return labelNames(tokens, sentences, table)
    const now = { tokens, sentences, known }
    const memory = createNameMemory()
    const { before, behind } = old ? compareSentences(old, now, shared) : NOTHING
    if (old && before > 0) copyLabels(old.tokens, tokens, { first: 0, end: sentences[before - 1].end }, 0)
    for (let at = 0; at < before; at++) learn(now, at, memory)
    const rest = sentences.length - behind
    for (let at = before; at < rest; at++) readNames(now, at, table, memory)
    if (old && behind > 0 && isTaughtAlike(old, now, before, behind))
      copyLabels(old.tokens, tokens, { first: sentences[rest].first, end: tokens.count }, shared.by)
    else for (let at = rest; at < sentences.length; at++) readNames(now, at, table, memory)
    old = now
  }
}

/** How many sentences from the start and from the end stand in tokens that are shared. */
function compareSentences(old: Version, now: Version, { before, behind }: Edges): Edges {
  const by = now.sentences.length - old.sentences.length
  const most = Math.min(old.sentences.length, now.sentences.length)
  const isSame = (at: number, partner: number): boolean =>
    now.known[at] === old.known[partner] && now.known[at].names !== null
  let head = 0
  while (head < most && now.sentences[head].end <= before && isSame(head, head)) head++
  let tail = 0
  const floor = now.tokens.count - behind
  for (let at = now.sentences.length - 1; tail < most - head; at--, tail++)
    if (now.sentences[at].first < floor || !isSame(at, at - by)) break
  return { before: head, behind: tail, by }
}

/** Takes over the labels of a range, which stood `by` tokens before in the last version. */
function copyLabels(old: Tokens, { name }: Tokens, { first, end }: TokenRange, by: number): void {
  name.set(old.name.subarray(first - by, end - by), first)
}

/** Teaches the memory the names of a sentence that is labelled. */
function learn({ tokens, sentences, known }: Version, at: number, memory: NameMemory): void {
  const { first } = sentences[at]
  for (const i of known[at].names?.learned ?? [])
    learnName(memory, tokens.hash[first + i], tokens.name[first + i])
}

/** Whether the sentences that are not shared teach the memory the same in both versions. */
const isTaughtAlike = (old: Version, now: Version, before: number, behind: number): boolean =>
  listTaught(old, before, old.sentences.length - behind) ===
  listTaught(now, before, now.sentences.length - behind)

/** What sentences taught the memory, in order. */
function listTaught({ tokens, sentences, known }: Version, from: number, to: number): string {
  const taught: number[] = []
  for (let at = from; at < to; at++)
    for (const i of known[at].names?.learned ?? [])
      taught.push(tokens.hash[sentences[at].first + i], tokens.name[sentences[at].first + i])
  return taught.join()
}

/** Labels the names of a sentence, or recalls how. */
function readNames(now: Version, at: number, table: RowTable, memory: NameMemory): void {
  const { tokens } = now
  const sentence = now.sentences[at]
  const known = now.known[at]
  const { names } = known
  if (names && isSame(tokens, sentence, names, memory)) {
    tokens.name.set(names.labels, sentence.first)
    learn(now, at, memory)
    return
  }
  const asked = names?.asked ?? listAsked(tokens, sentence)
  const recalled = Int8Array.from(asked, (i) => recallName(memory, tokens.hash[sentence.first + i]))
  labelSentence(tokens, sentence, table, memory)
  const learned = names?.learned ?? listLearned(tokens, sentence)
  known.names = { asked, learned, recalled, labels: tokens.name.slice(sentence.first, sentence.end) }
}

function isSame(
  { hash }: Tokens,
  { first }: TokenRange,
  { asked, recalled }: KnownNames,
  memory: NameMemory,
): boolean {
  for (let i = 0; i < asked.length; i++)
    if (recalled[i] !== recallName(memory, hash[first + asked[i]])) return false
  return true
}
