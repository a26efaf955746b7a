import type { Root } from 'hast'
import { select } from 'hast-util-select'
import { UsageError } from '../../errors.js'
import { readProperty } from './elements.js'
import { type Block, type Page, type Place, proseOf } from './blocks.js'
import { createMatcher } from './match-body.js'

/** Share of a page's prose that an `<article>` must hold to be the story and no teaser of another one. */
const ARTICLE_SHARE = 0.4
/** Share of the prose that an element must keep for the search to go on inside it. */
const DENSE_SHARE = 0.8
/** Elements that are themselves a paragraph of a story, or hold a few; the search never goes into them. */
const LEAVES = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote figure figcaption pre table'.split(' '),
)
/** Share of `articleBody` that the page must show; else the body stands in the JSON-LD alone. */
const SHOWN_SHARE = 0.5

/** Prose that nothing around it calls something else than the story. */
const storyOf = (place: Place): number => place.prose - place.suspectProse

function isArticle({ element }: Place): boolean {
  return (
    element.tagName === 'article' ||
    readProperty(element, 'role') === 'article' ||
    /\barticleBody\b/.test(readProperty(element, 'itemProp')) ||
    /schema\.org\/\w*(?:Article|BlogPosting)\b/.test(readProperty(element, 'itemType'))
  )
}

/** The element that the option names; null where the page has none. */
export function findSelected(tree: Root, { places }: Page, selector: string): Place | null {
  try {
    const element = select(selector, tree)
    return places.find((place) => place.element === element) ?? null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Unexpected selector ${JSON.stringify(selector)}, expected one of CSS: ${reason}`)
  }
}

/** The `<article>` with most of the page's story; null where articles are teasers or there are none. */
export function findArticle({ places }: Page): Place | null {
  let best: Place | null = null
  for (const place of places) {
    if (isArticle(place) && storyOf(place) > (best === null ? 0 : storyOf(best))) best = place
  }
  return best !== null && storyOf(best) >= storyOf(places[0]) * ARTICLE_SHARE ? best : null
}

/** The innermost element with nearly all paragraphs that the JSON-LD's `articleBody` has; null where few are shown. */
export function findByBody({ blocks, places }: Page, body: string): Place | null {
  const isOfBody = createMatcher(body)
  const shown = blocks.filter(isOfBody)
  const size = shown.reduce((sum, block) => sum + block.size, 0)
  if (size < body.replaceAll(/\s+/g, '').length * SHOWN_SHARE) return null
  return descend(places, sumBySize(shown))
}

/** The innermost element with nearly all of the story. */
export function findDensest({ places, blocks }: Page): Place {
  const story = blocks.filter(({ place }) => !place.isSuspect)
  return descend(places, sumBySize(story, proseOf))
}

function sumBySize(
  blocks: readonly Block[],
  sizeOf: (block: Block) => number = (block) => block.size,
): Map<Place, number> {
  const sums = new Map<Place, number>()
  for (const block of blocks) {
    const size = sizeOf(block)
    for (let place: Place | null = block.place; place !== null; place = place.parent)
      sums.set(place, (sums.get(place) ?? 0) + size)
  }
  return sums
}

/** The innermost element that holds its share of everything; what is nested deeper is a part of the story. */
function descend(places: readonly Place[], sums: ReadonlyMap<Place, number>): Place {
  const least = (sums.get(places[0]) ?? 0) * DENSE_SHARE
  let found = places[0]
  // Places come outer ones first, so that the last one that keeps the share is the innermost.
  for (const place of places) {
    if (least > 0 && (sums.get(place) ?? 0) >= least && !LEAVES.has(place.element.tagName)) found = place
  }
  return found
}
