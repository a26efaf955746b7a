import { SOURCE_TYPES, type SourceType } from '../../src/schema/index.js'
import { createRandom } from '../random.js'
import type { GoldArticle } from './examples.js'
import type { Said } from './said.js'

/** An article with what was said of each of its gold sentences. */
export interface Marked {
  readonly gold: GoldArticle
  readonly said: Said
}

export interface TypeScore {
  readonly type: SourceType
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Gold sentences of the type. */
  readonly count: number
}

interface Row {
  readonly sure: readonly SourceType[]
  readonly disputed: readonly SourceType[]
  readonly said: ReadonlyMap<SourceType, number>
}

const rowsOf = ({ gold, said }: Marked): Row[] =>
  gold.sentences.map(({ types, disputed }, i) => ({ sure: types, disputed: disputed ?? [], said: said[i] }))

/** Whether the sentence was said to be of the type: `unattributed` where nothing else was said. */
const isSaid = ({ said }: Row, type: SourceType): boolean =>
  said.has(type) || (said.size === 0 && type === 'unattributed')

function scoreType(rows: readonly Row[], type: SourceType): TypeScore {
  let hits = 0
  let extra = 0
  let missed = 0
  for (const row of rows) {
    // what one reader alone said counts neither for nor against
    if (row.disputed.includes(type)) continue
    if (isSaid(row, type)) {
      if (row.sure.includes(type)) hits++
      else extra++
    } else if (row.sure.includes(type)) missed++
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    type,
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + extra + missed),
    count: hits + missed,
  }
}

/** Precision, recall and F1 of every type that the gold has, by sentence. */
export function scoreTypes(articles: readonly Marked[]): TypeScore[] {
  const rows = articles.flatMap(rowsOf)
  return SOURCE_TYPES.map((type) => scoreType(rows, type)).filter(({ count }) => count > 0)
}

/** 95 % interval of a type's F1, by drawing articles with replacement (Efron 1979), 1,000 times. */
export function intervalOf(articles: readonly Marked[], type: SourceType): [number, number] {
  const random = createRandom(7)
  const rows = articles.map(rowsOf)
  const draws = Array.from({ length: 1000 }, () => {
    const drawn = rows.flatMap(() => rows[Math.floor(random() * rows.length)])
    return scoreType(drawn, type).f1
  }).sort((a, b) => a - b)
  return [draws[25], draws[974]]
}

/** Sentences of one sure and no disputed type, by that type and what was said; several types share a sentence. */
export function confusionsOf(articles: readonly Marked[]): number[][] {
  const table = SOURCE_TYPES.map(() => SOURCE_TYPES.map(() => 0))
  for (const row of articles.flatMap(rowsOf)) {
    if (row.sure.length !== 1 || row.disputed.length > 0) continue
    const said = SOURCE_TYPES.flatMap((type, i) => (isSaid(row, type) ? [i] : []))
    for (const i of said) table[SOURCE_TYPES.indexOf(row.sure[0])][i] += 1 / said.length
  }
  return table
}

interface ConfidenceScore {
  readonly error: number
  readonly auroc: number
  readonly brierSkill: number
}

/** How well confidence tells right from wrong, on sentence × type, as `score.mjs` of the evaluation data counts it. */
export function scoreConfidence(articles: readonly Marked[]): ConfidenceScore {
  const pairs = articles
    .flatMap(rowsOf)
    .flatMap(({ said, sure, disputed }) =>
      [...said]
        .filter(([type]) => type !== 'unattributed' && !disputed.includes(type))
        .map(([type, confidence]): [number, number] => [confidence, sure.includes(type) ? 1 : 0]),
    )
  const rate = pairs.reduce((sum, [, right]) => sum + right, 0) / pairs.length
  const brier = pairs.reduce((sum, [confidence, right]) => sum + (confidence - right) ** 2, 0) / pairs.length
  return {
    error: calibrationError(pairs),
    auroc: areaUnderCurve(pairs),
    brierSkill: 1 - brier / (rate * (1 - rate)),
  }
}

/** Mean gap between confidence and share of right, over ten bins of equal width. */
function calibrationError(pairs: readonly (readonly [number, number])[]): number {
  const gaps = Array.from({ length: 10 }, () => 0)
  for (const [confidence, right] of pairs)
    gaps[Math.min(9, Math.floor(confidence * 10))] += confidence - right
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / pairs.length
}

/** Share of pairs of one right and one wrong in which the right one has the larger confidence; ties count half. */
function areaUnderCurve(pairs: readonly (readonly [number, number])[]): number {
  const right = pairs.filter(([, isRight]) => isRight === 1)
  const wrong = pairs.filter(([, isRight]) => isRight === 0)
  let sum = 0
  for (const [a] of right) for (const [b] of wrong) sum += a > b ? 1 : a === b ? 0.5 : 0
  return sum / (right.length * wrong.length)
}
