import type { Cue, TokenRange, CuedDocument } from '../document.js'
import { KIND_OF_TAG } from '../coarse-tags.js'
import type { CueReadings, Reading } from './roles.js'

/** A cue with one reading of its source and content: what the ranker judges. */
export interface Candidate {
  readonly cue: Cue
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  readonly reading: Reading
  readonly readings: CueReadings
  /** 0 for the likeliest reading of its cue. */
  readonly rank: number
}

/** Number of the feature set below; raise it with every change. */
export const RANK_FEATURE_SET = 2

/** Names of the ranker's features, in the order of a row. */
export const RANK_FEATURES = [
  'cueProbability',
  'cueLength',
  'cueCueness',
  'cueTag',
  'cueVerbClass',
  'cueQuote',
  'cueNounClass',
  'nextKind',
  'prevKind',
  'firstTag',
  'readingProbability',
  'readingMargin',
  'nothing',
  'rank',
  'sources',
  'contents',
  'sourceLength',
  'contentLength',
  'sourceTag',
  'sourceName',
  'sourceLeft',
  'sourceGap',
  'sourceNoun',
  'sourceCueness',
  'sourceQuote',
  'contentTag',
  'contentLeft',
  'contentGap',
  'contentVerbs',
  'contentQuote',
  'contentAtStart',
  'contentAtEnd',
  'contentLastTag',
  'contentNextTag',
  'contentFirstQuote',
  'rivalProbability',
  'coverProbability',
  'coveredProbability',
  'sentenceLength',
  'sentencePlace',
  'windowQuote',
  'sameStart',
  'cueLemmaProbability',
  'contentName',
  'paragraphStart',
  'subjectPronoun',
  'contentLikely',
  'afterLikely',
] as const
export const RANK_WIDTH = RANK_FEATURES.length

const length = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, r) => sum + r.end - r.first, 0)

/** Probability of other cue candidates around one: overlapping it, and in its sentence covering or covered by content. */
export interface Rivals {
  /** Largest probability of another candidate that overlaps the cue. */
  readonly overlapping: number
  /** Largest probability of a cue whose content holds this cue. */
  readonly covering: number
  /** Largest probability of a cue that this content holds. */
  readonly covered: number
}

/** Writes one row of the ranker's features at `at`. */
export function writeRankRow(
  row: Float32Array,
  document: CuedDocument,
  candidate: Candidate,
  rivals: Rivals,
  margin: number,
): void {
  const { atoms } = document
  const { tag, name } = document.tokens
  const { cue, source, content, reading, readings, rank } = candidate
  const { frame } = readings
  let head = cue.first
  for (let i = cue.first; i < cue.end; i++) if (atoms.cueness[i] >= atoms.cueness[head]) head = i
  const range = document.sentences[atoms.sentence[cue.first]]
  let f = 0
  row[f++] = Math.log(cue.score)
  row[f++] = cue.end - cue.first
  row[f++] = atoms.cueness[head]
  row[f++] = KIND_OF_TAG[tag[head]] * 64 + tag[head]
  row[f++] = atoms.verbClass[head]
  row[f++] = atoms.quote[cue.first]
  row[f++] = atoms.nounClass[head]
  row[f++] = frame.nextKind
  row[f++] = frame.prevKind
  row[f++] = tag[cue.first]
  row[f++] = reading.logProbability
  row[f++] = margin
  row[f++] = readings.logNothing
  row[f++] = rank
  row[f++] = source.length
  row[f++] = content.length
  row[f++] = length(source)
  row[f++] = length(content)
  const s = source[0]
  const sHead = s ? s.end - 1 : -1
  row[f++] = s ? KIND_OF_TAG[tag[sHead]] * 64 + tag[sHead] : -1
  row[f++] = s ? name[s.first] : -1
  row[f++] = s ? (s.first < cue.first ? 1 : 0) : -1
  row[f++] = s ? (s.first < cue.first ? cue.first - s.end : s.first - cue.end) : -1
  row[f++] = s ? atoms.nounClass[sHead] : -1
  row[f++] = s ? atoms.cueness[sHead] : -1
  row[f++] = s ? atoms.quote[s.first] : -1
  const c = content[0],
    z = content[content.length - 1]
  let likely = 0
  let verbs = 0,
    quoted = 0,
    names = 0
  for (const r of content)
    for (let i = r.first; i < r.end; i++) {
      if (KIND_OF_TAG[tag[i]] === 1) verbs++
      if (atoms.quote[i]) quoted++
      if (name[i]) names++
      if (document.likely[i] === 2) likely++
    }
  const total = length(content) || 1
  row[f++] = c ? tag[c.first] : -1
  row[f++] = c ? (c.first < cue.first ? 1 : 0) : -1
  row[f++] = c ? (c.first < cue.first ? cue.first - c.end : c.first - cue.end) : -1
  row[f++] = verbs
  row[f++] = quoted / total
  row[f++] = c ? (c.first === document.sentences[atoms.sentence[c.first]].first ? 1 : 0) : -1
  row[f++] = z ? document.sentences[atoms.sentence[z.end - 1]].end - z.end : -1
  row[f++] = z ? tag[z.end - 1] : -1
  row[f++] = z && z.end < document.tokens.count ? tag[z.end] : -1
  row[f++] = c ? atoms.quote[c.first] : -1
  row[f++] = rivals.overlapping
  row[f++] = rivals.covering
  row[f++] = rivals.covered
  row[f++] = range.end - range.first
  row[f++] = cue.first - range.first
  row[f++] = frame.cueQuote
  row[f++] = s && c && s.first < c.first ? 1 : 0
  row[f++] = cue.end - cue.first === 1 ? atoms.cueness[cue.first] : atoms.cueness[cue.end - 1]
  row[f++] = names / total
  row[f++] = document.tokens.gap[range.first]
  row[f++] = s && tag[s.first] === tag[s.end - 1] && KIND_OF_TAG[tag[s.first]] === 5 ? 1 : 0
  row[f++] = likely
  row[f++] = z && z.end < document.tokens.count ? document.likely[z.end] : -1
}
