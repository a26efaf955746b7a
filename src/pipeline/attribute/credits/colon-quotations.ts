import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import type { CuedDocument, Quotation, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { markLater } from '../mark-choices.js'
import { canOpenPhrase, hasFinite, isFinite, isPast, isText } from '../token-tests.js'
import { buildUnproposed } from './build-credit.js'
import { isSpeaker } from './speaker.js'

const MAX_LEAD = 14
const MIN_QUOTATION = 4
const OTHERS = ['another', 'others', 'one', 'some', 'he', 'she', 'they', 'most', 'many', 'both']

/** Quotations behind a colon that nobody is credited with: “[Another] [was blunter]: “Nobody wants it.”” */
export function findColonQuotations(document: CuedDocument, chosen: readonly Choice[]): Choice[] {
  const taken = markLater(document, chosen)
  return document.quotations.flatMap((quotation) => {
    if (quotation.depth > 0 || quotation.first < 3 || !isText(document, quotation.first - 1, ':')) return []
    if (quotation.end - quotation.first < MIN_QUOTATION) return []
    const found = readLead(document, quotation, taken())
    return found === null ? [] : [found]
  })
}

function readLead(document: CuedDocument, quotation: Quotation, taken: Uint8Array): Choice | null {
  const colon = quotation.first - 1
  const { first } = document.sentences[document.atoms.sentence[colon]]
  if (colon - first > MAX_LEAD || !canOpenPhrase(document, first)) return null
  for (let i = first; i < quotation.end; i++) if (taken[i] === 1) return null
  let verb = first
  while (verb < colon && !isFinite(document, verb)) verb++
  // “Her neighbour | agreed:”: tagged for a noun
  if (verb === colon && isPast(document, colon - 1)) verb--
  if (verb === first || verb === colon || hasFinite(document, verb + 1, colon)) return null
  const source = { first, end: verb }
  if (!isSource(document, source) || KIND_OF_TAG[document.tokens.tag[verb - 1]] === KIND.wh) return null
  const cue = { first: verb, end: colon + 1 }
  return buildUnproposed(document, cue, source, [quotation])
}

const isSource = (document: CuedDocument, source: TokenRange): boolean =>
  isSpeaker(document, source) || OTHERS.some((word) => isText(document, source.end - 1, word))
