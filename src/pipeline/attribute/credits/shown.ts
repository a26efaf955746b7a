import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isText } from '../token-tests.js'
import { buildUnproposed } from './build-credit.js'

const SHOW = hashesOf(
  'show shows showed reveal reveals revealed indicate indicates indicated suggest suggests suggested',
)
/** Texts, data and recordings, which hardly do anything but tell. */
const TEXTS = hashesOf(
  'record records report reports review reviews study studies survey surveys poll polls data figures statistics results findings evidence documents document filing filings emails e-mails email memo memos transcript transcripts analysis analyses audit audits footage video videos tape tapes recording recordings images photos photographs census tests test research papers minutes logs estimates numbers letters',
)
/** “An autopsy found that”: what examinations do, and only with the clause. */
const FIND = hashesOf('found finds find concluded concludes conclude')
const EXAMINATIONS = hashesOf(
  'study studies survey surveys poll polls audit audits review reviews analysis analyses research autopsy autopsies post-mortem postmortem inquiry inquiries investigation investigations inspection inspections examination examinations probe assessment assessments evaluation test tests trial trials report reports inquest',
)
const PHRASE: ReadonlySet<number> = new Set([KIND.noun, KIND.name, KIND.determiner, KIND.adjective])
const MAX_PHRASE = 8
/** How a text comes to be known: “documents obtained by the Post under the open records law”. */
const GIVEN = hashesOf(
  'obtained seen reviewed read published released issued filed leaked shared provided posted unsealed compiled collected gathered analysed examined viewed commissioned prepared written sent submitted made',
)
/** Longest such phrase, in tokens. */
const MAX_PARTICIPLE = 14
const MIN_CONTENT = 3
const POS = TAGS.indexOf('POS')
const NN = TAGS.indexOf('NN')
const VBN = TAGS.indexOf('VBN')
/** Tags of the verb; after such a noun “shows” is tagged for a plural as often. */
const TELLING: ReadonlySet<number> = new Set(
  ['VBD', 'VBZ', 'VBP', 'NNS'].map((tag) => TAGS.indexOf(tag as 'NNS')),
)

/** “an internal review”, “the bank’s records”, “emails seen by the Herald”: the noun phrase that ends before `end`. */
function readText(document: CuedDocument, end: number, floor: number): TokenRange | null {
  const texts = SHOW.has(document.tokens.hash[end]) ? TEXTS : EXAMINATIONS
  if (texts.has(document.tokens.hash[end - 1])) return readPhrase(document, end, floor)
  const participle = findParticiple(document, end, floor)
  if (participle < 0 || !texts.has(document.tokens.hash[participle - 1])) return null
  const phrase = readPhrase(document, participle, floor)
  return phrase && { first: phrase.first, end }
}

/** Where “obtained by the Post under the state’s law” begins, with no verb and no mark behind it, or -1. */
function findParticiple({ tokens, atoms }: CuedDocument, end: number, floor: number): number {
  for (let i = end - 1; i > Math.max(floor, end - MAX_PARTICIPLE); i--) {
    if (GIVEN.has(tokens.hash[i])) return i
    const kind = KIND_OF_TAG[tokens.tag[i]]
    if (kind === KIND.verb || kind === KIND.mark || kind === KIND.wh || atoms.quote[i] > 0) return -1
  }
  return -1
}

function readPhrase({ tokens }: CuedDocument, end: number, floor: number): TokenRange {
  let first = end - 1
  while (first > Math.max(floor, end - MAX_PHRASE)) {
    const tag = tokens.tag[first - 1]
    if (!PHRASE.has(KIND_OF_TAG[tag]) && tag !== POS) break
    first--
    if (KIND_OF_TAG[tag] === KIND.determiner) break
  }
  // “Leaked documents”
  if (first - 1 === floor && tokens.tag[floor] === VBN) first--
  return { first, end }
}

/** What is shown: behind the verb, or around it where a mark follows (“The flat, records show, was sold”). */
function readContent(
  document: CuedDocument,
  text: TokenRange,
  verb: number,
  { first, end }: TokenRange,
): TokenRange[] {
  if (verb + 1 < end && !isText(document, verb + 1, ',')) return [{ first: verb + 1, end }]
  if (text.first - 1 <= first || !isText(document, text.first - 1, ',')) return []
  return [
    { first, end: text.first - 1 },
    { first: Math.min(end, verb + 2), end },
  ].filter((range) => range.end > range.first)
}

/** For each token the innermost content that holds it, by its number among `contents`, or -1. */
function holdersOf(contents: readonly TokenRange[], count: number): Int32Array {
  const holders = new Int32Array(count).fill(-1)
  const byLength = contents.map((_, number) => number)
  byLength.sort((a, b) => contents[b].end - contents[b].first - contents[a].end + contents[a].first)
  for (const number of byLength) holders.fill(number, contents[number].first, contents[number].end)
  return holders
}

/** The sentence of a token without its stop, as far as the content that holds the token reaches. */
function stretchAround(document: CuedDocument, holder: TokenRange | undefined, at: number): TokenRange {
  const sentence = document.sentences[document.atoms.sentence[at]]
  const end = endBeforeStop(document, sentence)
  return holder
    ? { first: Math.max(sentence.first, holder.first), end: Math.min(end, holder.end) }
    : { first: sentence.first, end }
}

/** Texts that show something and were not read as cues, mostly inside what somebody says: “He says records show …” */
export function findShown(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const { hash, tag, count } = document.tokens
  const taken = markTokens(
    count,
    chosen.flatMap(({ cue, source }) => [cue, ...source]),
  )
  const contents = chosen.flatMap(({ content }) => content)
  const holders = holdersOf(contents, count)
  const found: Choice[] = []
  for (let verb = 1; verb < count; verb++) {
    const isFound = FIND.has(hash[verb]) && isText(document, verb + 1, 'that')
    if (!(isFound || SHOW.has(hash[verb])) || document.atoms.quote[verb] > 0) continue
    // “records law show that”: tagged for a noun behind one
    if (!TELLING.has(tag[verb]) && !(tag[verb] === NN && isText(document, verb + 1, 'that'))) continue
    if (taken[verb] === 1 || taken[verb - 1] === 1) continue
    const stretch = stretchAround(document, contents[holders[verb]], verb)
    const text = readText(document, verb, stretch.first)
    if (text === null) continue
    const content = readContent(document, text, verb, stretch)
    if (content.reduce((sum, { first, end }) => sum + end - first, 0) < MIN_CONTENT) continue
    const cue = { first: verb, end: verb + 1 }
    found.push(buildUnproposed(document, cue, text, content))
  }
  return found
}
