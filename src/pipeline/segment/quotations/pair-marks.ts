import { SHAPE } from '../../document.js'
import type { Draft, Family, Mark, QuotationState } from './state.js'

/** Quotations inside quotations beyond this depth are not told apart. */
const MAX_DEPTH = 8

/** Families that the mark closes: “ ends „so“, and ‘ ends ‚so‘. */
function closes(mark: Mark, open: Family): boolean {
  if (mark.family === open) return true
  if (open === 'low') return mark.family === 'double'
  if (open === 'low-single') return mark.family === 'single'
  // “I was never asked," the clerk said: typed in two hands.
  if (open === 'double') return mark.family === 'backtick' || mark.family === 'straight'
  return open === 'backtick' && mark.family === 'straight'
}

/** Place in the stack of the quotation that the mark closes, or -1. */
function findOpen(stack: readonly Draft[], mark: Mark): number {
  for (let index = stack.length - 1; index >= 0; index--) if (closes(mark, stack[index].family)) return index
  return -1
}

/** Whether the mark, whatever its form, ends a quotation that is open. */
function isClosing(stack: readonly Draft[], mark: Mark): boolean {
  if (mark.role === 'close') return true
  const top = stack.at(-1)
  return (
    top !== undefined && (top.family === 'low' || top.family === 'low-single') && closes(mark, top.family)
  )
}

function open(state: QuotationState, stack: Draft[], mark: Mark, paragraph: number): void {
  if (stack.length >= MAX_DEPTH) return
  const { at, family } = mark
  const draft = {
    first: at,
    end: -1,
    depth: stack.length,
    continues: -1,
    isBalanced: true,
    family,
    paragraph,
  }
  stack.push(draft)
  state.drafts.push(draft)
}

function hasWord({ tokens }: QuotationState, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if ((tokens.shape[at] & (SHAPE.letter | SHAPE.digit)) !== 0) return true
  return false
}

/** A closing mark without an opening one: `We will appeal,” she said.` begins with its sentence; 5'10" is none. */
function closeUnopened(state: QuotationState, mark: Mark, paragraph: number, sentenceFirst: number): void {
  const { tokens, drafts } = state
  const isMeasure = mark.at > 0 && (tokens.shape[mark.at - 1] & SHAPE.digit) !== 0
  if (isMeasure || mark.family === 'single' || mark.family === 'angle') return
  const first = Math.max(sentenceFirst, drafts.length > 0 ? drafts[drafts.length - 1].end : 0)
  // A row of closing marks holds no words.
  if (first >= mark.at - 1 || !hasWord(state, mark.at - 2, mark.at)) return
  const { at, family } = mark
  drafts.push({ first, end: at + 1, depth: 0, continues: -1, isBalanced: false, family, paragraph })
}

/** Step 3: pairs opening and closing marks within each paragraph; a mark left open keeps `end` -1. */
export function pairMarks(state: QuotationState): void {
  const { paragraphs, sentences } = state
  let stack: Draft[] = []
  let paragraph = 0
  let sentence = 0
  for (const mark of state.marks) {
    if (mark.at >= paragraphs[paragraph].end) stack = []
    while (mark.at >= paragraphs[paragraph].end) paragraph++
    while (mark.at >= sentences[sentence].end) sentence++
    if (mark.role === 'apostrophe') continue
    if (!isClosing(stack, mark)) {
      open(state, stack, mark, paragraph)
      continue
    }
    const index = findOpen(stack, mark)
    if (index < 0 && stack.length === 0) closeUnopened(state, mark, paragraph, sentences[sentence].first)
    if (index < 0) continue
    for (const inner of stack.splice(index)) inner.end = mark.at + (inner.depth === index ? 1 : 0)
  }
}
