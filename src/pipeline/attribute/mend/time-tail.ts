import { hashesOf } from '../../../span/hash.js'
import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { hasFinite, isText } from '../token-tests.js'
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
