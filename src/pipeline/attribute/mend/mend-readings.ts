import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { cutHeard } from './heard.js'
import { dropHearer } from './hearers.js'
import { takeSpeaker } from './inverted-source.js'
import { markLater } from '../mark-choices.js'
import { restoreVerb } from './reduced.js'
import { shareSubject } from './shared-subject.js'
import { dropAsked, reachHead, reachRelative } from './source-head.js'
import { fillSubject } from './subject-before.js'
import { turnSwapped } from './swapped.js'
import { cutDay, dropTime } from './time-tail.js'

/** Mends readings whose parts stand elsewhere by the plain order of words: hearers, participles, inverted credits. */
export function mendReadings(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const taken = markLater(document, choices)
  return choices.map((choice) => {
    const restored = restoreVerb(
      document,
      dropTime(document, dropHearer(document, cutHeard(document, choice), taken)),
      taken,
    )
    const headed = reachHead(
      document,
      dropAsked(document, fillSubject(document, turnSwapped(document, takeSpeaker(document, restored)))),
    )
    return cutDay(document, shareSubject(document, reachRelative(document, headed)))
  })
}
