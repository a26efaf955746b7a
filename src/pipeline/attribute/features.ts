import type { FeatureBuffer } from '../../model/feature-buffer.js'
import type { Atoms, CuedDocument, SegmentedDocument, TokenRange } from '../document.js'
import type { CueFrame } from './cue-frame.js'

/** Number of the feature set below; raise it with every change of what it adds. */
export const ROLE_FEATURE_SET = 2

/** Roles of a token relative to one cue. */
export const ROLE_LABELS = ['O', 'K', 'B-S', 'I-S', 'L-S', 'B-C', 'I-C', 'L-C'] as const

const bucket = (d: number): number =>
  d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 40 ? 9 : 10

/** How far a token lies from the cue, 0–10. */
export function distanceOf(cue: TokenRange, i: number): number {
  return bucket(i < cue.first ? cue.first - i : i - cue.end + 1)
}

/** Whether a token is the last, first or last but one of its sentence, as bits. */
export function placeOf({ sentences }: SegmentedDocument, { sentence }: Atoms, i: number): number {
  const { first, end } = sentences[sentence[i]]
  return (i === end - 1 ? 4 : 0) + (i === first ? 2 : 0) + (i + 2 === end ? 1 : 0)
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
  const { quote, cluster, cueness, lemma } = atoms
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
  out.set(100, ss, 0)
  out.set(101, ss, w0)
  out.set(102, ss, t0)
  out.set(103, ss * 64 + tp, t0)
  out.set(104, ss * 64 + t0, tn)
  out.set(105, ss * 4096 + tp * 64 + t0, tn)
  out.set(106, ss * 4096 + t0 * 64 + tn, tnn)
  out.set(107, ss * 4096 + tpp * 64 + tp, t0)
  out.set(108, wp, w0)
  out.set(109, w0, wn)
  out.set(110, ss, wp)
  out.set(111, ss, wn)
  out.set(112, wn, ss * 64 + tnn)
  out.set(113, wn, n2 ? hash[i + 2] : 0)
  out.set(114, ss * 8 + placeOf(document, atoms, i), t0)
  out.set(115, ss * 64 + q0 * 8 + qn, t0)
  out.set(116, ss * 64 + q0 * 8 + qp, qn)
  out.set(117, name[i] * 8 + (p1 ? name[i - 1] : 5), ss * 8 + (n1 ? name[i + 1] : 5))
  out.set(118, cluster[i], ss)
  out.set(119, shape[i], ss * 64 + t0)
  out.set(120, cueness[i], ss * 64 + t0)
  out.set(121, n1 ? cueness[i + 1] : 0, ss * 64 + tn)
  out.set(122, lemma[i], ss)
  out.set(123, n1 ? cluster[i + 1] : 0, ss)
  out.push(100, 124)
}

/**
 * The other half: what token `i` looks like from this cue. Four groups, each with what its features depend on, so that
 * the sums of the first three can be kept while a reader walks along tokens that share it.
 */
export function addCueRelativeFeatures(
  out: FeatureBuffer,
  document: CuedDocument,
  frame: CueFrame,
  ss: number,
  i: number,
): void {
  const { atoms } = document
  setDistanceFeatures(out, frame, ss, distanceOf(frame.cue, i))
  setPathFeatures(out, frame, ss, i, atoms.quote[i])
  setPlaceFeatures(out, frame, ss, placeOf(document, atoms, i), atoms.quote[i])
  setPairFeatures(out, document, frame, ss, i)
  out.push(130, 159)
}

/** Templates of `setDistanceFeatures`. */
export const DISTANCE_FEATURES = Uint8Array.of(131, 144, 145, 147, 149, 151)

/** The cue and how far it is, whatever the token. */
export function setDistanceFeatures(out: FeatureBuffer, frame: CueFrame, ss: number, db: number): void {
  const { cueLemma, nextKind, prevKind } = frame
  out.set(131, ss * 16 + db, 0)
  out.set(144, ss, cueLemma)
  out.set(145, ss * 16 + Math.min(db, 5), cueLemma)
  out.set(147, ss * 16 + db, frame.cueHash)
  out.set(149, ss * 64 + nextKind, db)
  out.set(151, ss * 64 + prevKind, db)
}

/** Templates of `setPathFeatures`. */
export const PATH_FEATURES = Uint8Array.of(134, 139, 142, 152, 153, 154)

/** The cue and what lies between. */
export function setPathFeatures(
  out: FeatureBuffer,
  frame: CueFrame,
  ss: number,
  i: number,
  q0: number,
): void {
  const { cueLemma, nextKind, prevKind } = frame
  const k = i - frame.window.first
  const path = frame.path[k],
    verbs = frame.verbs[k]
  out.set(134, path, 0)
  out.set(139, path, cueLemma)
  out.set(142, ss * 64 + verbs * 8 + frame.marks[k], q0 + (frame.cueQuote ? 4 : 0))
  out.set(152, ss * 64 + nextKind, verbs)
  out.set(153, ss * 64 + prevKind, nextKind * 16 + verbs)
  out.set(154, prevKind * 64 + nextKind, path)
}

/** Templates of `setPlaceFeatures`. */
export const PLACE_FEATURES = Uint8Array.of(132, 133, 143)

/** The cue, the token's place in its sentence and whether it is quoted. */
export function setPlaceFeatures(
  out: FeatureBuffer,
  { cueLemma, nextKind, prevKind }: CueFrame,
  ss: number,
  place: number,
  q0: number,
): void {
  out.set(132, ss * 8 + place, nextKind)
  out.set(133, place, cueLemma)
  out.set(143, ss * 8 + q0, nextKind * 64 + prevKind)
}

/** Templates of `setPairFeatures`. */
export const PAIR_FEATURES = Uint8Array.of(
  130,
  135,
  136,
  137,
  138,
  140,
  141,
  146,
  148,
  150,
  155,
  156,
  157,
  158,
)

/** The cue and the token itself. */
export function setPairFeatures(
  out: FeatureBuffer,
  document: CuedDocument,
  frame: CueFrame,
  ss: number,
  i: number,
): void {
  const { likely } = document
  const { tag, hash, count } = document.tokens
  const { window, cue, cueLemma, nextKind } = frame
  const k = i - window.first
  const db = distanceOf(cue, i)
  const n1 = i + 1 < count
  const w0 = hash[i],
    t0 = tag[i],
    tn = n1 ? tag[i + 1] : 61,
    wn = n1 ? hash[i + 1] : 2
  const path = frame.path[k]
  out.set(130, ss * 16 + db, t0)
  out.set(135, path, t0)
  out.set(136, path, w0)
  out.set(137, frame.shortPath[k], ss * 64 + t0)
  out.set(138, path, tn + 1000)
  out.set(140, ss * 16 + frame.verbs[k], t0)
  out.set(141, ss * 16 + frame.marks[k], t0)
  out.set(146, ss * 64 + t0, cueLemma)
  out.set(148, w0, cueLemma ^ ss)
  out.set(150, ss * 64 + nextKind, t0)
  out.set(155, document.atoms.nounClass[i], ss * 16 + Math.min(db, 8))
  // “He said it was late and *added* that …”: the content ends before the next likely cue
  const rivals = ss * 64 + frame.rivals[k] * 16
  const likelihood = rivals + likely[i] * 3 + (n1 ? likely[i + 1] : 0)
  out.set(156, likelihood, t0)
  out.set(157, likelihood, wn)
  out.set(158, rivals + likely[i], nextKind)
}
