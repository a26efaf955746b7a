import {
  ACCUSED_PARTICIPLES,
  ACCUSING_PHRASES,
  ACCUSING_VERBS,
  ALLEGING_VERBS,
  ATTACKING_VERBS,
  INSULTS,
  WRONGDOING,
} from '../lexicon/accusations.js'
import { CLAIM_NOUNS, MODALS, NEGATIONS } from '../lexicon/claim-words.js'

/** What lists say of a word, one bit each. Those of accusations mark the first words of their entries. */
export const MARK = {
  /** “the claim that the doors were locked”: words for a claim are not what it claims. */
  referring: 1,
  negation: 2,
  modal: 4,
  /** “accused”, “criticises” */
  accusing: 8,
  /** “lashed (out at)” */
  phrase: 16,
  attacking: 32,
  /** “called (Ms Ruiz a liar)” */
  calling: 64,
  insult: 128,
  against: 256,
  allegedly: 512,
  /** “(was) charged” */
  participle: 1024,
  /** “faces (charges)” */
  facing: 2048,
  /** “(faces) charges” */
  charge: 4096,
  /** “alleged (that the bank hid losses)” */
  alleging: 8192,
  wrong: 16384,
  /** “(attacked Ms Ruiz) for (lying)” */
  reason: 32768,
} as const

type Entries = readonly { readonly words: string }[]

const listOf = (words: string): Entries => [{ words }]

/** Lists whose entries are words of their own. */
const WHOLE: readonly (readonly [mark: number, entries: Entries])[] = [
  [MARK.referring, CLAIM_NOUNS],
  [MARK.negation, NEGATIONS],
  [MARK.modal, MODALS],
]

/** Lists of words that patterns look for, also as part of a longer one. */
const PARTS: readonly (readonly [mark: number, entries: Entries])[] = [
  [MARK.accusing, ACCUSING_VERBS],
  [MARK.phrase, ACCUSING_PHRASES],
  [MARK.attacking, ATTACKING_VERBS],
  [
    MARK.calling,
    listOf(
      'call calls called calling brand brands branded branding label labels labelled labelling labeled labeling portray portrays portrayed portraying',
    ),
  ],
  [MARK.insult, INSULTS],
  [MARK.against, listOf('against')],
  [MARK.allegedly, listOf('allegedly')],
  [MARK.participle, ACCUSED_PARTICIPLES],
  [MARK.facing, listOf('face faces faced facing drew drawn under met came come')],
  [
    MARK.charge,
    listOf(
      'accusation accusations allegation allegations charges criticism lawsuit lawsuits fire investigation indictment',
    ),
  ],
  [MARK.alleging, ALLEGING_VERBS],
  [MARK.wrong, WRONGDOING],
  [MARK.reason, listOf('for over as')],
]

const PART_MARKS = PARTS.reduce((marks, [mark]) => marks | mark, 0)

/** “hit-out-at” → “hit” */
const firstLetters = (entry: string): string => entry.split('-')[0]

const MARKS = createTable()

function createTable(): Map<string, number> {
  const table = new Map<string, number>()
  const add = (word: string, mark: number): void => void table.set(word, (table.get(word) ?? 0) | mark)
  for (const [mark, entries] of WHOLE)
    for (const { words } of entries) for (const word of words.split(' ')) add(word, mark)
  for (const [mark, entries] of PARTS)
    for (const { words } of entries) for (const word of words.split(' ')) add(firstLetters(word), mark)
  return table
}

/**
 * Marks of a word; of “self-accused” also those that patterns may find in a part of it.
 * @param straight lower case, straight apostrophes
 */
export function markWord(straight: string): number {
  let marks = MARKS.get(straight) ?? 0
  if (straight.endsWith("n't")) marks |= MARK.negation
  if (/[^a-z]/.test(straight)) {
    for (const part of straight.split(/[^\p{L}]+/u)) marks |= (MARKS.get(part) ?? 0) & PART_MARKS
  }
  return marks
}
