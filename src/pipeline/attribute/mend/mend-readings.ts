import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { cutHeard } from './heard.js'
import { dropHearer } from './hearers.js'
import { takeSpeaker } from './inverted-source.js'
import { markLater, type Taken } from '../mark-choices.js'
import { takeNearSubject } from './near-subject.js'
import { reachObject, reachOwned, reachWho } from './object-source.js'
import { restoreVerb } from './reduced.js'
import { shareSubject } from './shared-subject.js'
import { dropAsked, reachHead, reachRelative } from './source-head.js'
import { fillSubject } from './subject-before.js'
import { turnSwapped } from './swapped.js'
import { cutDay, dropTime } from './time-tail.js'

/** Each sees what those before it made of a reading. */
const MENDS: readonly ((document: CuedDocument, choice: Choice, taken: Taken) => Choice)[] = [
  cutHeard,
  dropHearer,
  dropTime,
  restoreVerb,
  takeSpeaker,
  turnSwapped,
  fillSubject,
  dropAsked,
  reachHead,
  reachWho,
  reachOwned,
  reachObject,
  reachRelative,
  takeNearSubject,
  shareSubject,
  cutDay,
]

/** Mends readings whose parts stand elsewhere by the plain order of words: hearers, participles, inverted credits. */
export function mendReadings(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const taken = markLater(document, choices)
  return choices.map((choice) => MENDS.reduce((mended, mend) => mend(document, mended, taken), choice))
}
