import type { FeatureBuffer } from '../../model/feature-buffer.js'
import type { Atoms, SegmentedDocument, TokenRange } from '../document.js'
import { KIND_OF_TAG } from '../coarse-tags.js'

/** Number of the feature set below; raise it with every change of what it adds. */
export const ROLE_FEATURE_SET = 1

/** Roles of a token relative to one cue. */
export const ROLE_LABELS = ['O', 'K', 'B-S', 'I-S', 'L-S', 'B-C', 'I-C', 'L-C'] as const

/** What the features of all tokens of a window share: the window around one cue and running facts along it. */
export interface CueFrame {
  readonly window: TokenRange
  readonly cue: TokenRange
  /** Per window token: verbs, commas, quotation marks between it and the cue (bounded). */
  readonly verbs: Uint8Array
  readonly commas: Uint8Array
  /** Per window token: hash of the landmarks (marks, verbs, conjunctions, wh-words) between it and the cue. */
  readonly path: Uint32Array
  readonly path2: Uint32Array
  readonly cueHash: number
  readonly cueLemma: number
  readonly cueQuote: number
  readonly nextKind: number
  readonly prevKind: number
}
const MAX_BACK = 70,
  MAX_AHEAD = 90
const bucket = (d: number): number =>
  d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 40 ? 9 : 10

/** The cue's sentence and its neighbours in the paragraph, bounded, so that time stays linear. */
export function windowOf(
  document: SegmentedDocument,
  atoms: Atoms,
  cue: TokenRange,
  bounds: TokenRange | null,
): TokenRange {
  if (bounds)
    return {
      first: Math.max(bounds.first, cue.first - MAX_BACK),
      end: Math.min(bounds.end, cue.end + MAX_AHEAD),
    }
  const { sentences } = document
  const s = atoms.sentence[cue.first]
  const { gap } = document.tokens
  let { first, end } = sentences[s]
  // “The bridge is safe. We checked it,” he said. “It will stay open. It must.”
  const before = s > 0 && gap[first] < 2 && (atoms.quote[first] === 1 || atoms.quote[first - 1] > 0)
  const after = s + 1 < sentences.length && gap[end] < 2 && atoms.quote[end] > 0
  if (before) first = sentences[s - 1].first
  if (after) end = sentences[s + 1].end
  return { first: Math.max(first, cue.first - MAX_BACK), end: Math.min(end, cue.end + MAX_AHEAD) }
}

/** @param bounds the stretch to read, where it is not the cue's sentence and its neighbours */
export function frameCue(
  document: SegmentedDocument,
  atoms: Atoms,
  cue: TokenRange,
  bounds: TokenRange | null = null,
): CueFrame {
  const { tag, hash } = document.tokens
  const window = windowOf(document, atoms, cue, bounds)
  const n = window.end - window.first
  const verbs = new Uint8Array(n),
    commas = new Uint8Array(n),
    path = new Uint32Array(n),
    path2 = new Uint32Array(n)
  const walk = (from: number, to: number, step: number): void => {
    let v = 0,
      c = 0,
      h = 7,
      h2 = 0
    for (let i = from; i !== to; i += step) {
      const k = i - window.first
      verbs[k] = v
      commas[k] = c
      path[k] = h
      path2[k] = h2
      const t = KIND_OF_TAG[tag[i]]
      if (t === 1 || t === 2) {
        if (v < 5) v++
      }
      if (t === 12) {
        if (c < 7) c++
      }
      if (t === 12 || t === 10 || t === 11 || t === 8 || t === 1 || t === 2 || t === 9) {
        const mark = t === 12 || t === 10 || t === 11 ? hash[i] : t
        if (t !== 8) h = Math.imul(h ^ mark, 0x01000193) >>> 0
        h2 = Math.imul(((h2 << 10) >>> 0) ^ mark, 0x9e3779b1) >>> 0
      }
    }
  }
  walk(cue.first - 1, window.first - 1, -1)
  walk(cue.end, window.end, 1)
  let cueHash = 3
  for (let i = cue.first; i < cue.end; i++) cueHash = Math.imul(cueHash ^ hash[i], 0x01000193) >>> 0
  // head of the cue: its last verb, else its token of highest cueness
  let head = cue.first
  for (let i = cue.first; i < cue.end; i++) if (atoms.cueness[i] >= atoms.cueness[head]) head = i
  const kind = (i: number): number =>
    i < window.first || i >= window.end ? 63 : atoms.quote[i] >= 2 ? 60 + atoms.quote[i] - 2 : tag[i]
  return {
    window,
    cue,
    verbs,
    commas,
    path,
    path2,
    cueHash,
    cueLemma: atoms.lemma[head],
    cueQuote: atoms.quote[cue.first],
    nextKind: kind(cue.end),
    prevKind: kind(cue.first - 1),
  }
}

/** Where a token lies from the cue: 1 before, 2 after, in the cue's sentence; 3 and 4 in another one. */
export function sideOf(atoms: Atoms, cue: TokenRange, i: number): number {
  const side = i < cue.first ? 1 : 2
  return atoms.sentence[i] === atoms.sentence[cue.first] ? side : side + 2
}

/** Half of the feature set of the role tagger: what token `i` looks like from one side, whatever the cue. */
export function addTokenFeatures(
  out: FeatureBuffer,
  document: SegmentedDocument,
  atoms: Atoms,
  ss: number,
  i: number,
): void {
  const { tag, hash, name, shape, count } = document.tokens
  const { quote, sentence, cluster, cueness, lemma } = atoms
  const range = document.sentences[sentence[i]]
  const p1 = i > 0,
    p2 = i > 1,
    n1 = i + 1 < count,
    n2 = i + 2 < count
  const w0 = hash[i],
    t0 = tag[i]
  const wp = p1 ? hash[i - 1] : 1,
    wn = n1 ? hash[i + 1] : 2,
    tp = p1 ? tag[i - 1] : 60,
    tn = n1 ? tag[i + 1] : 61
  const tnn = n2 ? tag[i + 2] : 61,
    tpp = p2 ? tag[i - 2] : 60
  const q0 = quote[i],
    qp = p1 ? quote[i - 1] : 4,
    qn = n1 ? quote[i + 1] : 4
  const pos = (i === range.end - 1 ? 4 : 0) + (i === range.first ? 2 : 0) + (i + 2 === range.end ? 1 : 0)
  out.add(100, ss)
  out.add(101, ss, w0)
  out.add(102, ss, t0)
  out.add(103, ss * 64 + tp, t0)
  out.add(104, ss * 64 + t0, tn)
  out.add(105, ss * 4096 + tp * 64 + t0, tn)
  out.add(106, ss * 4096 + t0 * 64 + tn, tnn)
  out.add(107, ss * 4096 + tpp * 64 + tp, t0)
  out.add(108, wp, w0)
  out.add(109, w0, wn)
  out.add(110, ss, wp)
  out.add(111, ss, wn)
  out.add(112, wn, ss * 64 + tnn)
  out.add(113, wn, n2 ? hash[i + 2] : 0)
  out.add(114, ss * 8 + pos, t0)
  out.add(115, ss * 64 + q0 * 8 + qn, t0)
  out.add(116, ss * 64 + q0 * 8 + qp, qn)
  out.add(117, name[i] * 8 + (p1 ? name[i - 1] : 5), ss * 8 + (n1 ? name[i + 1] : 5))
  out.add(118, cluster[i], ss)
  out.add(119, shape[i], ss * 64 + t0)
  out.add(120, cueness[i], ss * 64 + t0)
  out.add(121, n1 ? cueness[i + 1] : 0, ss * 64 + tn)
  out.add(122, lemma[i], ss)
  out.add(123, n1 ? cluster[i + 1] : 0, ss)
}

/** The other half: what token `i` looks like from this cue. */
export function addCueRelativeFeatures(
  out: FeatureBuffer,
  document: SegmentedDocument,
  atoms: Atoms,
  frame: CueFrame,
  ss: number,
  i: number,
): void {
  const { tag, hash, count } = document.tokens
  const { quote, sentence, nounClass } = atoms
  const { window, cue, cueLemma, nextKind, prevKind } = frame
  const k = i - window.first
  const db = bucket(i < cue.first ? cue.first - i : i - cue.end + 1)
  const range = document.sentences[sentence[i]]
  const n1 = i + 1 < count
  const w0 = hash[i],
    t0 = tag[i],
    tn = n1 ? tag[i + 1] : 61
  const q0 = quote[i],
    sameQ = frame.cueQuote ? 4 : 0
  const pos = (i === range.end - 1 ? 4 : 0) + (i === range.first ? 2 : 0) + (i + 2 === range.end ? 1 : 0)
  const path = frame.path[k],
    verbs = frame.verbs[k]
  out.add(130, ss * 16 + db, t0)
  out.add(131, ss * 16 + db)
  out.add(132, ss * 8 + pos, nextKind)
  out.add(133, pos, cueLemma)
  out.add(134, path)
  out.add(135, path, t0)
  out.add(136, path, w0)
  out.add(137, frame.path2[k], ss * 64 + t0)
  out.add(138, path, tn + 1000)
  out.add(139, path, cueLemma)
  out.add(140, ss * 16 + verbs, t0)
  out.add(141, ss * 16 + frame.commas[k], t0)
  out.add(142, ss * 64 + verbs * 8 + frame.commas[k], q0 + sameQ)
  out.add(143, ss * 8 + q0, nextKind * 64 + prevKind)
  out.add(144, ss, cueLemma)
  out.add(145, ss * 16 + Math.min(db, 5), cueLemma)
  out.add(146, ss * 64 + t0, cueLemma)
  out.add(147, ss * 16 + db, frame.cueHash)
  out.add(148, w0, cueLemma ^ ss)
  out.add(149, ss * 64 + nextKind, db)
  out.add(150, ss * 64 + nextKind, t0)
  out.add(151, ss * 64 + prevKind, db)
  out.add(152, ss * 64 + nextKind, verbs)
  out.add(153, ss * 64 + prevKind, nextKind * 16 + verbs)
  out.add(154, prevKind * 64 + nextKind, path)
  out.add(155, nounClass[i], ss * 16 + Math.min(db, 8))
}
