import { hashesOf } from '../../../span/hash.js'

/** What stands before a colon and says what the text is, not who speaks: “Q&A: …”, “Parish notes: …”, “UPDATE: …”. */
export const GENRES = hashesOf(
  'q&a notes note live update updates interview analysis opinion comment letter letters watch video obituary review reviews recap column editorial explainer podcast profile feature factbox timeline quiz gallery pictures photos briefing bulletin exclusive revealed breaking story results preview table fixtures diary sketch blog newsletter digest roundup agenda minutes',
)
