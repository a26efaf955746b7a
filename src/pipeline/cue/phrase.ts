import { hashesOf } from '../../span/hash.js'

/**
 * A short phrase of a lexicon, as steps over lower-cased words:
 * `word` or `one|other` is that word; `#name` any word of the class; `word?` may be missing; `..` up to five adverbs
 * or one parenthesis between commas; `~` up to seven words of a noun phrase; `/` ends the cue and starts the content.
 */
export interface PhraseEntry<Kind extends string> {
  readonly pattern: string
  readonly kind: Kind
  /** Why the entry exists, with a phrase that it is for. */
  readonly note: string
}

/** Named word classes that patterns refer to with `#`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

export type Step =
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly type: 'adverbs' }
  | { readonly type: 'nominal' }
  | { readonly type: 'cut' }

export interface Phrase<Kind extends string> {
  readonly kind: Kind
  readonly steps: readonly Step[]
  /** Hashes of the next words of which one must follow, or null where the phrase may end at once. */
  readonly second: ReadonlySet<number> | null
}

/** Phrases by the hash of the word that they may begin with. */
export type PhraseIndex<Kind extends string> = ReadonlyMap<number, readonly Phrase<Kind>[]>

function readStep(part: string, classes: WordClasses): Step {
  if (part === '') throw new RangeError('Unexpected empty step of a pattern, expected single spaces')
  if (part === '..') return { type: 'adverbs' }
  if (part === '~') return { type: 'nominal' }
  if (part === '/') return { type: 'cut' }
  const isOptional = part.length > 1 && part.endsWith('?')
  const words = new Set<string>()
  for (const name of (isOptional ? part.slice(0, -1) : part).split('|')) {
    if (!name.startsWith('#')) words.add(name)
    else if (classes[name.slice(1)]) for (const word of classes[name.slice(1)]) words.add(word)
    else
      throw new RangeError(
        `Unexpected word class ${name}, expected one of ${Object.keys(classes).join(', ')}`,
      )
  }
  return { type: 'word', words, isOptional }
}

/** `make` with what it gave for each argument kept: patterns name the same large classes again and again. */
function keep<In, Out>(make: (input: In) => Out): (input: In) => Out {
  const made = new Map<In, Out>()
  return (input) => {
    let output = made.get(input)
    if (output === undefined) made.set(input, (output = make(input)))
    return output
  }
}

/**
 * Compiles the entries of a lexicon; earlier entries win over later ones.
 * @throws RangeError when a pattern names an unknown class, holds two spaces or does not begin with a word
 */
export function indexPhrases<Kind extends string>(
  entries: readonly PhraseEntry<Kind>[],
  classes: WordClasses,
): PhraseIndex<Kind> {
  const index = new Map<number, Phrase<Kind>[]>()
  const read = keep((part: string) => readStep(part, classes))
  const hashesIn = keep((words: ReadonlySet<string>) => hashesOf(words))
  for (const { pattern, kind } of entries) {
    const steps = pattern.split(' ').map(read)
    const first = steps[0]
    if (first.type !== 'word' || first.isOptional) {
      throw new RangeError(`Unexpected pattern "${pattern}", expected a word as its first step`)
    }
    const second = steps.find((step, i) => i > 0 && step.type === 'word' && !step.isOptional)
    const phrase = { kind, steps, second: second?.type === 'word' ? hashesIn(second.words) : null }
    for (const hash of hashesIn(first.words)) {
      const list = index.get(hash)
      if (list) list.push(phrase)
      else index.set(hash, [phrase])
    }
  }
  return index
}
