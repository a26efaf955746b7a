import type { AttributedDocument } from '../document.js'

/** For each token, where it stands among attributions. */
export interface Marks {
  /** Number of the attribution whose source holds the token, plus one; 0 for none. */
  readonly source: Int32Array
  /** Number of the outermost attribution whose content holds the token, plus one. */
  readonly content: Int32Array
}

/** Lays spans out over the tokens, in time linear in the length of the outermost ones. */
export function layMarks({ tokens, attributions }: AttributedDocument): Marks {
  const source = new Int32Array(tokens.count)
  const content = new Int32Array(tokens.count)
  let filled = 0
  attributions.forEach((attribution, number) => {
    for (const { first, end } of attribution.source) source.fill(number + 1, first, end)
    for (const { first, end } of attribution.content) {
      // Contents inside contents are left to the outer one; nesting without bound cannot slow this down.
      if (filled > tokens.count * 2 || attribution.within >= 0) continue
      content.fill(number + 1, first, end)
      filled += end - first
    }
  })
  return { source, content }
}
