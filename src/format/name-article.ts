import { hashWord } from '../span/hash.js'
import type { FormatInput } from './input.js'
import { showControls } from './visible.js'

/** The IRI of the article: as given, else a name made of its path, else one made of its words. */
export function nameArticle({ report, options }: FormatInput): string {
  if (options.url !== undefined) return options.url
  if (options.path !== undefined) return `urn:onrecord:article:${writeReference(options.path)}`
  const ids = report.statements.map(({ id }) => id).join(' ')
  return `urn:onrecord:article:${hashWord(ids).toString(36)}`
}

/** The IRI of a part of the article: "#" and the id of a statement or source. */
export function namePart(article: string, id: string): string {
  return `${article.replace(/#.*$/su, '')}#${encodeURIComponent(showControls(id))}`
}

/** A path as a relative reference (RFC 3986), "/" between its steps. */
export function writeReference(path: string): string {
  const steps = showControls(path).replaceAll('\\', '/').split('/')
  return steps.map(encodeURIComponent).join('/')
}
