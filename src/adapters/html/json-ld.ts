import type { Element, Nodes, Root } from 'hast'
import { findJsonStrings, type JsonString } from '../reading/json-strings.js'
import type { Piece } from '../reading/piece.js'
import { isElement, readProperty } from './elements.js'

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly body: JsonString | null
  readonly headline: string | null
  readonly byline: string | null
  readonly published: string | null
}

const NOTHING: LinkedData = { body: null, headline: null, byline: null, published: null }

function findScripts(tree: Root): Element[] {
  const scripts: Element[] = []
  const visit = (node: Nodes): void => {
    if (isElement(node) && node.tagName === 'script') {
      if (readProperty(node, 'type').trim().toLowerCase() === 'application/ld+json') scripts.push(node)
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return scripts
}

/** Reads the first block of JSON-LD with an article in it; blocks that are no JSON are passed over. */
export function readLinkedData(tree: Root): LinkedData {
  for (const script of findScripts(tree)) {
    const [text] = script.children
    if (text?.type !== 'text' || text.position?.start.offset === undefined) continue
    const strings = readStrings(text.value, text.position.start.offset)
    const item = strings && findItem(strings)
    if (item) return item
  }
  return NOTHING
}

function readStrings(json: string, offset: number): JsonString[] | null {
  try {
    JSON.parse(json)
  } catch {
    return null
  }
  return findJsonStrings(json, () => true).map((string) => ({
    ...string,
    pieces: string.pieces.map((piece) => movePiece(piece, offset)),
  }))
}

function movePiece(piece: Piece, offset: number): Piece {
  return { ...piece, sourceStart: piece.sourceStart + offset, sourceEnd: piece.sourceEnd + offset }
}

/** The first object of a type such as `NewsArticle`; its strings share the path up to their key. */
function findItem(strings: readonly JsonString[]): LinkedData | null {
  const type = strings.find(({ path, value }) => isTypePath(path) && /Article$|^BlogPosting$/.test(value))
  if (!type) return null
  const base = type.path.slice(0, type.path.lastIndexOf('@type'))
  const isOwn = (path: JsonString['path']): boolean => base.every((key, i) => path[i] === key)
  const own = strings.filter(({ path }) => isOwn(path))
  const pathOf = (string: JsonString): string =>
    string.path
      .slice(base.length)
      .filter((key) => typeof key === 'string')
      .join('.')
  const value = (path: string): string | null => own.find((string) => pathOf(string) === path)?.value ?? null
  const authors = own.filter((string) => ['author', 'author.name'].includes(pathOf(string)))
  return {
    body: own.find((string) => pathOf(string) === 'articleBody') ?? null,
    headline: value('headline'),
    byline: authors.map((author) => author.value).join(', ') || null,
    published: value('datePublished'),
  }
}

function isTypePath(path: JsonString['path']): boolean {
  return path.at(-1) === '@type' || path.at(-2) === '@type'
}
