import { addRowsOfThree, readChain, type Chain } from '../../model/chain.js'
import { FeatureBuffer } from '../../model/feature-buffer.js'
import type { Model } from '../../model/format.js'
import type { TokenRange, WordedDocument } from '../document.js'
import { addCueFeatures, frameSentence, type SentenceFrame } from './features.js'
import { addGateFeatures, readGate, sumGate, type Gate } from './gate.js'

/** Number of the feature set of the tagger; raise it with every change of `addCueFeatures`. */
export const CUE_FEATURE_SET = 1
export const CUE_LABELS = ['O', 'B', 'I'] as const
const LABELS = CUE_LABELS.length

/** Log-odds below which the gate keeps a token from the tagger (figures in training/README.md). */
const LEAST = -3.5

/** Finds cues: a chain, and a gate before it that may be left out. */
export interface CueTagger {
  readonly chain: Chain
  readonly gate?: Gate
}

/** The tagger of cues, tables `cue.*` and `gate.*`. @throws ModelError when they are absent or of another feature set */
export function readCueTagger(model: Model): CueTagger {
  return { chain: readChain(model, 'cue', CUE_FEATURE_SET, CUE_LABELS), gate: readGate(model) }
}

/** Scores the labels of the tokens of a stretch; holds the working memory of one document. */
export class CueScorer {
  /** One row of label scores a token of the last stretch. */
  scores = new Float64Array(256 * LABELS)
  private readonly glance: FeatureBuffer | null
  private readonly full: FeatureBuffer

  constructor(
    private readonly document: WordedDocument,
    private readonly tagger: CueTagger,
  ) {
    const { chain, gate } = tagger
    this.glance = gate ? new FeatureBuffer(gate.bits) : null
    this.full = new FeatureBuffer(chain.bits)
  }

  /** Fills `scores` for one stretch, read as a sentence; whether any of its tokens passed the gate. */
  score(range: TokenRange): boolean {
    const length = range.end - range.first
    if (length * LABELS > this.scores.length) this.scores = new Float64Array(length * LABELS * 2)
    const { scores } = this
    scores.fill(0, 0, length * LABELS)
    let frame: SentenceFrame | null = null
    for (let i = range.first; i < range.end; i++) {
      const at = (i - range.first) * LABELS
      const logit = this.glanceAt(range, i)
      if (logit < LEAST) {
        scores[at + 1] = logit
        scores[at + 2] = logit
        continue
      }
      frame ??= frameSentence(this.document, this.document.atoms, range)
      this.full.clear()
      addCueFeatures(this.full, this.document, this.document.atoms, frame, i)
      addRowsOfThree(this.tagger.chain, this.full.rows, this.full.count, scores, at)
    }
    return frame !== null
  }

  /** Log-odds of the gate that a token is part of a cue. */
  private glanceAt(range: TokenRange, i: number): number {
    const { glance } = this
    const { gate } = this.tagger
    if (!gate || !glance) return LEAST
    glance.clear()
    addGateFeatures(glance, this.document, this.document.atoms, range, i)
    return sumGate(gate, glance) * gate.scale
  }
}
