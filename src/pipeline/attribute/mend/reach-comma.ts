import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { isText } from '../token-tests.js'

/** “Mr Okoye asked last year that the port pay, sources told the Herald”: all before the comma is what they told. */
export function reachComma(document: CuedDocument, choice: Choice): Choice {
  const [content, other] = choice.content
  const source = choice.source.at(0)
  if (content === undefined || other !== undefined || source === undefined) return choice
  const sentence = document.sentences[document.atoms.sentence[source.first]]
  const comma = source.first - 1
  const isTrailing =
    content.first === sentence.first && content.end < comma && source.first < choice.cue.first
  if (!isTrailing || !isText(document, comma, ',')) return choice
  for (let i = content.first; i < comma; i++) if (document.atoms.quote[i] > 0) return choice
  return { ...choice, content: [{ first: content.first, end: comma }] }
}
