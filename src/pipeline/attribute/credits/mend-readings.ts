import type { CuedDocument } from '../../document.js'
import { markTokens } from '../../mark-tokens.js'
import type { Choice } from '../choice.js'
import { cutHeard } from './heard.js'
import { dropHearer } from './hearers.js'
import { restoreVerb } from './reduced.js'
import { dropAsked, reachHead } from './source-head.js'
import { fillSubject } from './subject-before.js'
import { turnSwapped } from './swapped.js'

/** Mends readings whose parts stand elsewhere by the plain order of words: hearers, participles, inverted credits. */
export function mendReadings(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const taken = markTokens(
    document.tokens.count,
    choices.flatMap(({ cue, source, content }) => [cue, ...source, ...content]),
  )
  return choices.map((choice) => {
    const restored = restoreVerb(document, dropHearer(document, cutHeard(document, choice), taken), taken)
    return reachHead(document, dropAsked(document, fillSubject(document, turnSwapped(document, restored))))
  })
}
