import type { RootContent } from 'hast'
import { isElement, plainText } from './elements.js'

const SENTENCE_END = /[.!?…]["'”’)]*$/
const OPENING_DASH = /^(?:[—–―]|--)/
const CLOSING_DASH = /(?:[—–―]|--)$/

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** “— Ana Ruiz” */
export const opensWithDash = (text: string): boolean => OPENING_DASH.test(text)

/** Where a quotation ends: at a node of its paragraph, and so many UTF-16 units of that node's text behind its start. */
export interface QuotationEnd {
  readonly node: number
  readonly units: number
}

/**
 * Where the words of a `<blockquote>` end and the line that names their author begins, in the same paragraph: “We will
 * appeal. — <cite>Ana Ruiz</cite>”; at its end where none does, as in “I read <cite>The Post</cite>.”.
 */
export function findQuotationEnd(nodes: readonly RootContent[]): QuotationEnd {
  const whole = { node: nodes.length, units: 0 }
  const cite = nodes.findIndex((node) => isElement(node) && namesAuthor(node))
  if (cite < 0) return whole
  const before = nodes[cite - 1]
  const words = before?.type === 'text' ? before.value.trimEnd() : ''
  const dash = CLOSING_DASH.exec(words)
  if (dash) return { node: cite - 1, units: words.slice(0, dash.index).trimEnd().length }
  const isLast = plainText(nodes.slice(cite + 1)) === ''
  const isLine = nodes.slice(0, cite).findLast((node) => plainText([node]) !== '' || isBreak(node))
  if (!isLast || !isLine) return whole
  return isBreak(isLine) || endsSentence(plainText(nodes.slice(0, cite))) ? { node: cite, units: 0 } : whole
}

const isBreak = (node: RootContent): boolean => isElement(node) && node.tagName === 'br'

/** `<cite>`, or an element of the line that opens with a dash: `<small>— Ana Ruiz</small>`. */
function namesAuthor(node: RootContent): boolean {
  return isElement(node) && (node.tagName === 'cite' || opensWithDash(plainText([node])))
}
