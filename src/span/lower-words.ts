interface TokenExtents {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
}

/**
 * The tokens' words for comparison with lexicon entries: lower case, straight apostrophes.
 * @returns one word a token; offsets still belong to `text`
 */
export function lowerWords(text: string, tokens: TokenExtents): string[] {
  const words: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
    // “didn’t” and "didn't" are one word to a lexicon.
    words.push(word.includes('’') ? word.replaceAll('’', "'") : word)
  }
  return words
}
