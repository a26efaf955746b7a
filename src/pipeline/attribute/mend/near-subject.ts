import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasFinite, hasNominal, isFinite, isText } from '../token-tests.js'

/** Longest apposition or relative clause between a subject and its verb, and longest subject, in tokens. */
const MAX_APART = 24
const MAX_HEAD = 12
/** What begins another clause: “…, and a doctor, who would not be named, said” */
const JOINTS = hashesOf('and but while whereas though although as')

/**
 * Gives a verb the subject next to it, with what commas part off, instead of one of an earlier clause: “Elder Wandin said
 * it would bring jobs, while [her cousin, Des Wandin,] said”.
 */
export function takeNearSubject(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const { cue } = choice
  const comma = cue.first - 1
  if (source === undefined || choice.source.length > 1 || source.end >= comma - 1) return choice
  if (!isText(document, comma, ',') || !isFinite(document, cue.first)) return choice
  const opening = commaBefore(document, comma, source.end)
  if (opening < 0 || !isApart(document, opening + 1, comma)) return choice
  const first = startOfHead(document, opening, source.end)
  if (first < 0) return choice
  return {
    ...choice,
    source: [{ first, end: comma }],
    content: choice.content.filter(({ end }) => end > comma),
  }
}

function commaBefore(document: CuedDocument, comma: number, floor: number): number {
  const lowest = Math.max(floor, comma - MAX_APART)
  for (let i = comma - 1; i >= lowest; i--) {
    if (document.atoms.quote[i] > 0 || isText(document, i, ';')) return -1
    if (isText(document, i, ',')) return i
  }
  return -1
}

/** An apposition (“Des Wandin”) or a relative clause (“who asked not to be named”). */
const isApart = (document: CuedDocument, first: number, end: number): boolean =>
  KIND_OF_TAG[document.tokens.tag[first]] === KIND.wh ||
  (canOpenPhrase(document, first) && hasNominal(document, first, end) && !hasFinite(document, first, end))

/** Where the noun phrase before the comma begins, directly behind a word that joins clauses, or -1. */
function startOfHead(document: CuedDocument, end: number, floor: number): number {
  for (let i = end - 1; i >= Math.max(floor, end - MAX_HEAD); i--) {
    if (JOINTS.has(document.tokens.hash[i]))
      return i + 1 < end && canOpenPhrase(document, i + 1) && hasNominal(document, i + 1, end) ? i + 1 : -1
    if (isFinite(document, i) || document.atoms.quote[i] > 0 || isText(document, i, ',')) return -1
  }
  return -1
}
