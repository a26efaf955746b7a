import { ChainWorkspace, forwardBackward, prepareSteps } from '../../model/chain.js'
import type { Cue, CuedDocument, TokenRange, WordedDocument } from '../document.js'
import { isAnonymityRequest } from './anonymity-request.js'
import { CUE_LABELS, CueScorer, type CueTagger } from './scorer.js'

const LABELS = CUE_LABELS.length
/** Longest cue that is looked for, in tokens: “did not immediately respond to a request for”. */
const MAX_CUE = 14

/** Candidates are kept down to this probability: the attribute stage sees more of each than this one. */
const THRESHOLD = 0.15

/**
 * Finds cue candidates with their probability, by the cue tagger (tables `cue.*`).
 * @param propose stands in for `proposeCues`, with the same result
 */
export function findCues(
  document: WordedDocument,
  tagger: CueTagger,
  propose: typeof proposeCues = proposeCues,
): CuedDocument {
  const likely = new Uint8Array(document.tokens.count)
  // spelt out: see `document.ts`
  const { text, tokens, sentences, paragraphs, quotations, atoms } = document
  const cues = propose(document, sentences, tagger, likely)
  return { text, tokens, sentences, paragraphs, quotations, atoms, cues, likely }
}

/**
 * Every stretch of tokens in `ranges`, read as sentences, that is a cue with at least the threshold's probability.
 * @param likely filled as `CuedDocument.likely`, where given
 */
export function proposeCues(
  document: WordedDocument,
  ranges: readonly TokenRange[],
  tagger: CueTagger,
  likely?: Uint8Array,
): Cue[] {
  const space = new ChainWorkspace(LABELS)
  prepareSteps(tagger.chain, space)
  const scorer = new CueScorer(document, tagger)
  const cues: Cue[] = []
  for (const range of ranges) {
    const length = range.end - range.first
    if (!scorer.score(range)) continue
    forwardBackward(space, scorer.scores, length)
    for (let i = 0; i < length; i++) {
      const begins = space.forward[i * LABELS + 1] * space.backward[i * LABELS + 1]
      if (likely)
        likely[range.first + i] = levelOf(
          begins + space.forward[i * LABELS + 2] * space.backward[i * LABELS + 2],
        )
      if (begins >= THRESHOLD && !isAnonymityRequest(document.tokens, range.first + i, range.end))
        pushSpans(cues, range, space, i, length, begins, THRESHOLD)
    }
  }
  return cues
}

const levelOf = (probability: number): number => (probability < 0.15 ? 0 : probability < 0.5 ? 1 : 2)

/** Probability that a cue starts at `i` and ends at each later token, read off forward and backward. */
function pushSpans(
  cues: Cue[],
  range: TokenRange,
  space: ChainWorkspace,
  i: number,
  n: number,
  begins: number,
  threshold: number,
): void {
  const { backward, emission, norm, step } = space
  let inside = begins
  for (let e = i + 1; e <= n && e <= i + MAX_CUE; e++) {
    const last = e - 1 === i ? 1 : 2
    // chance that the token after continues the cue, given that the cue has come this far
    const goesOn =
      e < n
        ? (step[last * LABELS + 2] * emission[e * LABELS + 2] * backward[e * LABELS + 2]) /
          norm[e] /
          backward[(e - 1) * LABELS + last]
        : 0
    const here = inside * (1 - goesOn)
    if (here >= threshold)
      cues.push({ first: range.first + i, end: range.first + e, kind: 'attribution', score: here })
    inside *= goesOn
    if (inside < threshold) break
  }
}
