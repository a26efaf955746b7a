import { hashesOf } from '../../../span/hash.js'
import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { TAGS, type CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isFinite, isText } from '../token-tests.js'
import { buildCredit, reach } from '../credits/build-credit.js'
import { hasText, isClauseVerb } from '../credits/clause-verbs.js'
import type { Taken } from '../mark-choices.js'

const VBN = TAGS.indexOf('VBN')
const VBD = TAGS.indexOf('VBD')
/** Verbs that say what a text holds, beside those of saying: “Emails seen by the Herald show that …”. */
const SHOW = hashesOf(
  'show shows showed find finds found detail details detailed describe describes described depict depicts depicted put puts pegs pegged list lists listed cite cites cited call calls called outline outlines outlined',
)
/** What befalls a text, and whoever had it: “seen by”, “tabled at”, “signed on Friday by”. */
const BEFALLS = hashesOf(
  'seen obtained reviewed viewed published released unveiled tabled filed signed issued posted circulated leaked shared commissioned compiled prepared produced written made conducted carried provided submitted handed sent given presented read quoted cited shown made drafted drawn dated recorded taken held',
)
const OPENERS: ReadonlySet<number> = new Set([KIND.pronoun, KIND.wh])
const MAX_TAIL = 20

/** Finds the verb where a participle was taken for it: “Emails [seen by this paper] | show | that he knew”. */
export function restoreVerb(document: CuedDocument, choice: Choice, taken: Taken): Choice {
  const { hash, tag } = document.tokens
  const { cue } = choice
  const [source] = choice.source
  if (source === undefined || choice.source.length > 1 || document.atoms.quote[cue.first] > 0) return choice
  if (!BEFALLS.has(hash[cue.first]) || (tag[cue.first] !== VBN && tag[cue.first] !== VBD)) return choice
  const isAfter =
    source.end === cue.first || (source.end === cue.first - 1 && isText(document, source.end, ','))
  if (!isAfter || !hasText(hash, source.first, source.end)) return choice
  const end = endBeforeStop(document, document.sentences[document.atoms.sentence[cue.first]])
  for (let i = cue.first + 1; i < Math.min(end, cue.first + MAX_TAIL); i++) {
    // “reports published as he”: a clause of its own
    if (OPENERS.has(KIND_OF_TAG[tag[i]]) || isText(document, i, 'that')) return choice
    if (!isFinite(document, i)) continue
    if (!SHOW.has(hash[i]) && !isClauseVerb(hash[i])) return choice
    // what the reading has itself may go on behind it
    const own = choice.content.find((range) => range.first <= i + 1 && i + 1 < range.end)
    const to = reach(taken(), own?.end ?? i + 1, end)
    if (to - i < 3) return choice
    const verb = { ...cue, first: i, end: i + 1 }
    return buildCredit(document, verb, { first: source.first, end: i }, [{ first: i + 1, end: to }])
  }
  return choice
}
