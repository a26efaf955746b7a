import { hashWord } from '../../../span/hash.js'
import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isText } from '../token-tests.js'
import { HEARING_BODIES } from '../credits/clause-verbs.js'

const HEARD = hashWord('heard')

/** Cuts off content what a court is told at the sentence’s end, which credits all before it: “… in March[, the court heard]”. */
export function cutHeard(document: CuedDocument, choice: Choice): Choice {
  const { hash } = document.tokens
  const last = choice.content.at(-1)
  if (last === undefined || hash[last.end - 1] !== HEARD || !HEARING_BODIES.has(hash[last.end - 2]))
    return choice
  const sentence = document.sentences[document.atoms.sentence[choice.cue.first]]
  let comma = last.end - 2
  while (comma > last.end - 6 && comma > last.first && !isText(document, comma, ',')) comma--
  if (!isText(document, comma, ',') || last.end !== endBeforeStop(document, sentence)) return choice
  return { ...choice, content: [...choice.content.slice(0, -1), { first: last.first, end: comma }] }
}
