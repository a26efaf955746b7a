import {
  addRowsOfEight,
  ChainWorkspace,
  passForward,
  prepareSteps,
  wordsOf,
  type Chain,
} from '../../model/chain.js'
import { bestLabellings } from '../../model/list-viterbi.js'
import { FeatureBuffer } from '../../model/feature-buffer.js'
import type { TokenRange, CuedDocument } from '../document.js'
import { frameCue, type CueFrame } from './cue-frame.js'
import { addCueRelativeFeatures, addTokenFeatures, ROLE_LABELS, sideOf } from './features.js'

const LABELS = ROLE_LABELS.length
const CUE = 1
/** Tokens whose scores from one side are remembered while the cues around them are read. */
const CACHE = 1024

/** One reading of a cue: which tokens are source and which content. */
export interface Reading {
  readonly source: TokenRange[]
  readonly content: TokenRange[]
  /** Log of the probability of the labelling, given the cue. */
  readonly logProbability: number
}
export interface CueReadings {
  readonly frame: Pick<CueFrame, 'nextKind' | 'prevKind' | 'cueQuote'>
  readonly readings: Reading[]
  /** Log of the probability that the window holds neither source nor content. */
  readonly logNothing: number
}

/** Reads source and content of the cues of one document. */
export interface CueReader {
  /** The `count` likeliest readings of one cue, likeliest first, within `bounds` or its sentence and the next ones. */
  read(cue: TokenRange, count: number, bounds?: TokenRange | null): CueReadings
}

/** Reads by the role tagger; holds the working memory of one document. */
export class RoleReader implements CueReader {
  private readonly space = new ChainWorkspace(LABELS)
  private readonly words: Int32Array
  private readonly buffer: FeatureBuffer
  private scores = new Float64Array(256 * LABELS)
  private readonly cached = new Float64Array(CACHE * 4 * LABELS)
  private readonly cachedToken = new Int32Array(CACHE * 4).fill(-1)

  constructor(
    private readonly document: CuedDocument,
    private readonly chain: Chain,
  ) {
    prepareSteps(chain, this.space)
    this.words = wordsOf(chain)
    this.buffer = new FeatureBuffer(chain.bits)
  }

  read(cue: TokenRange, count: number, bounds: TokenRange | null = null): CueReadings {
    const frame = frameCue(this.document, cue, bounds)
    const { first, end } = frame.window
    const n = end - first
    if (n * LABELS > this.scores.length) this.scores = new Float64Array(n * LABELS * 2)
    this.score(frame)
    const logZ = passForward(this.space, this.scores, n)
    const best = bestLabellings(this.chain, this.space, this.scores, n, count, logZ)
    return {
      frame,
      readings: best.map(({ labels, logProbability }) => ({
        source: rangesOf(labels, first, 2),
        content: rangesOf(labels, first, 5),
        logProbability,
      })),
      logNothing: this.scoreNothing(n, cue, first) - logZ,
    }
  }

  private score(frame: CueFrame): void {
    const { window, cue } = frame
    const { scores, buffer, words } = this
    const { scale } = this.chain
    scores.fill(0, 0, (window.end - window.first) * LABELS)
    for (let i = window.first; i < window.end; i++) {
      const at = (i - window.first) * LABELS
      if (i >= cue.first && i < cue.end) {
        for (let y = 0; y < LABELS; y++) scores[at + y] = y === CUE ? 0 : -Infinity
        continue
      }
      const side = sideOf(this.document.atoms, cue, i)
      this.addCached(i, side, at)
      buffer.clear()
      addCueRelativeFeatures(buffer, this.document, frame, side, i)
      addRowsOfEight(words, scale, buffer.rows, buffer.count, scores, at)
      scores[at + CUE] = -Infinity
    }
  }

  private addCached(i: number, side: number, at: number): void {
    const slot = ((i % CACHE) << 2) + side - 1
    const { cached, scores, buffer, words } = this
    if (this.cachedToken[slot] !== i) {
      buffer.clear()
      addTokenFeatures(buffer, this.document, this.document.atoms, side, i)
      cached.fill(0, slot * LABELS, slot * LABELS + LABELS)
      addRowsOfEight(words, this.chain.scale, buffer.rows, buffer.count, cached, slot * LABELS)
      this.cachedToken[slot] = i
    }
    for (let y = 0; y < LABELS; y++) scores[at + y] += cached[slot * LABELS + y]
  }

  private scoreNothing(n: number, cue: TokenRange, first: number): number {
    const { transitions } = this.chain
    let total = 0
    let before: number = LABELS
    for (let k = 0; k < n; k++) {
      const i = first + k
      const label = i >= cue.first && i < cue.end ? CUE : 0
      total += this.scores[k * LABELS + label] + transitions[before * LABELS + label]
      before = label
    }
    return total
  }
}

/** Runs of the labels `base` (first), `base + 1`, `base + 2` as token ranges. */
export function rangesOf(labels: Uint8Array, offset: number, base: number): TokenRange[] {
  const out: TokenRange[] = []
  let first = -1
  for (let k = 0; k <= labels.length; k++) {
    const y = k < labels.length ? labels[k] - base : -1
    const isInside = y >= 0 && y <= 2
    if (first >= 0 && (!isInside || y === 0)) {
      out.push({ first: offset + first, end: offset + k })
      first = -1
    }
    if (isInside && first < 0) first = k
  }
  return out
}
