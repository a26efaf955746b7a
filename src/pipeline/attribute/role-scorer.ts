import { sumRowsOfEight, wordsOf, type Chain } from '../../model/chain.js'
import { FeatureBuffer } from '../../model/feature-buffer.js'
import type { CuedDocument } from '../document.js'
import type { CueFrame } from './cue-frame.js'
import {
  addTokenFeatures,
  DISTANCE_FEATURES,
  distanceOf,
  PAIR_FEATURES,
  PATH_FEATURES,
  PLACE_FEATURES,
  placeOf,
  ROLE_LABELS,
  setDistanceFeatures,
  setPairFeatures,
  setPathFeatures,
  setPlaceFeatures,
  sideOf,
} from './features.js'

const LABELS = ROLE_LABELS.length
const CUE = 1
/** Tokens whose sums from one side are remembered while the cues around them are read. */
const CACHE = 1024
/** A key that no token has. */
const NONE = -1

/**
 * Scores the roles of the tokens around a cue; holds the working memory of one document. Sums of weights are kept where
 * the next token shares what they depend on: a token's own for all cues, those of a cue along its window.
 */
export class RoleScorer {
  /** One row of label scores a token of the last window, from its first one. */
  scores = new Float64Array(256 * LABELS)
  private readonly words: Int32Array
  private readonly buffer: FeatureBuffer
  private readonly token = new Int32Array(CACHE * 4 * LABELS)
  private readonly cachedToken = new Int32Array(CACHE * 4).fill(NONE)
  private readonly distance = new Int32Array(LABELS)
  private readonly path = new Int32Array(LABELS)
  private readonly place = new Int32Array(LABELS)
  private readonly pair = new Int32Array(LABELS)

  constructor(
    private readonly document: CuedDocument,
    private readonly chain: Chain,
  ) {
    this.words = wordsOf(chain)
    this.buffer = new FeatureBuffer(chain.bits)
  }

  /** Fills `scores` for the window of a cue. */
  score(frame: CueFrame): void {
    const { window, cue } = frame
    const { document, token, distance, path, place, pair } = this
    const { atoms } = document
    const { scale } = this.chain
    const size = (window.end - window.first) * LABELS
    if (size > this.scores.length) this.scores = new Float64Array(size * 2)
    const { scores } = this
    let [distanceKey, pathKey, placeKey, lastPath] = [NONE, NONE, NONE, 0]
    for (let i = window.first; i < window.end; i++) {
      const k = i - window.first
      const at = k * LABELS
      if (i >= cue.first && i < cue.end) {
        for (let y = 0; y < LABELS; y++) scores[at + y] = y === CUE ? 0 : -Infinity
        continue
      }
      const side = sideOf(atoms, cue, i)
      const quote = atoms.quote[i]
      const steps = distanceOf(cue, i)
      const away = side * 16 + steps
      if (distanceKey !== away) {
        setDistanceFeatures(this.buffer, frame, side, steps)
        this.sum(DISTANCE_FEATURES, distance)
        distanceKey = away
      }
      const between = ((side * 8 + frame.verbs[k]) * 8 + frame.marks[k]) * 4 + quote
      if (pathKey !== between || lastPath !== frame.path[k]) {
        setPathFeatures(this.buffer, frame, side, i, quote)
        this.sum(PATH_FEATURES, path)
        pathKey = between
        lastPath = frame.path[k]
      }
      const end = placeOf(document, atoms, i)
      const where = (side * 8 + end) * 4 + quote
      if (placeKey !== where) {
        setPlaceFeatures(this.buffer, frame, side, end, quote)
        this.sum(PLACE_FEATURES, place)
        placeKey = where
      }
      setPairFeatures(this.buffer, document, frame, side, i)
      this.sum(PAIR_FEATURES, pair)
      const own = this.sumToken(i, side)
      for (let y = 0; y < LABELS; y++)
        scores[at + y] = token[own + y] * scale + (distance[y] + path[y] + place[y] + pair[y]) * scale
      scores[at + CUE] = -Infinity
    }
  }

  private sum(templates: Uint8Array, sums: Int32Array): void {
    const { buffer } = this
    buffer.clear()
    buffer.pushAll(templates)
    sumRowsOfEight(this.words, buffer.rows, buffer.count, sums, 0)
  }

  /** Where in `token` the sums of what the token looks like from one side begin. */
  private sumToken(i: number, side: number): number {
    const slot = ((i % CACHE) << 2) + side - 1
    if (this.cachedToken[slot] !== i) {
      const { buffer } = this
      buffer.clear()
      addTokenFeatures(buffer, this.document, this.document.atoms, side, i)
      sumRowsOfEight(this.words, buffer.rows, buffer.count, this.token, slot * LABELS)
      this.cachedToken[slot] = i
    }
    return slot * LABELS
  }
}
