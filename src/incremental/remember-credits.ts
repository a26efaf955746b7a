import { creditParagraphs, startOfItem, type Choice } from '../pipeline/attribute/index.js'
import type { CuedDocument, TokenRange } from '../pipeline/document.js'
import { cutDocument, within } from './cut-document.js'
import { isSameBasis, type Basis } from './judgement-basis.js'
import { firstOfCue, Placed, Unread } from './placed.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shiftAttribution, shiftChoice } from './shift.js'

type Found = Parameters<typeof creditParagraphs>[1]

/** Credits of a passage, and all that they rest on: words and choices of it and those beside it, and lines. */
interface KnownCredits {
  readonly basis: Basis
  readonly credits: Placed<Choice>
}

/** `creditParagraphs` that credits again only passages that it has not seen beside the same two. */
export function rememberCredits(
  paragraphsOf: (document: CuedDocument) => KnownParagraphs | null,
): typeof creditParagraphs {
  return (document, found, nest) => {
    const paragraphs = paragraphsOf(document)
    if (!paragraphs) return creditParagraphs(document, found, nest)
    const turns = found.lines.map(({ cue, content }) => ({ first: cue.first, end: content.at(-1)!.end }))
    const passages = findPassages(document, turns)
    const around = passages.map((_, at) => joinAround(passages, at))
    const bases = around.map((range) => [
      ...paragraphs.listFacts(range, 'choices'),
      ...listPlaces(turns, range),
    ])
    const known = passages.map(({ first }, at) => {
      const old = paragraphs.factsAt(first).get('credits') as KnownCredits | undefined
      return old && isSameBasis(old.basis, bases[at]) ? old.credits : undefined
    })
    const missed = around.filter((_, at) => known[at] === undefined)
    const read = new Unread(
      joinRanges(missed).flatMap((range) => creditRange(document, range, found, nest)),
      firstOfCue,
    )
    const all: Choice[] = []
    passages.forEach((passage, at) => {
      const { first } = passage
      const credits = known[at] ?? new Placed(read.take(passage), first, shiftChoice)
      if (credits !== known[at]) paragraphs.factsAt(first).set('credits', { basis: bases[at], credits })
      all.push(...credits.from(first))
    })
    return all
  }
}

/**
 * Paragraphs, those joined into one whose quotation goes on or reopens in the next, and a list with what introduces it.
 * @param turns from the label to the end of what it credits, which may be paragraphs further: these are joined too
 */
function findPassages(document: CuedDocument, turns: readonly TokenRange[]): TokenRange[] {
  const { paragraphs, quotations } = document
  const passages: { first: number; end: number }[] = []
  let reached = 0
  let next = 0
  let turn = 0
  for (const { first, end } of paragraphs) {
    if (end === first) continue
    let isJoined = first < reached || startOfItem(document, { first, end }) > first
    for (; next < quotations.length && quotations[next].first < end; next++) {
      if (quotations[next].continues >= 0 && quotations[next].first === first) isJoined = true
      reached = Math.max(reached, quotations[next].end)
    }
    for (; turn < turns.length && turns[turn].first < end; turn++)
      reached = Math.max(reached, turns[turn].end)
    if (isJoined && passages.length > 0) passages[passages.length - 1].end = end
    else passages.push({ first, end })
  }
  return passages
}

/** The passage with the ones beside it. */
const joinAround = (passages: readonly TokenRange[], at: number): TokenRange => ({
  first: passages[Math.max(0, at - 1)].first,
  end: passages[Math.min(passages.length - 1, at + 1)].end,
})

/** Lines that credit and begin in a range: which ones do, and how far they reach, hangs on how many others do. */
const listPlaces = (turns: readonly TokenRange[], around: TokenRange): number[] =>
  turns.length === 0
    ? []
    : within(turns, around).list.flatMap(({ first, end }) => [first - around.first, end - around.first])

/** Ranges in text order, those joined that meet. */
function joinRanges(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: { first: number; end: number }[] = []
  for (const { first, end } of ranges) {
    const last = joined.at(-1)
    if (last && first <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ first, end })
  }
  return joined
}

/** Credits in the order of their cues, of which the passages at both ends are to be left out. */
function creditRange(
  document: CuedDocument,
  range: TokenRange,
  { learned, lines, ruled }: Found,
  nest: Parameters<typeof creditParagraphs>[2],
): Choice[] {
  const { first } = range
  const cut = <R extends Choice>(choices: readonly R[], move: (choice: R, by: number) => R): R[] =>
    cutChoices(choices, range).map((choice) => move(choice, -first))
  const found = {
    learned: cut(learned, shiftChoice),
    lines: cut(lines, shiftChoice),
    ruled: cut(ruled, shiftAttribution),
  }
  const credited = creditParagraphs(cutDocument(document, range), found, (outermost) =>
    nest(outermost.map((choice) => shiftChoice(choice, first))).map((choice) => shiftChoice(choice, -first)),
  )
  return credited.map((choice) => shiftChoice(choice, first)).sort((a, b) => a.cue.first - b.cue.first)
}

const cutChoices = <R extends Choice>(choices: readonly R[], { first, end }: TokenRange): R[] =>
  choices.filter(({ cue }) => first <= cue.first && cue.first < end)
