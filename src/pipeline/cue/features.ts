import type { FeatureBuffer } from '../../model/feature-buffer.js'
import { KIND_OF_TAG } from '../coarse-tags.js'
import type { Atoms, SegmentedDocument, TokenRange } from '../document.js'

/** Facts of a sentence that the features of its tokens share; arrays run over its tokens. */
export interface SentenceFrame {
  readonly range: TokenRange
  /** Nearest noun, name or pronoun to the left in the same clause, or -1. */
  readonly subject: Int32Array
  /** First token to the right that is neither adverb, particle, preposition nor bare noun phrase start. */
  readonly next: Int32Array
  /** Nearest verb to the left, or -1. */
  readonly verbBefore: Int32Array
  /** Nearest token to the left of high cueness (a likely cue), or -1. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly hasQuote: boolean
}

export function frameSentence(document: SegmentedDocument, atoms: Atoms, range: TokenRange): SentenceFrame {
  const { tag } = document.tokens
  const n = range.end - range.first
  const subject = new Int32Array(n),
    next = new Int32Array(n),
    verbBefore = new Int32Array(n),
    cueBefore = new Int32Array(n),
    cueAfter = new Int32Array(n)
  let s = -1,
    v = -1,
    c = -1
  let hasQuote = false
  for (let k = 0; k < n; k++) {
    const i = range.first + k
    const t = KIND_OF_TAG[tag[i]]
    subject[k] = s
    verbBefore[k] = v
    cueBefore[k] = c
    if (t === 3 || t === 4 || t === 5 || t === 10) s = i
    if (t === 1 || t === 2) v = i
    if (t === 1 && atoms.cueness[i] >= 9) c = i
    if (atoms.quote[i]) hasQuote = true
  }
  let x = -1
  c = -1
  for (let k = n - 1; k >= 0; k--) {
    const i = range.first + k
    next[k] = x
    cueAfter[k] = c
    const t = KIND_OF_TAG[tag[i]]
    if (t !== 6) x = i
    if (t === 1 && atoms.cueness[i] >= 9) c = i
  }
  return { range, subject, next, verbBefore, cueBefore, cueAfter, hasQuote }
}
const bucket = (d: number): number => (d < 4 ? d : d < 6 ? 4 : d < 10 ? 5 : d < 18 ? 6 : 7)

/** Feature set of the cue tagger: what token `i` and its surroundings look like. */
export function addCueFeatures(
  out: FeatureBuffer,
  document: SegmentedDocument,
  atoms: Atoms,
  frame: SentenceFrame,
  i: number,
): void {
  const { tag, hash, name, tail, shape } = document.tokens
  const { lemma, cluster, cueness, verbClass, nounClass, quote } = atoms
  const { first, end } = frame.range
  const k = i - first
  const w0 = hash[i],
    t0 = tag[i]
  const p1 = i - 1 >= first,
    p2 = i - 2 >= first,
    n1 = i + 1 < end,
    n2 = i + 2 < end,
    n3 = i + 3 < end
  const wp = p1 ? hash[i - 1] : 1,
    wpp = p2 ? hash[i - 2] : 1,
    wn = n1 ? hash[i + 1] : 2,
    wnn = n2 ? hash[i + 2] : 2
  const tp = p1 ? tag[i - 1] : 60,
    tpp = p2 ? tag[i - 2] : 60,
    tn = n1 ? tag[i + 1] : 61,
    tnn = n2 ? tag[i + 2] : 61,
    tnnn = n3 ? tag[i + 3] : 61
  const l0 = lemma[i],
    cu = cueness[i],
    q0 = quote[i],
    qp = p1 ? quote[i - 1] : 4,
    qn = n1 ? quote[i + 1] : 4
  out.set(1, 0, 0)
  out.set(2, w0, 0)
  out.set(3, wp, 0)
  out.set(4, wn, 0)
  out.set(5, wpp, 0)
  out.set(6, wnn, 0)
  out.set(7, l0, 0)
  out.set(8, l0, t0)
  out.set(9, wp, w0)
  out.set(10, w0, wn)
  out.set(11, l0, wnn)
  out.set(12, t0, 0)
  out.set(13, tp, t0)
  out.set(14, t0, tn)
  out.set(15, tp * 64 + t0, tn)
  out.set(16, tpp * 64 + tp, t0)
  out.set(17, t0 * 64 + tn, tnn)
  out.set(18, tn * 64 + tnn, tnnn)
  out.set(19, l0, tn)
  out.set(20, l0, tp)
  out.set(21, l0, tn * 64 + tnn)
  out.set(22, tail[i] & 0xffffff, t0)
  out.set(23, tail[i] & 0xffff, t0)
  out.set(24, cluster[i], t0)
  out.set(25, p1 ? cluster[i - 1] : 0, 1)
  out.set(26, n1 ? cluster[i + 1] : 0, 2)
  out.set(27, cu, t0)
  out.set(28, cu * 64 + t0, tn)
  out.set(29, cu * 64 + tp, t0)
  out.set(30, verbClass[i], t0)
  out.set(31, verbClass[i] * 64 + t0, tn)
  out.set(32, nounClass[i], t0)
  out.set(33, nounClass[i] * 64 + t0, tn)
  out.set(34, q0, t0)
  out.set(35, q0 * 8 + qp, qn * 64 + t0)
  out.set(36, l0, q0 * 8 + qn)
  out.set(37, cu, q0 * 64 + qn * 8 + qp)
  out.push(1, 38)
  const s = frame.subject[k]
  if (s >= 0) {
    out.set(38, tag[s] * 8 + name[s], t0)
    out.set(39, cluster[s], cu)
    out.set(40, bucket(i - s) * 64 + tag[s], t0)
    out.set(41, hash[s], t0)
    out.set(42, nounClass[s], l0)
    out.set(43, hash[s], l0)
    out.push(38, 44)
  }
  const x = frame.next[k]
  if (x >= 0) {
    out.set(44, hash[x], l0)
    out.set(45, tag[x], cu)
    out.set(46, hash[x], t0)
    out.set(47, tag[x] * 8 + quote[x], verbClass[i])
    out.push(44, 48)
  }
  const v = frame.verbBefore[k]
  if (v >= 0) {
    out.set(48, lemma[v], l0)
    out.set(49, bucket(i - v) * 64 + tag[v], t0)
    out.set(50, cueness[v], bucket(i - v) * 64 + cu)
    out.set(51, lemma[v], bucket(i - v) * 64 + t0)
    out.push(48, 52)
  }
  const c = frame.cueBefore[k]
  if (c >= 0) {
    out.set(52, bucket(i - c), t0)
    out.set(53, cueness[c] * 16 + cu, (c + 1 < end && tag[c + 1]) || 62)
    out.set(54, lemma[c], cu)
    out.push(52, 55)
  } else {
    out.set(55, t0, cu)
    out.push(55, 56)
  }
  const ca = frame.cueAfter[k]
  if (ca >= 0) {
    out.set(56, cueness[ca] * 16 + cu, t0)
    out.push(56, 57)
  }
  out.set(57, bucket(k), t0)
  out.set(58, bucket(end - 1 - i), t0)
  out.set(59, frame.hasQuote ? 1 : 0, l0)
  out.set(60, shape[i], name[i] * 64 + t0)
  out.set(61, frame.hasQuote ? cu : 20, t0)
  out.push(57, 62)
}
