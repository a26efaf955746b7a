import { KIND, KIND_OF_TAG } from '../coarse-tags.js'
import type { CuedDocument, TokenRange } from '../document.js'

/** What the features of all tokens of a window share: the window around one cue and running facts along it. */
export interface CueFrame {
  readonly window: TokenRange
  readonly cue: TokenRange
  /** For each token of the window the verbs, marks and other likely cues between it and the cue, bounded. */
  readonly verbs: Uint8Array
  readonly marks: Uint8Array
  readonly rivals: Uint8Array
  /** For each token of the window a hash of the marks, verbs, conjunctions and wh-words between it and the cue. */
  readonly path: Int32Array
  /** The same of the last three such words and prepositions alone. */
  readonly shortPath: Int32Array
  readonly cueHash: number
  readonly cueLemma: number
  readonly cueQuote: number
  /** Tag, or kind of quotation mark, of the tokens after and before the cue. */
  readonly nextKind: number
  readonly prevKind: number
}

const MAX_BACK = 70
const MAX_AHEAD = 90
/** Values of `nextKind` and `prevKind` beside tags: the window ends, or a quotation mark opens (60) or closes (61). */
const NOTHING = 63
const FIRST_MARK = 60

/** The cue's sentence and its neighbours in the paragraph where speech goes on, bounded, so that time stays linear. */
function windowOf(document: CuedDocument, cue: TokenRange, bounds: TokenRange | null): TokenRange {
  const { sentences, atoms } = document
  const { gap } = document.tokens
  const s = atoms.sentence[cue.first]
  let { first, end } = bounds ?? sentences[s]
  if (bounds === null) {
    // “The bridge is safe. We checked it,” he said. “It will stay open. It must.”
    const isQuoteBefore = s > 0 && gap[first] < 2 && (atoms.quote[first] === 1 || atoms.quote[first - 1] > 0)
    if (s + 1 < sentences.length && gap[end] < 2 && atoms.quote[end] > 0) end = sentences[s + 1].end
    if (isQuoteBefore) first = sentences[s - 1].first
  }
  return { first: Math.max(first, cue.first - MAX_BACK), end: Math.min(end, cue.end + MAX_AHEAD) }
}

/** @param bounds the stretch to read, where it is not the cue's sentence and its neighbours */
export function frameCue(
  document: CuedDocument,
  cue: TokenRange,
  bounds: TokenRange | null = null,
): CueFrame {
  const { atoms } = document
  const { tag, hash } = document.tokens
  const window = windowOf(document, cue, bounds)
  const n = window.end - window.first
  const [verbs, marks, rivals] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)]
  const [path, shortPath] = [new Int32Array(n), new Int32Array(n)]
  const along = { window, verbs, marks, rivals, path, shortPath }
  walk(document, along, cue.first - 1, window.first - 1, -1)
  walk(document, along, cue.end, window.end, 1)
  let cueHash = 3
  // The head is the last token of highest cueness: “was quick to praise”.
  let head = cue.first
  for (let i = cue.first; i < cue.end; i++) {
    cueHash = Math.imul(cueHash ^ hash[i], 0x01000193)
    if (atoms.cueness[i] >= atoms.cueness[head]) head = i
  }
  const kindOf = (i: number): number => {
    if (i < window.first || i >= window.end) return NOTHING
    return atoms.quote[i] >= 2 ? FIRST_MARK + atoms.quote[i] - 2 : tag[i]
  }
  return {
    window,
    cue,
    verbs,
    marks,
    rivals,
    path,
    shortPath,
    cueHash,
    // as a signed number, which engines keep without a box
    cueLemma: atoms.lemma[head] | 0,
    cueQuote: atoms.quote[cue.first],
    nextKind: kindOf(cue.end),
    prevKind: kindOf(cue.first - 1),
  }
}

type Along = Pick<CueFrame, 'window' | 'verbs' | 'marks' | 'rivals' | 'path' | 'shortPath'>

/** Counts from the cue outwards, on one side of it. */
function walk({ tokens, likely }: CuedDocument, along: Along, from: number, to: number, step: number): void {
  let verbs = 0
  let marks = 0
  let rivals = 0
  let path = 7
  let shortPath = 0
  for (let i = from; i !== to; i += step) {
    const k = i - along.window.first
    along.verbs[k] = verbs
    along.marks[k] = marks
    along.rivals[k] = rivals
    along.path[k] = path
    along.shortPath[k] = shortPath
    const kind = KIND_OF_TAG[tokens.tag[i]]
    const isVerb = kind === KIND.verb || kind === KIND.modal
    const isWord = kind === KIND.mark || kind === KIND.wh || kind === KIND.conjunction
    if (isVerb && verbs < 5) verbs++
    if (kind === KIND.mark && marks < 7) marks++
    if (likely[i] === 2 && rivals < 3) rivals++
    if (!isVerb && !isWord && kind !== KIND.preposition && kind !== KIND.to) continue
    const landmark = isWord ? tokens.hash[i] : kind
    if (kind !== KIND.preposition) path = Math.imul(path ^ landmark, 0x01000193)
    shortPath = Math.imul((shortPath << 10) ^ landmark, 0x9e3779b1)
  }
}
