import type { Element, Nodes } from 'hast'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that part paragraphs; all others run on in the line. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul',
)

/** Elements whose text is no prose, or is not shown, or was taken back (`<del>`). */
const LEFT_OUT = set(
  'audio button canvas datalist del dialog embed frameset head iframe input map math meter nav noembed noframes ' +
    'noscript object plaintext progress rp rt s script select strike style svg template textarea title video xmp',
)

/** Class names of text for screen readers alone ("opens in a new window"). */
const UNSEEN = set(
  'sr-only visually-hidden visuallyhidden screen-reader-text u-hidden is-hidden assistive-text',
)

/** Class names of a picture's credit line. */
const CREDITS = set('credit photo-credit image-credit caption-credit copyright image-copyright')

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

/** The property as words: "story  is-lead" and `['story', 'is-lead']` alike. */
export function readProperty(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

export function classesOf(element: Element): string[] {
  return readProperty(element, 'className').toLowerCase().split(/\s+/).filter(Boolean)
}

/** Words that class names and id are made of: `relatedStories` and `related-stories` give "related", "stories". */
export function nameWords(element: Element): string[] {
  const names = `${readProperty(element, 'className')} ${readProperty(element, 'id')}`
  return names
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Whether a reader of the page never sees the element's text as part of the story. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || 'hidden' in element.properties) return true
  if (readProperty(element, 'ariaHidden') === 'true') return true
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(readProperty(element, 'style'))) return true
  const classes = classesOf(element)
  if (classes.some((name) => UNSEEN.has(name) || CREDITS.has(name))) return true
  return isNoteReference(element)
}

/** The number of a footnote: `<sup><a href="#note-1">1</a></sup>`. */
function isNoteReference(element: Element): boolean {
  if (readProperty(element, 'role') === 'doc-noteref') return true
  if (element.tagName === 'a' && /\bfootnote|noteref/.test(readProperty(element, 'className'))) return true
  return (
    element.tagName === 'sup' && element.children.some((child) => isElement(child) && child.tagName === 'a')
  )
}

/** The text of nodes in a row as a page shows it, white space collapsed. */
export function plainText(nodes: readonly Nodes[]): string {
  const parts: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value)
    else if ('children' in node && !(isElement(node) && isLeftOut(node))) {
      // <div><p>five</p>six</div>
      const border = isElement(node) && (BLOCKS.has(node.tagName) || node.tagName === 'br') ? ' ' : ''
      parts.push(border)
      node.children.forEach(visit)
      parts.push(border)
    }
  }
  nodes.forEach(visit)
  return parts.join('').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()
}
