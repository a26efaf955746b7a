import { LOADED_CUES } from '../lexicon/loaded-cues.js'
import type { LoadedCueEntry } from '../lexicon/loaded-cues.js'
import { FORMS, inflect } from './inflect.js'
import type { VerbForm } from './inflect.js'

/** A loaded verb in the words of a cue. */
export interface LoadedCue {
  readonly entry: LoadedCueEntry
  readonly form: VerbForm
  /** The words as they stand. */
  readonly words: string
  /** UTF-16 offset of `words` in the cue. */
  readonly index: number
  /** The neutral verb in the same form. */
  readonly replacement: string
}

const byForm = new Map(
  LOADED_CUES.flatMap((entry) => FORMS.map((form) => [inflect(entry.lemma, form), { entry, form }] as const)),
)
const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length)
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'iu')

/**
 * The first loaded verb of a cue, or null.
 * @example findLoadedCue('openly admitted') // { form: 'past', words: 'admitted', index: 7, replacement: 'said', … }
 */
export function findLoadedCue(cue: string): LoadedCue | null {
  const match = PATTERN.exec(cue)
  const found = match ? byForm.get(match[0].toLowerCase()) : undefined
  if (!match || !found) return null
  const { entry, form } = found
  return { entry, form, words: match[0], index: match.index, replacement: inflect(entry.neutral, form) }
}
