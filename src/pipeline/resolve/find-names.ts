import { hashesOf, hashWord } from '../../span/hash.js'
import type { TokenRange } from '../document.js'
import { bridge } from './bridge.js'
import { classOf, NOUN_TAGS, OPENING_TAGS, PROPER_TAGS, TAG, unitAt, type Reading } from './reading.js'
import { FLAG } from './word-class.js'

/** A run of capitalised words, with the small words that join them ("Ministry of Health", "Maria de la Cruz"). */
export type NameRun = TokenRange

const KNOWN = FLAG.organisationName | FLAG.place | FLAG.outletName | FLAG.given | FLAG.title
const OF = hashesOf('of for')
const THE = hashWord('the')
/** Share of long words with a capital from which a sentence counts as a headline. */
const HEADLINE_SHARE = 0.75

/** Tells of a sentence, by its number, whether nearly every long word of it has a capital, so that capitals tell nothing. */
export type HeadlineTest = (sentence: number) => boolean

/** Makes the test, which reads a sentence once. */
export function createHeadlineTest(reading: Reading): HeadlineTest {
  const { sentences } = reading.document
  const known = new Uint8Array(sentences.length)
  return (number) => (known[number] ||= isSetAsHeadline(reading, sentences[number]) ? 2 : 1) === 2
}

function isSetAsHeadline({ tokens, flags }: Reading, { first, end }: TokenRange): boolean {
  let long = 0
  let upper = 0
  for (let i = first; i < end && i < first + 40; i++) {
    if (tokens.end[i] - tokens.start[i] < 4) continue
    long++
    if ((flags[i] & FLAG.upper) !== 0) upper++
  }
  return long >= 6 && upper >= long * HEADLINE_SHARE
}

function isNameToken(reading: Reading, known: ReadonlySet<number>, at: number, isHeadline: boolean): boolean {
  const flags = reading.flags[at]
  if ((flags & FLAG.upper) === 0) return isLowerName(reading, at)
  const { tag, name } = reading.tokens
  if (isHeadline) return (flags & KNOWN) !== 0 || (name[at] !== 0 && !isBesideKnown(reading, known, at))
  if ((flags & (FLAG.firstPerson | FLAG.thirdPerson)) !== 0 && (flags & FLAG.allCaps) === 0) return false
  if (PROPER_TAGS[tag[at]] === 1 || name[at] !== 0 || (flags & KNOWN) !== 0) return true
  if (opensBody(reading, at) || isEnding(reading, at) || isCalled(reading, at)) return true
  // "Reyes dismissed it": at the start of a sentence the capital tells nothing, its other mentions do.
  return known.has(reading.tokens.hash[at]) && NOUN_TAGS[tag[at]] === 1
}

const ENDINGS = FLAG.organisationHead | FLAG.outletHead | FLAG.ending

/** "Ana Ruiz | Hammers Delta Bank | Over": in a headline, a word that the text never has as a name, beside one that it has. */
function isBesideKnown(
  { flags, tokens: { hash }, sentenceOf }: Reading,
  known: ReadonlySet<number>,
  at: number,
): boolean {
  if (known.has(hash[at]) || (flags[at] & (ENDINGS | FLAG.role)) !== 0) return false
  const isKnown = (other: number): boolean => sentenceOf[other] === sentenceOf[at] && known.has(hash[other])
  const endsBefore = sentenceOf[at - 1] === sentenceOf[at] && (flags[at - 1] & ENDINGS) !== 0
  return endsBefore || isKnown(at - 1) || isKnown(at + 1)
}

/** "the Securities and Exchange Board": a capital that the sentence does not ask for, on a word that ends names. */
function isEnding({ tokens, flags, sentenceOf, document }: Reading, at: number): boolean {
  const isInside = at !== document.sentences[sentenceOf[at]].first && (flags[at - 1] & FLAG.upper) === 0
  return isInside && (flags[at] & FLAG.ending) !== 0 && NOUN_TAGS[tokens.tag[at]] === 1
}

/** "broadcaster TV2": a capital behind a noun for outlets, whatever the tagger takes it for. */
function isCalled({ tokens, flags, sentenceOf }: Reading, at: number): boolean {
  if (NOUN_TAGS[tokens.tag[at]] !== 1 || sentenceOf[at - 1] !== sentenceOf[at]) return false
  return (flags[at - 1] & (FLAG.outletNoun | FLAG.upper | FLAG.plural)) === FLAG.outletNoun
}

/** "the Front for the Lake", "the Office of Rivers": a noun with a capital that a name follows. */
function opensBody({ tokens, flags, sentenceOf, document }: Reading, at: number): boolean {
  if ((flags[at] & FLAG.organisationHead) === 0 || NOUN_TAGS[tokens.tag[at]] !== 1) return false
  if (at === document.sentences[sentenceOf[at]].first || !OF.has(tokens.hash[at + 1])) return false
  const next = tokens.hash[at + 2] === THE ? at + 3 : at + 2
  return next < tokens.count && (flags[next] & FLAG.upper) !== 0 && PROPER_TAGS[tokens.tag[next]] === 1
}

/** Hashes of words of a paragraph that are names inside a sentence. */
export function listNameWords(reading: Reading, paragraph: TokenRange, isHeadline: HeadlineTest): number[] {
  const found: number[] = []
  const { tag, name, hash } = reading.tokens
  for (const sentence of sentencesIn(reading, paragraph)) {
    if (isHeadline(sentence)) continue
    const { first, end } = reading.document.sentences[sentence]
    for (let at = first + 1; at < end; at++) {
      const flags = reading.flags[at]
      if ((flags & FLAG.upper) === 0 || (flags & (FLAG.stop | FLAG.organisationHead | FLAG.role)) !== 0)
        continue
      if (PROPER_TAGS[tag[at]] === 1 || name[at] !== 0) found.push(hash[at])
    }
  }
  return found
}

/** Numbers of the sentences of a paragraph. */
function sentencesIn({ sentenceOf }: Reading, { first, end }: TokenRange): number[] {
  const numbers: number[] = []
  if (end > first) for (let at = sentenceOf[first]; at <= sentenceOf[end - 1]; at++) numbers.push(at)
  return numbers
}

/** "al-Qaeda", "d'Artois", "iCourier": lower case first, a capital within. */
function isLowerName(reading: Reading, at: number): boolean {
  const { tag, name, shape } = reading.tokens
  return (shape[at] & 2) !== 0 && (PROPER_TAGS[tag[at]] === 1 || name[at] !== 0)
}

/**
 * Finds the runs of a paragraph in text order; possessive marks, verbs and punctuation part them.
 * @param known hashes of words that are names inside some sentence of the text
 */
export function findNameRuns(
  reading: Reading,
  paragraph: TokenRange,
  known: ReadonlySet<number>,
  isHeadline: HeadlineTest,
): NameRun[] {
  const runs: NameRun[] = []
  for (const sentence of sentencesIn(reading, paragraph)) {
    const { first, end } = reading.document.sentences[sentence]
    const isSetSo = isHeadline(sentence)
    const isName = (token: number): boolean => token < end && isNameToken(reading, known, token, isSetSo)
    for (let at = first; at < end; at++) {
      if (!isName(at)) continue
      const run = closeRun(reading, at, end, isSetSo, isName)
      at = run.end - 1
      if (isWorthKeeping(reading, run) && !isDateline(reading, run)) runs.push(run)
    }
  }
  return runs
}

function closeRun(
  reading: Reading,
  first: number,
  end: number,
  isHeadline: boolean,
  isName: (token: number) => boolean,
): NameRun {
  let at = first + 1
  while (at < end) {
    // "Kanal 5"
    const isNumbered =
      reading.tokens.tag[at] === TAG.number && (reading.flags[at - 1] & FLAG.outletFront) !== 0
    const isPart = isName(at) || isNumbered || (!isHeadline && isMistagged(reading, at))
    if (isPart && reading.tokens.tag[at] !== TAG.possessive) {
      at++
      continue
    }
    const next = bridge(reading, first, at, isName)
    if (next === at || next >= end) break
    at = next
  }
  return { first, end: at }
}

/** "Helen Archibald/VBD": a capital inside a run names, whatever the tagger took the word for. */
function isMistagged(reading: Reading, at: number): boolean {
  if ((reading.flags[at] & (FLAG.upper | FLAG.stop | FLAG.firstPerson | FLAG.thirdPerson)) !== FLAG.upper)
    return false
  const tag = reading.tokens.tag[at]
  return tag === TAG.adjective || tag === TAG.past || NOUN_TAGS[tag] === 1
}

/** "NAIROBI — Kenya's ministry …", "MOSCOW (Reuters) - …" */
function isDateline(reading: Reading, { first, end }: NameRun): boolean {
  if (first !== reading.document.paragraphs[reading.paragraphOf[first]].first) return false
  for (let at = first; at < end; at++) if ((reading.flags[at] & FLAG.allCaps) === 0) return false
  const next = unitAt(reading, end)
  return next === '—' || next === '–' || next === '-' || next === '(' || next === ',' || next === '/'
}

const RANKS = hashesOf('senior top leading veteran prominent former fellow moderate rebel')

/** "Senior Republicans", "Top Conservatives": some of a party, with the capital of a sentence. */
function isRanked(reading: Reading, first: number, end: number): boolean {
  const { flags, tokens, document, sentenceOf } = reading
  if (end !== first + 2 || first !== document.sentences[sentenceOf[first]].first) return false
  if (!RANKS.has(tokens.hash[first]) || !document.text.startsWith('s', tokens.end[first + 1] - 1))
    return false
  return (flags[first + 1] & FLAG.stop) !== 0 || classOf(reading, first + 1).sector === 'party'
}

/** "Tory MPs", "one Labour MP": members of a house by their party; but "Lea Roth MP". */
function isSeatsOfParty({ flags, tokens, document }: Reading, first: number, end: number): boolean {
  const last = end - 1
  if (first === last || (flags[last] & FLAG.role) === 0) return false
  if (!/^[A-Z]{2,}s?$/.test(document.text.slice(tokens.start[last], tokens.end[last]))) return false
  const before = tokens.tag[first - 1]
  return (flags[last] & FLAG.plural) !== 0 || before === TAG.number || OPENING_TAGS[before] === 1
}

/** "Monday" and "Republican" alone are no names; "Republican National Committee" is one. */
function isWorthKeeping(reading: Reading, { first, end }: NameRun): boolean {
  if (isSeatsOfParty(reading, first, end) || isRanked(reading, first, end)) return false
  for (let at = first; at < end; at++) {
    const flags = reading.flags[at]
    if ((flags & FLAG.stop) === 0 || (flags & (FLAG.organisationName | FLAG.outletName)) !== 0) return true
  }
  return false
}
