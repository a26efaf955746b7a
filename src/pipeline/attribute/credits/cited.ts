import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isFinite, isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'

const CITING = hashesOf('citing quoting')
const VBG = TAGS.indexOf('VBG')
/** Who or what is cited for news; “citing safety concerns” gives a reason instead. */
const SOURCES = hashesOf(
  'source sources official officials people person persons insider insiders diplomat diplomats witness witnesses eyewitness eyewitnesses resident residents medic medics doctor doctors activist activists analyst analysts aide aides adviser advisers advisor advisors lawyer lawyers lawmaker lawmakers employee employees executive executives investigator investigators prosecutor prosecutors officer officers commander commanders spokesman spokeswoman spokesperson police ministry authorities relatives document documents report reports data figures statistics records record filing filings email emails e-mail e-mails memo memos letter letters statement statements study studies poll polls survey surveys estimate estimates transcript transcripts media newspaper newspapers agency agencies broadcaster broadcasters outlet outlets website websites',
)
const MAX_PHRASE = 24
const MIN_CONTENT = 4

/** The noun phrase from `first` up to a comma, a verb or the end; null where its head is nobody to cite. */
function readCited(document: CuedDocument, first: number, end: number): TokenRange | null {
  const { tag, hash } = document.tokens
  let head = -1
  let at = first
  let isOpen = true
  for (; at < Math.min(end, first + MAX_PHRASE); at++) {
    const kind = KIND_OF_TAG[tag[at]]
    if (isFinite(document, at) || isText(document, at, ',') || isText(document, at, 'that')) break
    // “a source in the navy”: the head stands before the first preposition.
    if (kind === KIND.preposition || tag[at] === VBG) isOpen = false
    if (isOpen && (kind === KIND.noun || kind === KIND.name)) head = at
  }
  return head >= 0 && SOURCES.has(hash[head]) ? { first, end: at } : null
}

const holds = (ranges: readonly TokenRange[], at: number): boolean =>
  ranges.some(({ first, end }) => first <= at && at < end)

/** Parts of `ranges` outside `cut`. */
const without = (ranges: readonly TokenRange[], cut: TokenRange): TokenRange[] =>
  ranges
    .flatMap(({ first, end }) => [
      { first, end: Math.min(end, cut.first) },
      { first: Math.max(first, cut.end), end },
    ])
    .filter(({ first, end }) => end > first)

/** “The agency reported on Monday, citing a trader, that …” of which only “citing” was read as a cue. */
function withoutMain(document: CuedDocument, own: Choice, at: number, cited: TokenRange): Choice[] {
  const content = trimMarks(document, without(own.content, cited))
  const length = content.reduce((sum, { first, end }) => sum + end - first, 0)
  if (length < MIN_CONTENT || own.source.length === 0) return [own]
  let verb = own.source[0].end
  while (verb < at && !isFinite(document, verb)) verb++
  if (verb === at) return [own]
  const cue = { ...own.cue, first: verb, end: verb + 1 }
  return [
    { ...own, cue, content },
    { ...own, source: [cited], content },
  ]
}

/** What the sentence says with those whom it cites for that. */
function readCiting(document: CuedDocument, choices: readonly Choice[], at: number): Choice[] | null {
  const { first, end } = document.sentences[document.atoms.sentence[at]]
  const cited = readCited(document, at + 1, endBeforeStop(document, { first, end }))
  if (cited === null) return null
  const own = choices.find(({ cue }) => holds([cue], at))
  const main = choices.find(
    ({ cue, content }) =>
      first <= cue.first &&
      cue.first < end &&
      !holds([cue], at) &&
      !holds(content, at) &&
      !holds([cited], cue.first),
  )
  if (!main)
    return own ? [...choices.filter((one) => one !== own), ...withoutMain(document, own, at, cited)] : null
  const content = trimMarks(document, without(main.content, { first: at - 1, end: cited.end }))
  if (content.length === 0) return null
  const source = trimMarks(document, without(main.source, { first: at - 1, end: cited.end + 1 }))
  const trimmed = { ...main, source: source.slice(0, 1), content }
  const cue = { ...main.cue, first: at, end: at + 1 }
  const others = choices.filter((one) => one !== own && one !== main)
  return [...others, trimmed, { cue, source: [cited], content, score: main.score }]
}

/**
 * Two stand behind what one reports on the word of another: “The agency said, [citing] [a trader], [that no deal was
 * likely]” is the trader’s statement too.
 * @returns the choices in the order of their cues
 */
export function addCited(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const { hash, tag, count } = document.tokens
  const { quote, sentence } = document.atoms
  const bySentence = new Map<number, Choice[]>()
  for (const choice of choices) {
    const list = bySentence.get(sentence[choice.cue.first])
    if (list) list.push(choice)
    else bySentence.set(sentence[choice.cue.first], [choice])
  }
  const done = new Set<number>()
  for (let at = 1; at < count; at++) {
    if (!CITING.has(hash[at]) || tag[at] !== VBG || quote[at] > 0) continue
    const own = bySentence.get(sentence[at])
    // One sentence cites once; an endless list of citings is no news.
    if (!own || done.has(sentence[at])) continue
    const read = readCiting(document, own, at)
    if (read === null) continue
    bySentence.set(sentence[at], read)
    done.add(sentence[at])
  }
  return [...bySentence.values()].flat().sort((a, b) => a.cue.first - b.cue.first)
}
