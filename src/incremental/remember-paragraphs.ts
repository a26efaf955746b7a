import type { SegmentedDocument, TokenRange, WordedDocument } from '../pipeline/document.js'
import { findPartner, type Edges } from './alignment.js'
import { KnownList } from './known-list.js'
import type { Memory } from './memory.js'
import type { KnownSentence, ReadSentences } from './remember-sentences.js'
import type { Signature } from './signature.js'

/** What was made of words that are the same, one thing of a kind. */
export class Facts {
  private readonly known = new Map<string, { readonly told: string; readonly made: unknown }>()

  /** @param number no other words have it */
  constructor(readonly number: number) {}

  /** What was made last, where what it rests on beside the words was `told` alike. A kind's makers all give one type. */
  get(kind: string, told = ''): unknown {
    const known = this.known.get(kind)
    return known?.told === told ? known.made : undefined
  }

  set(kind: string, made: unknown, told = ''): void {
    this.known.set(kind, { told, made })
  }
}

/** The paragraphs of a text, with what is known of each by its words, and by its words and those of its neighbours. */
export class KnownParagraphs {
  constructor(
    private readonly document: SegmentedDocument,
    private readonly signature: Signature,
    /** By paragraph: facts that rest on nothing beyond it. */
    readonly alone: readonly Facts[],
    /** By paragraph: facts that rest on nothing beyond the paragraphs beside it. */
    readonly between: readonly Facts[],
    /** By token, the place of its paragraph. */
    private readonly places: Int32Array,
  ) {}

  /** Facts of the paragraphs that a range touches, which tell their words, those beside them and the text's edges. */
  listBetween({ first, end }: TokenRange): Facts[] {
    const facts: Facts[] = []
    const last = this.places[Math.max(first, end - 1)]
    for (let at = this.places[first]; at <= last; at++) facts.push(this.between[at])
    return facts
  }

  /**
   * What was made of a paragraph, by its place, whose makers look no further than `margin` tokens beyond it.
   * @param tell what they look at in the margins beside words
   */
  get(place: number, kind: string, margin: number, tell?: (range: TokenRange) => string): unknown {
    const known = this.between[place].get(kind)
    if (known !== undefined) return known
    const found = this.alone[place].get(kind, this.keyOfMargins(place, margin, tell))
    if (found !== undefined) this.between[place].set(kind, found)
    return found
  }

  set(
    place: number,
    kind: string,
    made: unknown,
    margin: number,
    tell?: (range: TokenRange) => string,
  ): void {
    this.between[place].set(kind, made)
    this.alone[place].set(kind, made, this.keyOfMargins(place, margin, tell))
  }

  private keyOfMargins(place: number, margin: number, tell?: (range: TokenRange) => string): string {
    const { paragraphs, tokens } = this.document
    const { first, end } = paragraphs[place]
    const before = { first: Math.max(0, first - margin), end: first }
    const behind = { first: end, end: Math.min(tokens.count, end + margin) }
    const keyOf = (range: TokenRange): string => `${this.signature.keyOf(range)}\0${tell?.(range) ?? ''}\0`
    return keyOf(before) + keyOf(behind)
  }

  /** What is known of the paragraph that holds a token, by its words and those of its neighbours. */
  factsAt(token: number): Facts {
    return this.between[this.places[token]]
  }

  /** The same, made where there is nothing of the kind yet. A kind's makers all give one type. */
  makeAt<T>(token: number, kind: string, make: () => T): T {
    const facts = this.factsAt(token)
    let made = facts.get(kind) as T | undefined
    if (made === undefined) facts.set(kind, (made = make()))
    return made
  }

  /** The paragraphs that a range touches, as they are told apart by their words, and what was made of each. */
  listFacts({ first, end }: TokenRange, kind: string): unknown[] {
    const facts: unknown[] = []
    for (let at = this.places[first]; at <= this.places[end - 1]; at++)
      facts.push(this.alone[at], this.between[at].get(kind))
    return facts
  }

  /** Makes a test of ranges from one of the places of their paragraphs. */
  createTest(isMeant: (place: number) => boolean): (range: TokenRange) => boolean {
    return ({ first, end }) => end > first && isMeant(this.places[first])
  }

  /** First token of the paragraph that holds a token. */
  firstOf(token: number): number {
    return this.document.paragraphs[this.places[token]].first
  }
}

/** A text whose paragraphs are known, to compare the next version with. */
interface Version {
  readonly document: WordedDocument
  readonly known: readonly KnownSentence[]
  readonly alone: readonly Facts[]
}

/** Finds what is known of the paragraphs of a text, where all stages read their words alike. */
export function rememberParagraphs(
  memory: Memory<Facts>,
): (document: WordedDocument, signature: Signature, read: ReadSentences) => KnownParagraphs {
  const aloneList = new KnownList(memory)
  const betweenList = new KnownList(memory)
  let count = 0
  let old: Version | null = null
  const make = (): Facts => new Facts(++count)
  return (document, signature, { known, shared }) => {
    const { paragraphs, tokens } = document
    const partners = paragraphs.map((_, at) => (old ? findSame(document, at, known, old, shared) : -1))
    const alone = aloneList
      .recall(
        paragraphs.length,
        (at) => partners[at],
        (at) => signature.keyOf(paragraphs[at]),
      )
      .map((entry) => aloneList.fill(entry, make))
    const last = old?.alone ?? []
    const isBetweenSame = (at: number, partner: number): boolean =>
      alone[at - 1] === last[partner - 1] &&
      alone[at] === last[partner] &&
      alone[at + 1] === last[partner + 1]
    const between = betweenList
      .recall(
        paragraphs.length,
        (at) => (partners[at] >= 0 && isBetweenSame(at, partners[at]) ? partners[at] : -1),
        (at) => `between ${[-1, 0, 1].map((by) => alone[at + by]?.number ?? 0).join()}`,
      )
      .map((entry) => betweenList.fill(entry, make))
    const places = new Int32Array(tokens.count)
    paragraphs.forEach(({ first, end }, place) => places.fill(place, first, end))
    old = { document, known, alone }
    return new KnownParagraphs(document, signature, alone, between, places)
  }
}

/** Number of the paragraph in the last version that all stages read alike, or -1. */
function findSame(
  document: WordedDocument,
  at: number,
  known: readonly KnownSentence[],
  old: Version,
  shared: Edges,
): number {
  const { paragraphs, tokens, atoms } = document
  const aligned = { count: tokens.count, edges: shared }
  const partner = findPartner(at, paragraphs, old.document.paragraphs, aligned, 0)
  if (partner < 0) return -1
  const { first, end } = paragraphs[at]
  const by = first - old.document.paragraphs[partner].first
  const { name } = old.document.tokens
  const { quote, sentence } = old.document.atoms
  for (let i = first; i < end;) {
    const [number, other] = [atoms.sentence[i], sentence[i - by]]
    const { first: start, end: stop } = document.sentences[number]
    if (known[number] !== old.known[other] || old.document.sentences[other].first + by !== start) return -1
    for (; i < stop; i++) if (tokens.name[i] !== name[i - by] || atoms.quote[i] !== quote[i - by]) return -1
  }
  return partner
}
