import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { canOpenPhrase, isFinite, isText } from '../token-tests.js'

/** Longest source with its head, in tokens. */
const MAX_SUBJECT = 24

const ASKED = hashesOf('asked questioned pressed quizzed')

/** Nobody is told to have asked: “Asked whether it would close, [Ms Roth] said no.” · “[It] said no when asked whether” */
export function dropAsked(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const { cue } = choice
  const isAsked = cue.end - cue.first === 1 && ASKED.has(document.tokens.hash[cue.first])
  if (isAsked && source !== undefined && source.end < cue.first && isText(document, cue.first - 1, 'when'))
    return { ...choice, source: [] }
  if (source === undefined || source.first < cue.end || !ASKED.has(document.tokens.hash[cue.first]))
    return choice
  const { first } = document.sentences[document.atoms.sentence[cue.first]]
  const isAhead = cue.first === first || (cue.first === first + 1 && isText(document, first, 'when'))
  return isAhead && !isText(document, source.first - 1, 'by') ? { ...choice, source: [] } : choice
}

const LINKS = hashesOf('in on at since from by')
const VBN = TAGS.indexOf('VBN')

/** “An action plan put out [in] | May”, “papers seen [by] | the Herald”: the name stands in a phrase with a participle. */
const isOfParticiple = ({ tokens }: CuedDocument, first: number, source: TokenRange): boolean =>
  LINKS.has(tokens.hash[source.first - 1]) && tokens.tag.subarray(first, source.first).includes(VBN)

const OWNERS = hashesOf('his her their')
const OWN_NAMES = hashesOf('name names surname identity')

/** “A woman who declined to give | her name”: no name of anybody’s speaks. */
function isOwnName({ tokens: { hash, tag } }: CuedDocument, first: number, source: TokenRange): boolean {
  if (!OWNERS.has(hash[source.first]) || !OWN_NAMES.has(hash[source.end - 1])) return false
  for (let i = first; i < source.first; i++) if (KIND_OF_TAG[tag[i]] === KIND.wh) return true
  return false
}

/** “A man who lost a leg when the bridge | fell”: nothing in a verb speaks. */
function isVerbOfRelative({ tokens: { tag } }: CuedDocument, first: number, source: TokenRange): boolean {
  if (source.end - source.first !== 1 || KIND_OF_TAG[tag[source.first]] !== KIND.verb) return false
  for (let i = first; i < source.first; i++) if (KIND_OF_TAG[tag[i]] === KIND.wh) return true
  return false
}

/** “[Mary Doyle, whose husband Sean] died in the fire, said”: the relative clause runs on to its comma. */
export function reachRelative(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const comma = choice.cue.first - 1
  if (
    source === undefined ||
    choice.source.length > 1 ||
    source.end >= comma ||
    !isText(document, comma, ',')
  )
    return choice
  const { tokens, atoms } = document
  if (comma - source.first > MAX_SUBJECT || atoms.sentence[source.first] !== atoms.sentence[comma])
    return choice
  let relative = source.first + 1
  while (relative < source.end && !isText(document, relative, ',')) relative++
  if (relative + 1 >= source.end || KIND_OF_TAG[tokens.tag[relative + 1]] !== KIND.wh) return choice
  for (let i = relative + 1; i < comma; i++) if (isText(document, i, ',') || atoms.quote[i] > 0) return choice
  return { ...choice, source: [{ first: source.first, end: comma }] }
}

/** Gives a source its head where only what describes it was read: “[An action plan put out in] May calls for”. */
export function reachHead(document: CuedDocument, choice: Choice): Choice {
  const [source] = choice.source
  const { cue } = choice
  if (source === undefined || choice.source.length > 1 || source.end > cue.first) return choice
  const { first } = document.sentences[document.atoms.sentence[cue.first]]
  if (document.atoms.sentence[source.first] !== document.atoms.sentence[cue.first]) return choice
  if (source.first - first < 2 || cue.first - first > MAX_SUBJECT || document.atoms.quote[cue.first] > 0)
    return choice
  // “Leaked papers seen by the Herald suggest”
  const isLeaked = document.tokens.tag[first] === VBN && canOpenPhrase(document, first + 1)
  if (!isFinite(document, cue.first) || !(isLeaked || canOpenPhrase(document, first))) return choice
  if (isOwnName(document, first, source) || isVerbOfRelative(document, first, source))
    return { ...choice, source: [{ first, end: source.end }] }
  if (!isOfParticiple(document, first, source)) return choice
  const { tag } = document.tokens
  for (let i = first; i < source.first; i++) {
    const kind = KIND_OF_TAG[tag[i]]
    if (kind === KIND.mark || kind === KIND.wh || kind === KIND.pronoun || isFinite(document, i))
      return choice
    if (document.atoms.quote[i] > 0) return choice
  }
  return { ...choice, source: [{ first, end: source.end }] }
}
