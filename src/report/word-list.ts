/** Tells whether a text holds a word of a lexicon. */
export interface WordTest {
  test(text: string): boolean
}

/**
 * Makes a test that finds any word of a lexicon; a hyphen in the lexicon stands for a hyphen or a space. Its pattern is
 * built when it is first asked, for a fast start.
 */
export function matchWords(entries: readonly { readonly words: string }[], flags = 'i'): WordTest {
  const pattern = buildLater(
    () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternate(entries)})(?![\\p{L}\\p{N}])`, `u${flags}`),
  )
  return { test: (text) => pattern().test(text) }
}

/** What `build` gives, built when it is first asked for. */
export function buildLater<T>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}

/** The words of a lexicon, parted there by spaces or “, ”, as alternatives of a pattern, longer ones first. */
export function alternate(entries: readonly { readonly words: string }[]): string {
  return entries
    .flatMap(({ words }) => words.split(words.includes(', ') ? ', ' : ' '))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll('-', '[ -]'))
    .join('|')
}
