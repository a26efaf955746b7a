import { hashesOf } from '../../../span/hash.js'
import { KIND } from '../../coarse-tags.js'
import { TAGS, type CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { hasFinite, hasKind, isText } from '../token-tests.js'
import { buildCredit } from '../credits/build-credit.js'

const TIME = hashesOf(
  'late early earlier later on monday tuesday wednesday thursday friday saturday sunday today yesterday overnight this ' +
    'last morning afternoon evening night week month year',
)

/** Credits what stands before the comma where only the time was read: “[The firm will pay], it said [late on Friday].” */
export function dropTime(document: CuedDocument, choice: Choice): Choice {
  const { cue, source, content } = choice
  if (content.length !== 1 || source.length !== 1 || content[0].first !== cue.end) return choice
  const { first } = document.sentences[document.atoms.sentence[cue.first]]
  const comma = source[0].first - 1
  if (source[0].end !== cue.first || comma <= first || !isText(document, comma, ',')) return choice
  for (let i = content[0].first; i < content[0].end; i++)
    if (!TIME.has(document.tokens.hash[i])) return choice
  return hasFinite(document, first, comma)
    ? buildCredit(document, cue, source[0], [{ first, end: comma }])
    : choice
}

const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')
const TODAY = hashesOf('today yesterday')
const VBD = TAGS.indexOf('VBD')
const VBN = TAGS.indexOf('VBN')

/** Takes the day between a source and its cue off the source: “[Norbygg ASA] today announced”, “[the court] on Friday ruled”. */
export function cutDay(document: CuedDocument, choice: Choice): Choice {
  const source = choice.source.at(-1)
  if (source === undefined || source.end !== choice.cue.first) return choice
  const { hash, tag } = document.tokens
  const last = hash[source.end - 1]
  const isDated = DAYS.has(last) && isText(document, source.end - 2, 'on')
  // “the party today argues”: its people of these days
  const isToday = TODAY.has(last) && tag[choice.cue.first] === VBD
  // “A poll published on Thursday | found”, “a man who fell ill on Sunday | said”: the day of another verb
  if (isDated && (tag[source.end - 3] === VBN || hasKind(document, source.first, source.end, KIND.wh)))
    return choice
  const end = isDated ? source.end - 2 : isToday ? source.end - 1 : source.end
  if (end === source.end || end <= source.first) return choice
  return { ...choice, source: [...choice.source.slice(0, -1), { first: source.first, end }] }
}
