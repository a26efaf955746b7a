import { showControls } from './visible.js'

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as a page shows them, in text and in quoted attributes alike. */
export function escapeHtml(words: string): string {
  return showControls(words).replace(/[&<>"']/gu, (character) => REFERENCES[character])
}

/** A link to `url`, or the words alone where it is no address of the web ("javascript:…"). */
export function writeLink(url: string, words: string): string {
  if (!/^https?:\/\/\S+$/iu.test(url)) return escapeHtml(words)
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(words)}</a>`
}
