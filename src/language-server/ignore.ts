import type { Extent, Message } from '../index.js'
import { contains } from '../span/relate.js'
import type { AnalyzedDocument } from './document.js'

/** `<!--onrecord ignore no-loaded-cue-->`; without names all rules are meant. */
const COMMENT = /<!--\s*onrecord\s+ignore((?:\s+[a-z-]*[a-z])*)\s*-->/g

/** Whether the languages's comments can be read by `dropIgnored`. */
export function hasComments(languageId: string): boolean {
  return languageId === 'html' || languageId === 'markdown'
}

export function writeIgnore(ruleId: string): string {
  return `<!--onrecord ignore ${ruleId}-->`
}

/** Leaves out what a comment ignores in the paragraph that follows it. */
export function dropIgnored(messages: readonly Message[], document: AnalyzedDocument): Message[] {
  const ignored = hasComments(document.languageId) ? findIgnored(document) : []
  return messages.filter(
    ({ ruleId, place }) =>
      !ignored.some(
        ({ paragraph, rules }) =>
          place !== null && contains(paragraph, place) && (rules.length === 0 || rules.includes(ruleId)),
      ),
  )
}

interface Ignored {
  readonly paragraph: Extent
  readonly rules: readonly string[]
}

function findIgnored({ source, paragraphs, toSource }: AnalyzedDocument): Ignored[] {
  const starts = (paragraphs ?? []).map((paragraph) => ({
    paragraph,
    start: toSource(paragraph)[0]?.start ?? -1,
  }))
  return [...source.matchAll(COMMENT)].flatMap(({ 0: comment, 1: names, index }) => {
    const next = starts.find(({ start }) => start >= index + comment.length)
    return next ? [{ paragraph: next.paragraph, rules: names.trim().split(/\s+/).filter(Boolean) }] : []
  })
}
