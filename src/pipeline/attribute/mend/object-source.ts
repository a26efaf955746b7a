import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import type { CuedDocument, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, hasFinite, isFinite, isPast, isText } from '../token-tests.js'

const OBJECTS = hashesOf('him her them me us')
const DAYS = hashesOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
)
const OWNERS = hashesOf('his her their its my our')
const JOINTS = hashesOf('and but')
/** Longest source that ends with such a pronoun, in tokens. */
const MAX_SUBJECT = 20

/**
 * Gives an object pronoun or a day, which say nothing, the phrase that they end: “[A lawyer acting for] him | said” ·
 * “[A woman whose son fell ill on] Sunday | told”.
 */
export function reachObject(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const { cue } = choice
  if (source === undefined || choice.source.length > 1 || source.end !== cue.first) return choice
  if (source.end - source.first !== 1 || !canEnd(document.tokens.hash[source.first])) return choice
  if (!isFinite(document, cue.first)) return choice
  const first = startOfPhrase(document, source.first)
  if (first < 0) return choice
  // “Cruz had not decided whether to run, a source | close to him said”: the comma ends the content
  const content = choice.content.flatMap((range): TokenRange[] => {
    if (range.first >= cue.end || range.end <= first) return [range]
    const end = isText(document, first - 1, ',') ? first - 1 : first
    return range.first < end ? [{ first: range.first, end }] : []
  })
  return content.length > 0 ? { ...choice, source: [{ first, end: source.end }], content } : choice
}

const canEnd = (hash: number): boolean => OBJECTS.has(hash) || DAYS.has(hash)

/** Where the phrase begins behind a comma, a quotation or nothing, or -1; a verb may stand in it behind “who” alone. */
function startOfPhrase(document: CuedDocument, pronoun: number): number {
  const { tokens, atoms, sentences } = document
  const floor = Math.max(sentences[atoms.sentence[pronoun]].first, pronoun - MAX_SUBJECT)
  let first = pronoun
  let isFree = true
  while (first > floor && KIND_OF_TAG[tokens.tag[first - 1]] !== KIND.mark && atoms.quote[first - 1] === 0) {
    first--
    if (KIND_OF_TAG[tokens.tag[first]] === KIND.wh) isFree = true
    else if (isFinite(document, first)) isFree = false
  }
  if (JOINTS.has(tokens.hash[first])) first++
  return isFree && pronoun - first > 1 && canOpenPhrase(document, first) ? first : -1
}

/** “According to [a senior official] | who did not wish to be named, six hotels”: the relative clause is the source’s. */
export function reachWho(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const [content, ...rest] = choice.content
  if (source === undefined || content === undefined || choice.source.length > 1) return choice
  if (source.first !== choice.cue.end || content.first !== source.end || !isText(document, source.end, 'who'))
    return choice
  let comma = content.first + 1
  while (comma < content.end && !isText(document, comma, ',')) comma++
  if (comma >= content.end - 2 || !hasFinite(document, content.first, comma)) return choice
  return {
    ...choice,
    source: [{ first: source.first, end: comma }],
    content: [{ first: comma + 1, end: content.end }, ...rest],
  }
}

/** “[Her] | neighbour agreed:”: an owner and what is owned are one source. */
export function reachOwned(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const { cue } = choice
  if (source === undefined || choice.source.length > 1 || source.end !== cue.first) return choice
  if (source.end - source.first !== 1 || !OWNERS.has(document.tokens.hash[source.first])) return choice
  let verb = cue.end - 1
  while (verb > cue.first && KIND_OF_TAG[document.tokens.tag[verb]] === KIND.mark) verb--
  // “her decision to”, “their claim”: a cue that is a noun
  const isVerb = isFinite(document, verb) || isPast(document, verb)
  if (verb === cue.first || !isVerb || isText(document, cue.end, 'to')) return choice
  return { ...choice, source: [{ first: source.first, end: verb }], cue: { ...cue, first: verb } }
}
