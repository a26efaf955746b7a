import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { isClauseVerb } from '../credits/clause-verbs.js'
import { canOpenPhrase, hasNominal, isFinite, isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'

const MAX_SUBJECT = 24
/** “There is no doubt”, “it seems”: nobody says so. */
const BE = hashesOf(
  "is are was were be been has have had 's 're seems seemed appears appeared remains remained",
)
const VBG = TAGS.indexOf('VBG')

/** Finds the subject at the sentence’s start that a reading left out: “[One guest, who would not be named,] told us”. */
export function fillSubject(document: CuedDocument, choice: Choice): Choice {
  if (choice.source.length > 0 || choice.cue.kind !== 'attribution') return choice
  const subject = subjectOf(document, choice)
  return subject === null ? choice : { ...choice, ...subject }
}

function subjectOf(
  document: CuedDocument,
  { cue, content }: Choice,
): (Pick<Choice, 'source' | 'cue'> & Partial<Pick<Choice, 'content'>>) | null {
  const { atoms, sentences } = document
  const { first } = sentences[atoms.sentence[cue.first]]
  const isFronted = content.length > 1 && content[0].first === first && content[1].first >= cue.end
  if (isFronted && content[0].end <= cue.first && isRelativeSubject(document, { first, end: cue.first }))
    return { source: trimMarks(document, [content[0]]), cue, content: content.slice(1) }
  if (atoms.quote[cue.first] > 0 || content.some((range) => range.first < cue.first)) return null
  if (cue.first - first > MAX_SUBJECT || !canOpenPhrase(document, first)) return null
  // “The report reveals”: the subject was read as a part of the cue.
  const verb = findVerb(document, cue)
  if (verb < 0 || verb === first || BE.has(document.tokens.hash[verb])) return null
  const isApart = KIND_OF_TAG[document.tokens.tag[verb - 1]] === KIND.mark
  const start = isApart ? verb : beforeAdverbs(document, verb)
  const subject = { first, end: start }
  if (!isSubject(document, subject)) return null
  return { source: trimMarks(document, [subject]), cue: { ...cue, first: Math.min(start, cue.end - 1) } }
}

/** “Two workers, who asked not to be named because they feared for their jobs, [said]” */
export function isRelativeSubject(document: CuedDocument, { first, end }: TokenRange): boolean {
  if (end - first > MAX_SUBJECT || !isText(document, end - 1, ',') || !canOpenPhrase(document, first))
    return false
  let comma = first + 1
  while (comma < end && !isText(document, comma, ',')) comma++
  if (comma >= end - 2 || KIND_OF_TAG[document.tokens.tag[comma + 1]] !== KIND.wh) return false
  return isSubject(document, { first, end: comma })
}

function findVerb(document: CuedDocument, { first, end }: TokenRange): number {
  for (let i = first; i < end; i++) if (isFinite(document, i)) return i
  // “The report further reveals that”: a verb that is tagged for a plural
  return isClauseVerb(document.tokens.hash[end - 1]) && isText(document, end, 'that') ? end - 1 : -1
}

const ADVERBS = hashesOf('also further later earlier then again now still never previously once even often')

function beforeAdverbs({ tokens }: CuedDocument, verb: number): number {
  let end = verb
  while (ADVERBS.has(tokens.hash[end - 1])) end--
  return end
}

/** A noun phrase, and at most one parenthesis between commas right before the verb. */
function isSubject(document: CuedDocument, { first, end }: TokenRange): boolean {
  let last = end
  if (isText(document, end - 1, ',')) {
    last = end - 2
    while (last > first && !isText(document, last, ',')) last--
  }
  if (last <= first || !hasNominal(document, first, last)) return false
  for (let i = first; i < last; i++) {
    const { tag } = document.tokens
    const kind = KIND_OF_TAG[tag[i]]
    if (kind === KIND.mark || kind === KIND.wh || isFinite(document, i) || tag[i] === VBG) return false
    if (kind === KIND.conjunction || document.atoms.quote[i] > 0) return false
  }
  return true
}
