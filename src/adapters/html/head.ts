import type { Element, Nodes, Root } from 'hast'
import { isElement, plainText, readProperty } from './elements.js'
import type { Block, Place } from './blocks.js'
import { isBylineText, isDate, trimByline } from '../reading/credit.js'
import type { LinkedData } from './json-ld.js'

/** What a page says of its article outside the prose; null where it says nothing. */
export interface ArticleHead {
  readonly headline: string | null
  /** "Ana Ruiz and Piet Vos", without "By". */
  readonly byline: string | null
  /** As the page writes it, best as ISO 8601. */
  readonly published: string | null
  readonly summary: string | null
}

/** `<meta>` values by name or property, and the `<title>`. */
function readMeta(tree: Root): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  const add = (name: string, value: string): void => {
    if (name !== '' && value.trim() !== '' && !meta.has(name)) meta.set(name, value.trim())
  }
  const visit = (node: Nodes): void => {
    if (!isElement(node)) {
      if ('children' in node) node.children.forEach(visit)
    } else if (node.tagName === 'meta') {
      const name =
        readProperty(node, 'name') || readProperty(node, 'property') || readProperty(node, 'itemProp')
      add(name.toLowerCase(), readProperty(node, 'content'))
    } else if (node.tagName === 'title') {
      const [text] = node.children
      if (text?.type === 'text') add('title', text.value)
    } else if (['html', 'head', 'body'].includes(node.tagName)) node.children.forEach(visit)
  }
  visit(tree)
  return meta
}

const BYLINE_NAMES = /\b(?:byline|by-line|author|authors|contributor|contributors|reporter|writer)\b/

/** Whether the element says who wrote the story. */
export function isByline(element: Element): boolean {
  return (
    element.tagName === 'address' ||
    /\bauthor\b/.test(`${readProperty(element, 'rel')} ${readProperty(element, 'itemProp')}`) ||
    BYLINE_NAMES.test(readProperty(element, 'className').toLowerCase().replaceAll('_', '-'))
  )
}

/** The author in a line with the date: "Posted on <time>…</time> <span class="author">…</span>". */
function readAuthor(credits: readonly Block[]): string | null {
  for (const { nodes } of credits) {
    const author = nodes.find((node) => isElement(node) && isByline(node))
    if (author) return plainText([author])
  }
  return null
}

/** The first time that the element or one in it gives. */
function readTime(node: Nodes): string | null {
  if (isElement(node) && node.tagName === 'time')
    return readProperty(node, 'dateTime') || plainText([node]) || null
  if (!('children' in node)) return null
  for (const child of node.children) {
    const time = readTime(child)
    if (time !== null) return time
  }
  return null
}

/** Whether a short paragraph is a by-line or a date, and no part of the story. */
export function isCredit(block: Block, root: Place): boolean {
  if (block.size > 160) return false
  const text = blockText(block)
  if (isBylineText(text) || isDate(text)) return true
  if (block.nodes.some((node) => isElement(node) && isByline(node)) && !/[.!?]["”’]?$/.test(text)) return true
  for (let at: Place | null = block.place; at !== null && at !== root; at = at.parent) {
    if (isByline(at.element)) return true
  }
  return false
}

export function blockText({ nodes }: Block): string {
  return plainText(nodes)
}

/** Puts together what JSON-LD, `<meta>` and the page itself say, the most careful first. */
export function readHead(
  tree: Root,
  data: LinkedData,
  credits: readonly Block[],
  headline: string | null,
): ArticleHead {
  const meta = readMeta(tree)
  const shown = credits.map(blockText).find((text) => !isDate(text)) ?? readAuthor(credits)
  const times = credits.flatMap(({ nodes }) => nodes.map(readTime)).find((time) => time !== null)
  const dated = credits.map(blockText).find(isDate)
  return {
    headline: headline ?? data.headline ?? meta.get('og:title') ?? meta.get('title') ?? null,
    byline: data.byline ?? meta.get('author') ?? (shown === null ? null : trimByline(shown)),
    published:
      data.published ??
      meta.get('article:published_time') ??
      meta.get('datepublished') ??
      meta.get('date') ??
      times ??
      dated ??
      null,
    summary: meta.get('description') ?? meta.get('og:description') ?? null,
  }
}
