import { hashesOf, hashWord } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, endBeforeStop, hasFinite, hasNominal, isText, quotationAt } from '../token-tests.js'
import { buildUnproposed, commaAfter } from './build-credit.js'
import { hasText } from './clause-verbs.js'
import { isSpeaker } from './speaker.js'

const VIEWS = hashesOf(
  'view opinion words word estimation judgment judgement telling reading eyes assessment phrase',
)
const OF = hashWord('of')
const AS = hashWord('as')
const IN = hashWord('in')
const SHOW = hashesOf('show shows showed suggest suggests indicate indicates reveal reveals confirm confirms')
/** “As the authors note, …” */
const NOTE = hashesOf(
  'note notes noted explain explains explained argue argues argued observe observes observed remarked stressed',
)
const PER = hashWord('per')
const BY = hashWord('by')
const FIRST = hashesOf('first initially originally earlier previously')
const REPORTED = hashesOf('reported revealed disclosed noted detailed documented')
const [POSSESSIVE, PRP$] = (['POS', 'PRP$'] as const).map((tag) => TAGS.indexOf(tag))
const MAX_HOLDER = 12

/** Credits without a verb of saying: “In Ms Roth’s view, …” · “In the words of one judge: “…”” · “As records show, …”. */
export function findViews(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const { hash, count } = document.tokens
  let taken: Uint8Array | null = null
  return document.sentences.flatMap((sentence) => {
    const found: Choice[] = []
    for (let i = sentence.first; i < sentence.end - 3; i++) {
      if (hash[i] !== IN && (hash[i] !== AS || i !== sentence.first)) continue
      if (document.atoms.quote[i] > 0) continue
      const read = hash[i] === IN ? readView(document, i, sentence) : readShown(document, i, sentence)
      if (read === null) continue
      taken ??= markTokens(
        count,
        chosen.flatMap(({ cue }) => [cue]),
      )
      if (taken[read.cue.first] === 0) found.push(read)
      i = read.cue.end
    }
    return found
  })
}

/** “in the view of | her aides” · “in | Ms Roth’s | view” */
function readView(document: CuedDocument, at: number, sentence: TokenRange): Choice | null {
  const { hash, tag } = document.tokens
  const limit = Math.min(sentence.end, at + MAX_HOLDER)
  if (isText(document, at + 1, 'the') && VIEWS.has(hash[at + 2]) && hash[at + 3] === OF) {
    let end = at + 4
    while (end < limit && KIND_OF_TAG[tag[end]] !== KIND.mark) end++
    if (end === limit || !hasNominal(document, at + 4, end) || hasFinite(document, at + 4, end)) return null
    return around(document, { first: at, end: at + 4 }, { first: at + 4, end }, { at, end, sentence })
  }
  let view = at + 1
  while (view < limit && !VIEWS.has(hash[view])) {
    if (KIND_OF_TAG[tag[view]] === KIND.mark || !canOpenWords(document, view)) return null
    view++
  }
  const owner = isText(document, view - 1, 'own') ? view - 1 : view
  if (view === limit || (tag[owner - 1] !== POSSESSIVE && tag[owner - 1] !== PRP$)) return null
  const end = tag[owner - 1] === POSSESSIVE ? owner - 1 : owner
  return around(
    document,
    { first: view, end: view + 1 },
    { first: at + 1, end },
    { at, end: view + 1, sentence },
  )
}

const canOpenWords = (document: CuedDocument, i: number): boolean =>
  canOpenPhrase(document, i) || document.tokens.tag[i] === POSSESSIVE

interface Place {
  readonly at: number
  readonly end: number
  readonly sentence: TokenRange
}

/** The clause behind what opens the sentence, or on both sides of what stands between commas. */
function around(
  document: CuedDocument,
  cue: TokenRange,
  source: TokenRange,
  { at, end, sentence }: Place,
): Choice | null {
  const last = endBeforeStop(document, sentence)
  const isOpening = at === sentence.first
  const quotation = quotationAt(document, end + 1)
  if (isOpening && isText(document, end, ':'))
    return quotation?.first === end + 1 ? buildUnproposed(document, cue, source, [quotation]) : null
  if (!isText(document, end, ',') || last - end < 3) return null
  if (isOpening)
    return hasFinite(document, end, last)
      ? buildUnproposed(document, cue, source, [{ first: end + 1, end: last }])
      : null
  if (!isText(document, at - 1, ',')) return null
  const before = { first: sentence.first, end: at - 1 }
  const isUnfinished =
    !hasFinite(document, before.first, before.end - 1) && canOpenPhrase(document, before.first)
  return isUnfinished ? buildUnproposed(document, cue, source, [before, { first: end + 1, end: last }]) : null
}

/** Where “by” stands in “As first reported by the Harrow Herald, …”, or -1. */
function reportedBy(document: CuedDocument, at: number, end: number): number {
  const { hash } = document.tokens
  const verb = FIRST.has(hash[at]) ? at + 1 : at
  const isBy = REPORTED.has(hash[verb]) && hash[verb + 1] === BY && verb + 2 < end
  return isBy && hasNominal(document, verb + 2, end) && !hasFinite(document, verb + 2, end) ? verb + 1 : -1
}

/** “As | statistics from the ministry | show, the number has doubled” */
function readShown(document: CuedDocument, at: number, { first, end }: TokenRange): Choice | null {
  const { hash } = document.tokens
  const comma = commaAfter(document, at + 2, Math.min(end, at + MAX_HOLDER + 2))
  const verb = comma - 1
  const last = endBeforeStop(document, { first, end })
  if (comma < 0 || !hasFinite(document, comma, last)) return null
  const content = [{ first: comma + 1, end: last }]
  if (hash[at + 1] === PER && hasText(hash, at + 2, comma) && !hasFinite(document, at + 2, comma))
    return buildUnproposed(document, { first: at, end: at + 2 }, { first: at + 2, end: comma }, content)
  const by = reportedBy(document, at + 1, comma)
  if (by > 0)
    return buildUnproposed(document, { first: by - 1, end: by + 1 }, { first: by + 1, end: comma }, content)
  const source = { first: at + 1, end: verb }
  if (source.end <= source.first || hasFinite(document, at + 1, verb)) return null
  const isShown = SHOW.has(hash[verb]) && hasText(hash, at + 1, verb)
  if (!isShown && !(NOTE.has(hash[verb]) && isSpeaker(document, source))) return null
  return buildUnproposed(document, { first: verb, end: comma }, source, content)
}
