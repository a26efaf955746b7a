import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import type { TokenRange, WordedDocument } from '../document.js'
import type { Choice } from './choice.js'
import { hasFinite, isFinite, isText } from './token-tests.js'

/**
 * Goes on with content that a parenthesis breaks off before its verb:
 * The ferry, according to its owner, | carried 212 people.
 */
export function completeClauses(document: WordedDocument, choices: readonly Choice[]): Choice[] {
  return choices.map((choice) => completeClause(document, choice))
}

function completeClause(document: WordedDocument, choice: Choice): Choice {
  const { cue, content } = choice
  const { atoms, tokens, sentences } = document
  const [only] = content
  if (
    content.length !== 1 ||
    only.end > cue.first ||
    atoms.sentence[only.first] !== atoms.sentence[cue.first]
  )
    return choice
  if (hasFinite(document, only.first, only.end)) return choice
  const source = choice.source.map((range) => cutAtVerb(document, range))
  const after = Math.max(cue.end, ...source.map(({ end }) => end))
  if (!isText(document, after, ',') || !isFinite(document, after + 1)) return choice
  const last = sentences[atoms.sentence[cue.first]].end
  const end = KIND_OF_TAG[tokens.tag[last - 1]] === KIND.mark && atoms.quote[last - 1] === 0 ? last - 1 : last
  return after + 1 < end ? { ...choice, source, content: [only, { first: after + 1, end }] } : choice
}

/** “its owner, | carried 212 people”: a finite verb behind a comma is no part of a source. */
function cutAtVerb(document: WordedDocument, range: TokenRange): TokenRange {
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (isText(document, i, ',') && isFinite(document, i + 1)) return { first: range.first, end: i }
  }
  return range
}
