import type { Form } from '../../schema/index.js'
import type { Attribution } from '../document.js'
import { isWord, tagOf, type Reading } from './reading.js'

/** What the words of a content say. */
export interface ContentPhrase {
  /** Null without content. */
  readonly form: Form | null
  readonly length: number
  /** How it begins: `that`, `to`, `wh`, `of`, `quote`, `clause`, `other`. */
  readonly opening: string
  /** Whether a finite verb stands in it. */
  readonly isClause: boolean
  readonly isLong: boolean
  /** “the bill”, “her to a clinic”: what an act is done to. */
  readonly isActObject: boolean
  /** “it”, “they”, “we”, “their”: the source speaks of itself. */
  readonly isOfSelf: boolean
}

const WH = /^(?:whether|how|what|why|who|when|where|which|if)$/
const SELF = /^(?:it|its|they|their|we|our|us|them|itself|themselves)$/

function openingOf(reading: Reading, token: number): string {
  const word = reading.words[token]
  if (reading.quoted[token] === 1) return 'quote'
  if (word === 'that' || word === 'to' || word === 'of') return word
  if (WH.test(word)) return 'wh'
  const tag = tagOf(reading, token)
  if (tag === 'VBG') return 'ing'
  if (tag === 'IN') return 'in'
  return /^(?:DT|PRP|NN|NNS|NNP|NNPS|PRP\$|CD|JJ|EX)$/.test(tag) ? 'nominal' : 'other'
}

/** Whether the first noun, or the first word as a pronoun, is what acts are done to. */
function isActObject(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 6); i++) {
    const tag = tagOf(reading, i)
    const isObject = tag.startsWith('NN') || (tag.startsWith('PRP') && i === first)
    if (isObject && reading.lexicon.actObjects.has(reading.words[i])) return true
    if (tag.startsWith('VB') || tag === 'IN' || tag === 'TO') return false
  }
  return false
}

/**
 * Reads the content's words and its form: `direct` where all of it stands between quotation marks, `mixed` where
 * some of it does (punctuation aside).
 */
export function readContent(reading: Reading, { content }: Attribution): ContentPhrase {
  let inside = 0
  let length = 0
  let isClause = false
  let isOfSelf = false
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const tag = tagOf(reading, i)
      // “that” before a quotation is the writer's.
      if (!isWord(reading, i) || (i === first && reading.words[i] === 'that')) continue
      length++
      inside += reading.quoted[i]
      if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') isClause = true
      if (SELF.test(reading.words[i])) isOfSelf = true
    }
  }
  const start = content.at(0)
  return {
    form: length === 0 ? null : inside === 0 ? 'indirect' : inside === length ? 'direct' : 'mixed',
    length,
    opening: start ? openingOf(reading, start.first) : 'none',
    isClause,
    isActObject:
      !isClause && inside === 0 && start !== undefined && isActObject(reading, start.first, start.end),
    isLong: length > 8,
    isOfSelf,
  }
}
