import { skipMarkup } from './syntax.js'

/** Deepest nesting that is read; browsers stop at 512, and articles rarely pass 40. */
const MAX_DEPTH = 200
/** Open formatting elements at a time: the parser copies each of them into every paragraph that follows. */
const MAX_FORMATTING = 12

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that the next of their kind closes; left open a thousand times, they are still not nested. */
const SELF_CLOSING = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp'.split(' '),
)
const RAW = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '))

const NAME = /<(\/?)([a-zA-Z][^\t\n\f\r />]*)/y

/**
 * Blanks the tags that would nest deeper than any article does, so that the parser's work stays linear and its
 * recursion shallow. Every offset stays as it is; pages of the ordinary kind come back as they are.
 */
export function tameNesting(html: string): string {
  const open: string[] = []
  let formatting = 0
  const kept: string[] = []
  let from = 0
  for (let at = html.indexOf('<'); at >= 0;) {
    const tag = readTag(html, at)
    if (tag === null) {
      at = html.indexOf('<', Math.max(skipMarkup(html, at), at + 1))
      continue
    }
    const { name, isClosing, end } = tag
    if (isClosing) {
      const last = open.lastIndexOf(name)
      for (const closed of last < 0 ? [] : open.splice(last)) if (FORMATTING.has(closed)) formatting--
    } else if (open.length >= MAX_DEPTH || (FORMATTING.has(name) && formatting >= MAX_FORMATTING)) {
      kept.push(html.slice(from, at), ' '.repeat(end - at))
      from = end
    } else if (!VOID.has(name) && !SELF_CLOSING.has(name) && !RAW.has(name)) {
      open.push(name)
      if (FORMATTING.has(name)) formatting++
    }
    at = html.indexOf('<', isClosing || !RAW.has(name) ? end : endOfRaw(html, name, end))
  }
  return from === 0 ? html : kept.join('') + html.slice(from)
}

function readTag(html: string, at: number): { name: string; isClosing: boolean; end: number } | null {
  NAME.lastIndex = at
  const match = NAME.exec(html)
  if (match === null) return null
  return { name: match[2].toLowerCase(), isClosing: match[1] === '/', end: skipMarkup(html, at) }
}

/** Where the text of a script or style ends. */
function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
