import { ChainWorkspace, passForward, prepareSteps, type Chain } from '../../model/chain.js'
import { bestLabellings } from '../../model/list-viterbi.js'
import type { TokenRange, CuedDocument } from '../document.js'
import { frameCue, type CueFrame } from './cue-frame.js'
import { ROLE_LABELS } from './features.js'
import { RoleScorer } from './role-scorer.js'

const LABELS = ROLE_LABELS.length
const CUE = 1

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
  private readonly scorer: RoleScorer

  constructor(
    private readonly document: CuedDocument,
    private readonly chain: Chain,
  ) {
    prepareSteps(chain, this.space)
    this.scorer = new RoleScorer(document, chain)
  }

  read(cue: TokenRange, count: number, bounds: TokenRange | null = null): CueReadings {
    const frame = frameCue(this.document, cue, bounds)
    const { first, end } = frame.window
    const n = end - first
    this.scorer.score(frame)
    const { scores } = this.scorer
    const logZ = passForward(this.space, scores, n)
    const best = bestLabellings(this.chain, this.space, scores, n, count, logZ)
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

  private scoreNothing(n: number, cue: TokenRange, first: number): number {
    const { transitions } = this.chain
    const { scores } = this.scorer
    let total = 0
    let before: number = LABELS
    for (let k = 0; k < n; k++) {
      const i = first + k
      const label = i >= cue.first && i < cue.end ? CUE : 0
      total += scores[k * LABELS + label] + transitions[before * LABELS + label]
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
