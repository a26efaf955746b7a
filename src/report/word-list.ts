/** Makes a pattern that finds any word of a lexicon; a hyphen in the lexicon stands for a hyphen or a space. */
export function matchWords(entries: readonly { readonly words: string }[], flags = 'i'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternate(entries)})(?![\\p{L}\\p{N}])`, `u${flags}`)
}

/** The words of a lexicon, parted there by spaces or “, ”, as alternatives of a pattern, longer ones first. */
export function alternate(entries: readonly { readonly words: string }[]): string {
  return entries
    .flatMap(({ words }) => words.split(words.includes(', ') ? ', ' : ' '))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll('-', '[ -]'))
    .join('|')
}
