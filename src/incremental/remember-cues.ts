import { proposeCues } from '../pipeline/cue/detect.js'
import type { Cue, TokenRange, WordedDocument } from '../pipeline/document.js'
import type { Memory } from './memory.js'
import { Placed, Unread } from './placed.js'
import type { KnownParagraphs } from './remember-paragraphs.js'
import { shift } from './shift.js'
import type { Signature } from './signature.js'

type CueTagger = Parameters<typeof proposeCues>[2]

/** What the cue tagger made of one stretch. */
export interface KnownCues {
  readonly cues: Placed<Cue>
  readonly likely: Uint8Array
}

/** `proposeCues` that reads again only stretches that it has not seen; it looks at nothing outside a stretch. */
export function rememberCues(
  memory: Memory<KnownCues>,
  signOf: (document: WordedDocument) => Signature | null,
  paragraphsOf: (document: WordedDocument) => KnownParagraphs | null,
): typeof proposeCues {
  return (document, ranges, tagger, likely) => {
    const signature = signOf(document)
    const paragraphs = paragraphsOf(document)
    if (!signature || !paragraphs) return proposeCues(document, ranges, tagger, likely)
    if (ranges === document.sentences) return proposeByParagraph(document, paragraphs, tagger, likely)
    const keys = ranges.map((range) => signature.keyOf(range))
    const known = keys.map((key) => memory.get(key))
    const missed = ranges.filter((_, k) => known[k] === undefined)
    const read = readStretches(document, missed, missed, tagger)
    let next = 0
    return ranges.flatMap((range, k) => {
      const old = known[k]
      if (old) return place(old, range.first, likely)
      const found = read[next++]
      memory.set(keys[k], found)
      return place(found, range.first, likely)
    })
  }
}

/** The same for all sentences. */
function proposeByParagraph(
  document: WordedDocument,
  paragraphs: KnownParagraphs,
  tagger: CueTagger,
  likely?: Uint8Array,
): Cue[] {
  const known = paragraphs.alone.map((facts) => facts.get('cues') as KnownCues | undefined)
  const missed = document.paragraphs.filter((_, k) => known[k] === undefined)
  const isMissed = paragraphs.createTest((k) => known[k] === undefined)
  const read = readStretches(document, missed, document.sentences.filter(isMissed), tagger)
  let next = 0
  return document.paragraphs.flatMap(({ first }, k) => {
    const old = known[k]
    if (old) return place(old, first, likely)
    const found = read[next++]
    paragraphs.alone[k].set('cues', found)
    return place(found, first, likely)
  })
}

function place({ cues, likely }: KnownCues, first: number, all?: Uint8Array): readonly Cue[] {
  all?.set(likely, first)
  return cues.from(first)
}

/** Proposes cues in `sentences`, and gives them by the stretches that hold these. */
function readStretches(
  document: WordedDocument,
  stretches: readonly TokenRange[],
  sentences: readonly TokenRange[],
  tagger: CueTagger,
): KnownCues[] {
  if (stretches.length === 0) return []
  const likely = new Uint8Array(document.tokens.count)
  const cues = new Unread(proposeCues(document, sentences, tagger, likely), (cue) => cue.first)
  return stretches.map((stretch) => ({
    cues: new Placed(cues.take(stretch), stretch.first, shift),
    likely: likely.slice(stretch.first, stretch.end),
  }))
}
