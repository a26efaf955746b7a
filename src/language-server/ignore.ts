import { controlMessages } from '../adapters/control.js'
import type { Message } from '../index.js'
import type { AnalyzedDocument } from './document.js'

/** Whether findings in files of this language can be ignored by comments. */
export function hasComments(languageId: string): languageId is 'html' | 'markdown' {
  return languageId === 'html' || languageId === 'markdown'
}

export function writeIgnore(ruleId: string): string {
  return `<!--onrecord ignore ${ruleId}-->`
}

/** Leaves out what comments of the file ignore. */
export function dropIgnored(messages: readonly Message[], document: AnalyzedDocument): Message[] {
  const { languageId, source, toSource } = document
  if (!hasComments(languageId)) return [...messages]
  return controlMessages(messages, { syntax: languageId, source, toSource }).messages
}
