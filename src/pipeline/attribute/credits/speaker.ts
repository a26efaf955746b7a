import { KIND, KIND_OF_TAG } from '../../coarse-tags.js'
import { NAME_LABELS, type TokenRange, type WordedDocument } from '../../document.js'

/** WordNet's classes of nouns that can say something: group, person. */
const SPEAKING = [14, 18]

/** Whether a phrase is of somebody who can speak: by a name label in it, or by the class of its first head noun. */
export function isSpeaker({ tokens, atoms }: WordedDocument, { first, end }: TokenRange): boolean {
  let head = -1
  for (let i = first; i < end; i++) {
    const label = NAME_LABELS[tokens.name[i]]
    if (label === 'PERSON' || label === 'ORGANIZATION') return true
    const kind = KIND_OF_TAG[tokens.tag[i]]
    if (kind === KIND.preposition || kind === KIND.mark || kind === KIND.wh) break
    // an adjective that ends the phrase is a noun: “her neighbour” is tagged so
    if (kind === KIND.noun || kind === KIND.name || (kind === KIND.adjective && i === end - 1)) head = i
  }
  return head >= 0 && SPEAKING.includes(atoms.nounClass[head])
}
