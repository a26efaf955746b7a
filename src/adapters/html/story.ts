import { isInvitation } from './boilerplate.js'
import { type Block, type Page, type Place, proseOf } from './blocks.js'
import { nameWords, readProperty } from './elements.js'
import type { Part } from '../../schema/index.js'
import { blockText, isCredit } from './head.js'
import { endsSentence, opensWithDash } from './quotation.js'

/** A paragraph of the story. */
export interface StoryBlock {
  readonly block: Block
  readonly part: Part
  /** Whether `<blockquote>` makes it a quotation. */
  readonly isQuotation: boolean
}

export interface Story {
  readonly blocks: readonly StoryBlock[]
  /** By-lines and dates, which are no prose. */
  readonly credits: readonly Block[]
  readonly headline: string | null
}

/** Whether an element between the block and `root`, itself included, passes the test. */
export function isWithin(place: Place, test: (place: Place) => boolean, root: Place | null = null): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) {
    if (test(at)) return true
    if (at === root) return false
  }
  return false
}

const isTag =
  (...names: string[]) =>
  ({ element }: Place): boolean =>
    names.includes(element.tagName)

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The paragraph with the headline: of the story's own `<h1>`s the one that the page's titles repeat, else the first. */
function findHeadline({ blocks }: Page, root: Place, titles: readonly string[]): Block | null {
  const isInRoot = ({ place }: Block): boolean => isWithin(place, (at) => at === root)
  const known = titles.map(fold)
  const isTitle = (block: Block): boolean => {
    const text = fold(blockText(block))
    return text.length > 8 && known.some((title) => title.includes(text) || text.includes(title))
  }
  const start = Math.max(blocks.findIndex(isInRoot), 0)
  const firsts = new Set(blocks.filter(({ place }) => isWithin(place, isTag('h1'))))
  const own = [...firsts].filter(isInRoot)
  if (own.length > 0) return own.find(isTitle) ?? own[0]
  // <h1><a href="/">The Harbour Post</a></h1> is the name of the site.
  const before = blocks.slice(0, start).filter((block) => firsts.has(block) && block.linked === 0)
  const seconds = blocks.slice(start, start + 3).filter(({ place }) => isWithin(place, isTag('h2')))
  return before.findLast(isTitle) ?? seconds.find(isTitle) ?? before.at(-1) ?? null
}

const STANDFIRST = new Set(
  'standfirst dek deck subtitle subhead subheading subheadline strapline summary intro excerpt kicker'.split(
    ' ',
  ),
)

/** Whether the paragraph, beneath the headline and above the prose, sums the story up. */
function isStandfirst(block: Block, headline: Block | null): boolean {
  // <ul class="summary"> has the main points of the story, which are prose of its body.
  if (isWithin(block.place, isTag('li'))) return false
  return isWithin(block.place, ({ element }) => {
    const itemProp = readProperty(element, 'itemProp')
    if (/\b(?:description|alternativeHeadline)\b/.test(itemProp)) return true
    if (readProperty(element, 'role') === 'doc-subtitle') return true
    if (nameWords(element).some((word) => STANDFIRST.has(word))) return element.tagName !== 'article'
    // <header><h1>…</h1><p>…</p></header>
    return (
      ['header', 'hgroup'].includes(element.tagName) &&
      headline !== null &&
      isWithin(headline.place, (at) => at.element === element)
    )
  })
}

function isCaption({ place }: Block, root: Place): boolean {
  const isCaptionPlace = ({ element }: Place): boolean =>
    ['figcaption', 'caption'].includes(element.tagName) || nameWords(element).includes('caption')
  return isWithin(place, isCaptionPlace, root)
}

/** Whether a paragraph leads away from the story: a list of links, "Read more: …". */
function leadsAway(block: Block): boolean {
  const text = blockText(block)
  const isSentence = endsSentence(text)
  if (block.linked > block.size * 0.75 && !(isSentence && block.links < 2)) return true
  return isInvitation(text) && (block.links > 0 || !isSentence || block.size < 80)
}

/** A quotation set off by the page, without the line that names its author ("— Ana Ruiz"). */
function isBlockQuotation(block: Block, root: Place): boolean {
  if (!isWithin(block.place, isTag('blockquote'), root)) return false
  if (isWithin(block.place, isTag('footer', 'cite', 'figcaption'), root)) return false
  return !opensWithDash(blockText(block))
}

/** The story's paragraphs in `root`, with the headline and standfirst above it. */
export function selectStory(page: Page, root: Place, titles: readonly string[]): Story {
  const headline = findHeadline(page, root, titles)
  const above = headline === null ? -1 : page.blocks.indexOf(headline)
  const inside = new Set(page.blocks.filter(({ place }) => isWithin(place, (at) => at === root)))
  const blocks: StoryBlock[] = []
  const credits: Block[] = []
  let isBelowProse = false
  for (const [number, block] of page.blocks.entries()) {
    const isInside = inside.has(block)
    if (block === headline) blocks.push({ block, part: 'headline', isQuotation: false })
    else if ((!isInside && (above < 0 || number < above || isBelowProse)) || isBeside(block, root)) continue
    else if (isCredit(block, root)) credits.push(block)
    else if (leadsAway(block)) continue
    else if (!isBelowProse && isStandfirst(block, headline))
      blocks.push({ block, part: 'standfirst', isQuotation: false })
    else if (isInside) {
      const part = isCaption(block, root) ? 'caption' : 'body'
      if (part === 'body' && proseOf(block) > 0) isBelowProse = true
      blocks.push({ block, part, isQuotation: isBlockQuotation(block, root) })
    }
  }
  return { blocks: dropLastHeadings(blocks), credits, headline: headline && blockText(headline) }
}

/** Whether the element stands beside the story; what the caller has chosen as its root does not. */
function isBeside({ place }: Block, root: Place): boolean {
  return place.isSuspect && !root.isSuspect
}

/** Leaves out headings with nothing beneath them, whose lists of links are gone. */
function dropLastHeadings(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  let end = blocks.length
  while (end > 0 && isWithin(blocks[end - 1].block.place, isTag('h2', 'h3', 'h4', 'h5', 'h6'))) end--
  return blocks.slice(0, end)
}
