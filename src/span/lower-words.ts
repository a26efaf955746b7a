interface TokenExtents {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Words that have been told, for as long as their tokens are held: several stages ask for those of one text. */
const told = new WeakMap<TokenExtents, readonly string[]>()

/**
 * The tokens' words for comparison with lexicon entries: lower case, straight apostrophes.
 * @returns one word a token; offsets still belong to `text`
 */
export function lowerWords(text: string, tokens: TokenExtents): readonly string[] {
  const known = told.get(tokens)
  if (known) return known
  const words: string[] = []
  for (let i = 0; i < tokens.count; i++) words.push(lowerWord(text, tokens.start[i], tokens.end[i]))
  told.set(tokens, words)
  return words
}

/** One of them, by its offsets. */
export function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase()
  // “didn’t” and "didn't" are one word to a lexicon.
  return word.includes('’') ? word.replaceAll('’', "'") : word
}

/** Takes the words of tokens from who knows them already, one a token. */
export function tellWords(tokens: TokenExtents, words: readonly string[]): void {
  told.set(tokens, words)
}
