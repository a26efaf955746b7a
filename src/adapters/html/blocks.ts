import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { isNeverStory, isSuspect } from './boilerplate.js'
import { BLOCKS, isElement, isLeftOut } from './elements.js'

/** An element with blocks in it, and the elements around it. */
export interface Place {
  readonly element: Element
  readonly parent: Place | null
  readonly isLinked: boolean
  /** Whether a headline of the first rank or `<main>` is inside. */
  holdsLandmark: boolean
  /** Whether this element, or one around it, announces itself as something beside the story. */
  isSuspect: boolean
  /** Characters of prose inside. */
  prose: number
  /** The same, of suspects alone. */
  suspectProse: number
}

/** A run of text that a browser shows as one paragraph. */
export interface Block {
  readonly place: Place
  readonly nodes: readonly RootContent[]
  /** Characters without white space. */
  readonly size: number
  /** Those of them inside links. */
  readonly linked: number
  readonly links: number
}

/** What a page shows, in order. */
export interface Page {
  readonly blocks: readonly Block[]
  /** In the order of the page, outer ones first. */
  readonly places: readonly Place[]
}

/** Elements of the line that hold elements that part paragraphs: `<a><h3>…</h3></a>`. */
function findHolders(tree: Root): Set<Nodes> {
  const holders = new Set<Nodes>()
  const visit = (node: Nodes): boolean => {
    if (!('children' in node)) return false
    let holds = isElement(node) && BLOCKS.has(node.tagName)
    for (const child of node.children) if (visit(child)) holds = true
    if (holds) holders.add(node)
    return holds
  }
  visit(tree)
  return holders
}

/** Cuts a page into its paragraphs; scripts, styles, comments and what is hidden are left out. */
export function listBlocks(tree: Root): Page {
  const holders = findHolders(tree)
  const blocks: Block[] = []
  const places: Place[] = []
  const visit = (element: Element, parent: Place | null): void => {
    const place = createPlace(element, parent)
    places.push(place)
    if (element.tagName === 'h1' || element.tagName === 'main') markLandmark(place)
    let run: ElementContent[] = []
    const flush = (): void => {
      const block = measure(run, place)
      if (block.size > 0) blocks.push(block)
      run = []
    }
    for (const child of element.children) {
      if (isElement(child) && isLeftOut(child)) continue
      if (holders.has(child)) {
        flush()
        visit(child as Element, place)
      } else if (isBreak(child) && isBreak(run.findLast((node) => !isBlank(node)))) flush()
      else run.push(child)
    }
    flush()
  }
  visit({ type: 'element', tagName: 'html', properties: {}, children: childrenOf(tree) }, null)
  judgePlaces(blocks, places)
  return { blocks, places }
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

/** `<br>`; two in a row part paragraphs. */
const isBreak = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'br'

/** What the root holds that an element can hold. */
function childrenOf(tree: Root): ElementContent[] {
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype')
}

function createPlace(element: Element, parent: Place | null): Place {
  return {
    element,
    parent,
    isLinked: parent?.isLinked === true || element.tagName === 'a',
    holdsLandmark: false,
    isSuspect: false,
    prose: 0,
    suspectProse: 0,
  }
}

function markLandmark(place: Place): void {
  for (let at: Place | null = place; at !== null && !at.holdsLandmark; at = at.parent) at.holdsLandmark = true
}

function measure(nodes: readonly ElementContent[], place: Place): Block {
  let size = 0
  let linked = 0
  let links = 0
  const visit = (node: Nodes, isLinked: boolean): void => {
    if (node.type === 'text') {
      const length = node.value.replaceAll(/\s+/g, '').length
      size += length
      if (isLinked) linked += length
    } else if (isElement(node) && !isLeftOut(node)) {
      if (node.tagName === 'a') links++
      for (const child of node.children) visit(child, isLinked || node.tagName === 'a')
    }
  }
  for (const node of nodes) visit(node, place.isLinked)
  return { place, nodes, size, linked, links }
}

/** Fewer characters outside links than this are a label, not prose. */
const PROSE = 40

/** Characters that count as prose: none in labels and lists of links. */
export function proseOf({ size, linked }: Block): number {
  const own = size - linked
  return own >= PROSE && own >= linked ? own : 0
}

/** Adds each paragraph's prose to all elements around it, and tells the story's elements from those beside it. */
function judgePlaces(blocks: readonly Block[], places: readonly Place[]): void {
  for (const block of blocks) block.place.prose += proseOf(block)
  for (const place of places.toReversed()) if (place.parent) place.parent.prose += place.prose
  for (const place of places) {
    place.isSuspect = place.parent?.isSuspect === true || isBeside(place, places[0].prose)
  }
  for (const block of blocks) if (block.place.isSuspect) block.place.suspectProse += proseOf(block)
  for (const place of places.toReversed()) if (place.parent) place.parent.suspectProse += place.suspectProse
}

/** `<body class="with-sidebar">` is no sidebar: it holds the headline, or most of what is there to read. */
function isBeside({ element, holdsLandmark, prose }: Place, all: number): boolean {
  if (holdsLandmark || !isSuspect(element)) return false
  return prose <= all / 2 || isNeverStory(element)
}
