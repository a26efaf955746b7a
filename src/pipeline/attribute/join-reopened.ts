import type { TokenRange, WordedDocument } from '../document.js'
import type { Choice } from './choice.js'

/**
 * Credits the earlier paragraphs of a quotation that reopens to whom its last paragraph is credited:
 * “Nobody told the night crew. ¶ “They found out on the bus,” said Colm Devery.
 */
export function joinReopened(document: WordedDocument, choices: readonly Choice[]): Choice[] {
  const { quotations, atoms } = document
  const taken = new Uint8Array(quotations.length)
  const credited = choices.map(({ content }) => {
    const numbers = content.map(({ first, end }) =>
      Math.max(atoms.quotation[first], atoms.quotation[end - 1]),
    )
    for (const q of numbers) if (q >= 0) taken[q] = 1
    return numbers
  })
  return choices.map((choice, k) => {
    const added: TokenRange[] = []
    for (const q of credited[k]) {
      let before = q < 0 ? -1 : quotations[q].continues
      for (; before >= 0 && taken[before] === 0; before = quotations[before].continues) {
        taken[before] = 1
        added.push({ first: quotations[before].first, end: quotations[before].end })
      }
    }
    if (added.length === 0) return choice
    return { ...choice, content: [...choice.content, ...added].sort((a, b) => a.first - b.first) }
  })
}
