import { hashesOf } from '../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import { TAGS, type Cue, type CuedDocument, type TokenRange } from '../document.js'
import type { Choice } from './choice.js'
import { extendToQuotations } from './extend-quotations.js'
import { canOpenPhrase, endBeforeStop, hasFinite, hasKind, isText } from './token-tests.js'
import { trimMarks } from './trim-marks.js'

/** Least probability of a cue that a layout of its own completes. */
const SURE = 0.5
const COLON_SURE = 0.1
/** Longest source, and most tokens after the cue: “told The Harrow Herald on Tuesday”. */
const MAX_SOURCE = 14
const MAX_TAIL = 9
const MIN_CONTENT = 4
/** Log-odds given to what is found here: the words leave little doubt, though the tagger of roles had some. */
const SCORE = 1

/**
 * Credits that are worded plainly and that no chosen reading has: “The bridge is safe, a spokesman told the Herald.” ·
 * “According to the Herald, Mr Okoye said …” · “The mayor added:” ¶ “We will appeal.”
 */
export function findPlainCredits(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const taken = new Uint8Array(document.tokens.count)
  const credited = new Uint8Array(document.tokens.count)
  for (const { cue, content } of chosen) {
    taken.fill(1, cue.first, cue.end)
    for (const { first, end } of content) credited.fill(1, first, end)
  }
  // “said” and “said on condition of” share what is sure of a cue that begins there
  const sure = new Map<number, number>()
  for (const { first, score } of document.cues) sure.set(first, (sure.get(first) ?? 0) + score)
  return document.cues.flatMap((cue) => {
    if (taken[cue.first] || taken[cue.end - 1] || credited[cue.first]) return []
    const sentence = document.sentences[document.atoms.sentence[cue.first]]
    const credit =
      readOpening(document, cue, sentence) ??
      readMiddle(document, cue, sentence) ??
      readTrailing(document, cue, sentence, credited, sure.get(cue.first) ?? 0) ??
      readInverted(document, cue, sentence) ??
      readThat(document, cue, sentence) ??
      readColon(document, cue, sentence, credited)
    if (!credit || credit.content.length === 0) return []
    taken.fill(1, cue.first, cue.end)
    return [credit]
  })
}

/** “The bridge is safe, wrote film director Osman Idris, her nephew.” · “… and went home”, said the agency. */
function readInverted(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  const { atoms } = document
  if (cue.score < SURE || atoms.quote[cue.first] > 0) return null
  const before = cue.first - 1
  const isAfterContent = isText(document, before, ',') || atoms.quote[before] === 3
  const last = endBeforeStop(document, { first, end })
  const stop = relativeBefore(document, cue.end, last)
  if (!isAfterContent || before < first + MIN_CONTENT || stop <= cue.end || atoms.quote[cue.end] > 0)
    return null
  const isPronoun = KIND_OF_TAG[document.tokens.tag[cue.end]] === KIND.pronoun
  if (isPronoun || !canOpenPhrase(document, cue.end)) return null
  if (hasKind(document, cue.end, stop, KIND.verb) || !hasKind(document, first, before, KIND.verb)) return null
  const content = extendToQuotations(document, cue, [{ first, end: cue.first }])
  return choose(document, cue, { first: cue.end, end: last }, content)
}

/** Where “, who was briefed on the talks” begins, else `end`. */
function relativeBefore(document: CuedDocument, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++)
    if (isText(document, i, ',') && KIND_OF_TAG[document.tokens.tag[i + 1]] === KIND.wh) return i
  return end
}

/** Last comma before `at`, or -1. */
function commaBefore(document: CuedDocument, at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) if (isText(document, i, ',')) return i
  return -1
}

function commaAfter(document: CuedDocument, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isText(document, i, ',')) return i
  return -1
}

function choose(
  document: CuedDocument,
  cue: Cue,
  source: TokenRange,
  content: readonly TokenRange[],
): Choice {
  return { cue, source: trimMarks(document, [source]), content: trimMarks(document, content), score: SCORE }
}

/** Comma that ends the source after “according to”, or -1 where none does before a verb. */
function commaAfterSource(document: CuedDocument, cue: Cue, end: number): number {
  const comma = commaAfter(document, cue.end + 1, Math.min(end, cue.end + MAX_SOURCE))
  return comma >= 0 && hasKind(document, cue.end, comma, KIND.verb) ? -1 : comma
}

/** “According to the Herald, the bridge is safe.” */
function readOpening(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.first !== first || cue.end - cue.first !== 2 || !isText(document, first, 'according')) return null
  const bare = endOfBareName(document, cue.end, end)
  if (bare > 0 && end - bare >= MIN_CONTENT)
    return choose(document, cue, { first: cue.end, end: bare }, [{ first: bare, end }])
  const comma = commaAfterSource(document, cue, end)
  if (comma < 0 || end - comma < MIN_CONTENT) return null
  return choose(document, cue, { first: cue.end, end: comma }, [{ first: comma + 1, end }])
}

const POSSESSIVE = TAGS.indexOf('POS')

/** “According to Ms Roth the bridge is safe”: the name's end where a new phrase follows without a comma, else -1. */
function endOfBareName({ tokens }: CuedDocument, first: number, end: number): number {
  let at = first
  while (at < end && KIND_OF_TAG[tokens.tag[at]] === KIND.name) at++
  const next = at < end ? KIND_OF_TAG[tokens.tag[at]] : KIND.other
  const isOpening = next === KIND.determiner || next === KIND.pronoun
  return at > first && isOpening && tokens.tag[at] !== POSSESSIVE ? at : -1
}

/** “The ferry, according to its owner, carried 212 people.” */
function readMiddle(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.first < first + 2 || !isText(document, cue.first, 'according')) return null
  const comma = commaAfterSource(document, cue, end)
  if (comma < 0 || !isText(document, cue.first - 1, ',')) return null
  // “…, according to Piet Vos, an analyst” · “…, according to Piet Vos, who owns it”
  const isPartOfSource =
    KIND_OF_TAG[document.tokens.tag[comma + 1]] === KIND.wh || !hasKind(document, comma, end, KIND.verb)
  const source = { first: cue.end, end: isPartOfSource ? end : comma }
  const content = [{ first, end: cue.first }, ...(isPartOfSource ? [] : [{ first: comma + 1, end }])]
  return choose(document, cue, source, content)
}

/** “The bridge is safe, his brother added.” · “Thousands have left, the agency’s spokeswoman said in Geneva on Monday.” */
function readTrailing(
  document: CuedDocument,
  cue: Cue,
  { first, end }: TokenRange,
  credited: Uint8Array,
  sure: number,
): Choice | null {
  if (sure < SURE || document.atoms.quote[cue.first] > 0) return null
  const comma = commaBefore(document, cue.first, Math.max(first, cue.first - MAX_SOURCE - 2))
  if (comma < first + MIN_CONTENT || cue.first - comma > MAX_SOURCE || cue.first - comma < 2) return null
  const source = { first: comma + 1, end: cue.first }
  // “…, as talks went on” is the writer’s own
  const next = commaAfter(document, cue.end, end)
  const tail = { first: cue.end, end: next < 0 ? end : next }
  if (tail.end - tail.first > MAX_TAIL || hasKind(document, tail.first, tail.end, KIND.verb)) return null
  if (!isSubject(document, source) || !isClause(document, { first, end: comma }, next >= 0)) return null
  for (let i = comma; i < source.end; i++) if (credited[i]) return null
  return choose(document, cue, source, [{ first, end: comma }])
}

/** A noun phrase, which may hold a participle: “a diplomat briefed on the talks”. */
function isSubject({ tokens }: CuedDocument, { first, end }: TokenRange): boolean {
  let hasNoun = false
  for (let i = first; i < end; i++) {
    const kind = KIND_OF_TAG[tokens.tag[i]]
    if (kind === KIND.noun || kind === KIND.name || kind === KIND.pronoun) hasNoun = true
    const isBeforePreposition = i + 1 < end && KIND_OF_TAG[tokens.tag[i + 1]] === KIND.preposition
    if (kind === KIND.modal || (kind === KIND.verb && !(hasNoun && isBeforePreposition))) return false
  }
  return hasNoun
}

/** Whether the words can be all that was said; where the sentence goes on, “If it rains, he said, …” cannot. */
function isClause(document: CuedDocument, { first, end }: TokenRange, goesOn: boolean): boolean {
  if (goesOn && SUBORDINATORS.has(document.tokens.hash[first])) return false
  if (hasFinite(document, first, end)) return true
  return !goesOn && hasKind(document, first, end, KIND.verb)
}
const SUBORDINATORS = hashesOf(
  'if when whenever while as after before since because although though once until unless whether where what who how why given',
)

/** Longest subject with its appositions: “Officials who took part in the talks, and who would not be named, …”. */
const MAX_SUBJECT = 24

/** “Officials who took part in the talks, and who would not be named, said that pay had been raised.” */
function readThat(document: CuedDocument, cue: Cue, { first, end }: TokenRange): Choice | null {
  if (cue.score < SURE || document.atoms.quote[cue.first] > 0 || end - cue.end < MIN_CONTENT) return null
  if (!isText(document, cue.end, 'that') || cue.first - first > MAX_SUBJECT || cue.first === first)
    return null
  return canOpenPhrase(document, first)
    ? choose(document, cue, { first, end: cue.first }, [{ first: cue.end, end }])
    : null
}

/** “The mayor added:” at the end of a paragraph: the next one is hers. “The mayor stated,”: if it is a quotation. */
function readColon(
  document: CuedDocument,
  cue: Cue,
  { first, end }: TokenRange,
  credited: Uint8Array,
): Choice | null {
  const { paragraphs, tokens, quotations } = document
  const isColon = isText(document, end - 1, ':')
  if (cue.score < COLON_SURE || end - cue.end > 3 || end >= tokens.count || credited[end]) return null
  if (!isColon && !(isText(document, end - 1, ',') && document.atoms.quote[end] === 2)) return null
  const next = paragraphs.findIndex((paragraph) => paragraph.first === end)
  if (next < 0) return null
  const from = commaBefore(document, cue.first, Math.max(first, cue.first - MAX_SOURCE - 2)) + 1 || first
  const source = { first: from, end: cue.first }
  if (source.end <= source.first || source.end - source.first > MAX_SOURCE) return null
  if (hasKind(document, source.first, source.end, KIND.verb)) return null
  const quotation = quotations.find(({ first: begin, depth }) => begin === end && depth === 0)
  return choose(document, cue, source, [quotation ?? paragraphs[next]])
}

/** “Mr Okoye asked last year that the port pay, sources told the Herald”: all before the comma is what they told. */
export function reachComma(document: CuedDocument, choice: Choice): Choice {
  const [content, other] = choice.content
  const source = choice.source.at(0)
  if (content === undefined || other !== undefined || source === undefined) return choice
  const sentence = document.sentences[document.atoms.sentence[source.first]]
  const comma = source.first - 1
  const isTrailing =
    content.first === sentence.first && content.end < comma && source.first < choice.cue.first
  if (!isTrailing || !isText(document, comma, ',')) return choice
  for (let i = content.first; i < comma; i++) if (document.atoms.quote[i] > 0) return choice
  return { ...choice, content: [{ first: content.first, end: comma }] }
}
