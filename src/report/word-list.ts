/** Tells whether a text holds a word of a lexicon. */
export interface WordTest {
  test(text: string): boolean
}

/**
 * Makes a test that finds any word of a lexicon, in any case unless `isExact`; a hyphen in the lexicon stands for a
 * hyphen or a space. Its pattern is built when it is first asked, for a fast start.
 */
export function matchWords(
  entries: readonly { readonly words: string }[],
  { isExact = false }: { readonly isExact?: boolean } = {},
): WordTest {
  // The flag "i" makes an engine fold all letters of the world that stand for `\p{L}`: five times the time to build.
  const fold = isExact ? (text: string) => text : (text: string) => text.toLowerCase()
  const pattern = buildLater(
    () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${fold(alternate(entries))})(?![\\p{L}\\p{N}])`, 'u'),
  )
  return { test: (text) => pattern().test(fold(text)) }
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
