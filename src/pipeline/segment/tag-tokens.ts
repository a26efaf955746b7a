import { SHAPE, TAGS, type TokenRange, type Tokens } from '../document.js'
import { extractTagFeatures, findCase, TAG_FEATURES } from './tag-features.js'
import { hashesOf, hashWord } from '../../span/hash.js'
import { tagMark } from './tag-mark.js'
import { bestLabel, type Dictionary, lookUp, type RowTable } from './weight-table.js'

/** Learned weights of the part-of-speech tagger; labels are `TAGS`. */
export interface TagWeights {
  readonly table: RowTable
  readonly dictionary: Dictionary
}

/**
 * Writes the part of speech of each token into `tokens.tag`: greedily from left to right, an averaged perceptron
 * over hashed features (Collins 2002), with a dictionary for frequent words of one tag and a table for marks.
 */
export function tagTokens(
  text: string,
  tokens: Tokens,
  sentences: readonly TokenRange[],
  weights: TagWeights,
): void {
  const { table, dictionary } = weights
  const places = new Int32Array(TAG_FEATURES)
  for (const sentence of sentences) {
    const setting = findCase(tokens, sentence)
    let before = -1
    let before2 = -1
    for (let at = sentence.first; at < sentence.end; at++) {
      let tag = givenTag(text, tokens, at, dictionary)
      if (tag < 0) {
        extractTagFeatures(tokens, sentence, at, setting, before, before2, table.bits, places)
        tag = mendVerb(tokens, at, before, bestLabel(table, places, TAG_FEATURES))
      }
      tokens.tag[at] = tag
      before2 = before
      before = tag
    }
    mendPlural(tokens, sentence)
  }
}

const tagsOf = (...names: readonly (typeof TAGS)[number][]): readonly number[] =>
  names.map((name) => TAGS.indexOf(name))
const FINITE = tagsOf('VBD', 'VBP', 'VBZ', 'MD')
const PRONOUNS = tagsOf('PRP', 'WP', 'WDT', 'EX')
const [VB, VBZ, NNS, JJ] = tagsOf('VB', 'VBZ', 'NNS', 'JJ')
const SAYS = hashWord('says')

const [NN, IN, VBP, TO, MD] = tagsOf('NN', 'IN', 'VBP', 'TO', 'MD')
/** Verbs that are never nouns, whatever stands around them: “documents seen by the Herald suggest”. */
const NO_NOUNS = hashesOf(
  'suggest reckon insist argue believe admit deny explain allege concede acknowledge contend assert recommend disclose describe declare decide confirm announce maintain',
)
const NO_PLURALS = hashesOf(
  'suggests reckons insists argues believes admits denies explains alleges concedes acknowledges contends asserts recommends discloses describes declares decides confirms announces maintains',
)

/** The tag of such a verb, where the features took it for something else. */
function mendVerb({ hash, shape }: Tokens, at: number, before: number, tag: number): number {
  if (tag === NNS) return NO_PLURALS.has(hash[at]) ? VBZ : tag
  if ((tag !== NN && tag !== IN && tag !== JJ) || (shape[at] & SHAPE.initialUpper) !== 0) return tag
  if (!NO_NOUNS.has(hash[at])) return tag
  return before === TO || before === MD ? VB : VBP
}

/** “Western diplomats believe”: behind the first word no verb in “-s” stands before another, but a plural does. */
function mendPlural({ tag, shape, hash }: Tokens, { first, end }: TokenRange): void {
  const at = first + 1
  if (at + 1 >= end || (tag[at] !== VBZ && tag[at] !== NNS) || !FINITE.includes(tag[at + 1])) return
  if ((shape[first] & SHAPE.letter) === 0 || (shape[at] & SHAPE.initialUpper) !== 0) return
  // “He wants had …”, “Army says killed 12 rebels”
  if (PRONOUNS.includes(tag[first]) || hash[at] === SAYS) return
  tag[at] = NNS
  if (tag[first] === VB) tag[first] = JJ
}

/** Tag that needs no weights, of a mark or a word of the dictionary, else -1. */
export function givenTag(text: string, tokens: Tokens, at: number, dictionary: Dictionary): number {
  if ((tokens.shape[at] & (SHAPE.letter | SHAPE.digit)) === 0) return tagMark(text, tokens, at)
  return isInitial(text, tokens, at) ? INITIAL : lookUp(dictionary, tokens.hash[at])
}

const INITIAL = TAGS.indexOf('NNP')

/** “T V Somanathan”: a capital that is neither “I” nor “A”. */
function isInitial(text: string, { shape, start }: Tokens, at: number): boolean {
  if ((shape[at] & (SHAPE.single | SHAPE.initialUpper)) !== (SHAPE.single | SHAPE.initialUpper)) return false
  const letter = text[start[at]]
  return letter !== 'I' && letter !== 'A'
}
