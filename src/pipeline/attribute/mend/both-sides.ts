import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, endBeforeStop, hasFinite, isFinite, isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'
import { markLater, type Taken } from '../mark-choices.js'

/** Longest credit between commas, in tokens. */
const MAX_CREDIT = 20

/**
 * Gives a credit in the middle of a sentence the side that its reading left out: “The levy, he warned, [would close
 * shops]” · “[There were], she said, “more cranes than ever”.”
 */
export function joinSides(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const taken = markLater(document, choices)
  return choices.map((choice) => joinSide(document, choice, taken))
}

function joinSide(document: CuedDocument, choice: Choice, taken: Taken): Choice {
  const [source] = choice.source
  const [content] = choice.content
  if (source === undefined || content === undefined) return choice
  if (choice.source.length > 1 || choice.content.length > 1) return choice
  const { atoms, sentences } = document
  const { cue } = choice
  const credit = { first: Math.min(source.first, cue.first), end: Math.max(source.end, cue.end) }
  // “…, the forecaster tells us, but …”
  if (HEARERS.has(document.tokens.hash[credit.end])) credit.end++
  if (credit.end - credit.first > MAX_CREDIT || cue.end - cue.first > 1 || atoms.quote[cue.first] > 0)
    return choice
  const number = atoms.sentence[cue.first]
  if ([source, content].some(({ first }) => atoms.sentence[first] !== number)) return choice
  if (!isText(document, credit.end, ',') || !isText(document, credit.first - 1, ',')) return choice
  const sentence = sentences[number]
  const added =
    content.first > credit.end
      ? sideBefore(document, { first: sentence.first, end: credit.first - 1 }, choice)
      : sideAfter(document, credit.end + 1, endBeforeStop(document, sentence), content)
  if (added === null) return choice
  const marks = taken()
  for (let i = added.first; i < added.end; i++) if (marks[i] === 1) return choice
  const joined = [content, ...trimMarks(document, [added])].sort((a, b) => a.first - b.first)
  return { ...choice, content: joined }
}

/** “[Rising costs], it warned, could erase the gain” · “[There were], she said, “more cranes”” */
function sideBefore(
  document: CuedDocument,
  { first: from, end }: TokenRange,
  choice: Choice,
): TokenRange | null {
  const { cue, source, content } = choice
  let first = from
  for (let i = from; i < end; i++) {
    if (document.atoms.quote[i] > 0) return null
    if (isText(document, i, ':') || isText(document, i, ';')) first = i + 1
  }
  if (KIND_OF_TAG[document.tokens.tag[first]] === KIND.conjunction) first++
  if (first >= end || !(canOpenPhrase(document, first) || OPENERS.has(document.tokens.tag[first])))
    return null
  const isWhole = hasFinite(document, first, end)
  if (!isWhole) return isFinite(document, content[0].first) ? { first, end } : null
  const isInverted = cue.end <= source[0].first
  const isOpen = BE.has(document.tokens.hash[end - 1]) || isText(document, content[0].first, 'but')
  return isInverted || isOpen || isTime(document, content[0]) ? { first, end } : null
}

/** “[Rebels took the airstrip], residents said, hours after talks broke down”: the time of what the clause tells. */
function isTime({ tokens: { hash } }: CuedDocument, { first, end }: TokenRange): boolean {
  if (AFTER.has(hash[first])) return true
  const limit = Math.min(end, first + 4)
  for (let i = first; i + 1 < limit; i++) if (SPANS.has(hash[i])) return AFTER.has(hash[i + 1])
  return false
}

const AFTER = hashesOf('after before following amid since')
const SPANS = hashesOf('minutes hours days weeks months years hour day week month year just shortly soon')

/** “There were”, “rising costs” */
const OPENERS: ReadonlySet<number> = new Set((['EX', 'VBG'] as const).map((tag) => TAGS.indexOf(tag)))
/** “There were, …”: the clause has not said anything yet. */
const BE = hashesOf('is are was were be has have had will would can could may might must')
const HEARERS = hashesOf('me us')
const SUBORDINATE = hashesOf('if when unless once until because while although though since')

/** “The gain, it warned, [could be lost]” · “If it rains, he said, [the pitch will flood]” */
function sideAfter(
  document: CuedDocument,
  first: number,
  end: number,
  before: TokenRange,
): TokenRange | null {
  if (first >= end) return null
  const isQuoted = document.atoms.quote[first] === 2
  const isVerb = !hasFinite(document, before.first, before.end) && isFinite(document, first)
  const isMain = SUBORDINATE.has(document.tokens.hash[before.first]) && canOpenPhrase(document, first)
  return isQuoted || isVerb || isMain ? { first, end } : null
}
