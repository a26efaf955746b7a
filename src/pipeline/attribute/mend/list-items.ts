import { SHAPE, type CuedDocument, type TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { hasFinite, isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'

/** “The inspectors wrote:” ¶ “• The kitchen was dirty.” ¶ “• Two doors were locked.”: all items of a list are content. */
export function addListItems(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  const leads = findLeads(document)
  if (leads.size === 0) return [...choices]
  const uses = countUses(document, choices)
  return choices.map((choice) => {
    const list = leads.get(document.atoms.sentence[choice.cue.first])
    if (!list || list.items.some((item) => isUsed(uses, item, choice))) return choice
    const ahead = choice.content.filter(({ first }) => first < list.colon)
    // “Among its findings, the auditor said:”
    const said = ahead.filter(({ first, end }) => first > choice.cue.first || hasFinite(document, first, end))
    return { ...choice, content: trimMarks(document, [...said, ...list.items]) }
  })
}

/** How many choices have a token in their cue, source or content. */
function countUses({ tokens }: CuedDocument, choices: readonly Choice[]): Uint16Array {
  const uses = new Uint16Array(tokens.count)
  for (const { cue, source, content } of choices)
    for (const { first, end } of [cue, ...source, ...content]) for (let i = first; i < end; i++) uses[i]++
  return uses
}

/** Whether a choice other than `own` has a token of the range. */
function isUsed(uses: Uint16Array, { first, end }: TokenRange, own: Choice): boolean {
  for (let i = first; i < end; i++) {
    const isOwn = own.content.some((range) => range.first <= i && i < range.end)
    if (uses[i] > (isOwn ? 1 : 0)) return true
  }
  return false
}

interface List {
  readonly colon: number
  /** Without the marks that they begin with. */
  readonly items: readonly TokenRange[]
}

/** Each list that a sentence introduces with a colon, by the sentence's number. */
function findLeads(document: CuedDocument): Map<number, List> {
  const { paragraphs } = document
  const leads = new Map<number, List>()
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const { first, end } = paragraphs[p]
    if (!isText(document, end - 1, ':') || startOfItem(document, paragraphs[p]) > first) continue
    const items: TokenRange[] = []
    for (let q = p + 1; q < paragraphs.length; q++) {
      const start = startOfItem(document, paragraphs[q])
      if (start === paragraphs[q].first) break
      items.push({ first: start, end: paragraphs[q].end })
    }
    if (items.length > 0) leads.set(document.atoms.sentence[end - 1], { colon: end - 1, items })
  }
  return leads
}

/** Behind “•”, “-”, “1.” or “(a)”, with which the item of a list begins, or the paragraph's own first token. */
export function startOfItem(document: CuedDocument, { first, end }: TokenRange): number {
  const { shape } = document.tokens
  const isWord = (i: number): boolean => (shape[i] & (SHAPE.letter | SHAPE.digit)) !== 0
  if (end - first < 3) return first
  if (!isWord(first) && document.atoms.quote[first] === 0 && !isText(document, first, '(')) return first + 1
  if (isText(document, first, '(') && isText(document, first + 2, ')')) return first + 3
  const isNumber = (shape[first] & SHAPE.letter) === 0 && (shape[first] & SHAPE.digit) !== 0
  if (isNumber && (shape[first] & SHAPE.stop) !== 0) return first + 1
  return isNumber && (isText(document, first + 1, '.') || isText(document, first + 1, ')'))
    ? first + 2
    : first
}
