import type { Doubt, Refusal, Source, SourceType, Statement, Summary } from '../schema/index.js'

/** How each type is called and marked, and what it means, in the order of SOURCE_TYPES. */
export const TYPE_WORDING: Record<SourceType, { label: string; mark: string; meaning: string }> = {
  official: { label: 'Official', mark: 'O', meaning: 'authority, office-holder, spokesperson' },
  named: { label: 'Named', mark: 'N', meaning: 'on the record, without an office' },
  document: { label: 'Document', mark: 'D', meaning: 'report, poll, filing, letter, data' },
  media: { label: 'Media', mark: 'M', meaning: 'another outlet’s reporting' },
  anonymous: { label: 'Anonymous', mark: 'A', meaning: 'spoke, and is not named' },
  declined: { label: 'Declined', mark: '×', meaning: 'asked, and gave no answer' },
  unclear: { label: 'Unclear', mark: '?', meaning: 'hearsay, vague group, open question' },
  unattributed: { label: 'Writer’s voice', mark: '–', meaning: 'credited to nobody' },
}

export const REFUSAL_WORDING: Record<Refusal['kind'], string> = {
  declined: 'declined to comment',
  'no-response': 'did not respond',
  'not-reached': 'could not be reached',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  referred: 'referred questions elsewhere',
}

export const DOUBT_WORDING: Record<Doubt['kind'], string> = {
  'open-question': 'open question',
  'hedged-report': 'hedged report',
  'vague-group': 'vague group',
  'not-verified': 'not verified',
}

export const VERDICT_WORDING: Record<Summary['corroboration'][number]['verdict'], string> = {
  confirmed: 'Confirmed',
  supported: 'Supported',
  disputed: 'Disputed',
}

export const ANSWER_WORDING: Record<Summary['rightOfReply'][number]['answer'], string> = {
  reply: 'answer reported',
  refusal: 'no comment, as reported',
  'no-response': 'asked, no answer',
  silence: 'no answer in the article',
}

/** "31%"; a share that is there and rounds to nothing is "<1%". */
export function wordShare(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  return `${Math.round(share * 100)}%`
}

/** "1 statement", "2 statements". */
export function wordCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The words on one line, cut at a word where they are longer than `length`. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  const atWord = cut.replace(/\s+\S*$/u, '')
  return `${(atWord || cut).replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Whether a message already holds the words that it is about, or their beginning. */
export function repeatsWords(reason: string, words: string): boolean {
  return reason.includes(excerpt(words, 24).replace(/…$/u, ''))
}

/** Role and organisation of a source, where its name does not say them already. */
export function listDetails({ name, role, organisation }: Source): string[] {
  const details = [role?.text, organisation?.text].filter((text) => text !== undefined)
  return [...new Set(details)].filter((text) => !name.toLowerCase().includes(text.toLowerCase()))
}

/** The words of a role: "…, he said, …" of two spans is joined by an ellipsis. Empty for null. */
export function joinSpans(role: Statement['content']): string {
  return role ? role.spans.map((span) => span.text).join(' … ') : ''
}
