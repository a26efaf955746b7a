import {
  SOURCE_TYPES,
  SPEAKING_TYPES,
  type Figure,
  type Source,
  type SourceType,
  type SourceWeights,
  type Statement,
  type Summary,
} from '../schema/index.js'
import type { ArticleWords } from './article-words.js'
import { findCorroboration } from './corroboration.js'
import { judgeDependence } from './dependence.js'
import { makeAnew, type Recall } from './recall.js'
import { findRightOfReply } from './right-of-reply.js'
import { scoreSourcing } from './sourcing.js'
import { groupVoices } from './voices.js'
import { assignWords } from './word-owners.js'

/** Statements below this confidence are worth a look. */
const REVIEW_CONFIDENCE = 0.75
/** An editor reads ten, not a hundred. */
const REVIEW_LENGTH = 10

function countByType<T extends SourceType>(
  types: readonly T[],
  items: Iterable<readonly [T, number]>,
): Record<T, number> {
  const counts = Object.fromEntries(types.map((type) => [type, 0])) as Record<T, number>
  for (const [type, amount] of items) counts[type] += amount
  return counts
}

function figure(statements: readonly Statement[], words: ReadonlyMap<string, number>, total: number): Figure {
  const count = statements.length
  const covered = statements.reduce((sum, { id }) => sum + (words.get(id) ?? 0), 0)
  const confidence = statements.reduce((sum, statement) => sum + statement.confidence, 0)
  return { count, share: total > 0 ? covered / total : 0, confidence: count > 0 ? confidence / count : null }
}

function listReview(statements: readonly Statement[]): string[] {
  return statements
    .filter((statement) => statement.confidence < REVIEW_CONFIDENCE)
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, REVIEW_LENGTH)
    .map((statement) => statement.id)
}

/** Words of each statement, each word of the text counted once, for the outermost statement. */
export function countStatementWords(
  { places }: ArticleWords,
  statements: readonly Statement[],
): { total: number; byStatement: Map<string, number> } {
  const counts = new Int32Array(statements.length)
  const owners = assignWords(places, statements)
  for (let word = 0; word < owners.length; word++) if (owners[word] >= 0) counts[owners[word]]++
  return { total: places.count, byStatement: new Map(statements.map(({ id }, at) => [id, counts[at]])) }
}

/** Sums up statements and sources: everything in `report.summary`. */
export function summarizeStatements(
  article: ArticleWords,
  statements: readonly Statement[],
  sources: readonly Source[],
  weights?: Partial<SourceWeights>,
  recall: Recall = makeAnew,
): Summary {
  const { total, byStatement } = countStatementWords(article, statements)
  const words = countByType(
    SOURCE_TYPES,
    statements.map(({ id, type }) => [type, byStatement.get(id) as number]),
  )
  // “On Tuesday, …” before an attribution is in nobody’s statement: the writer’s own words.
  words.unattributed += total - Object.values(words).reduce((sum, count) => sum + count, 0)
  const select = (isWanted: (statement: Statement) => boolean): Figure =>
    figure(statements.filter(isWanted), byStatement, total)
  const rightOfReply = findRightOfReply(article, statements, sources, recall)
  const voices = groupVoices(sources)
  const corroboration = findCorroboration(article, statements, sources, rightOfReply, voices, recall)
  return {
    statements: countByType(
      SOURCE_TYPES,
      statements.map(({ type }) => [type, 1]),
    ),
    words,
    sources: countByType(
      SPEAKING_TYPES,
      sources.map(({ type }) => [type, 1]),
    ),
    headline: {
      official: {
        confirms: select(({ type, stance }) => type === 'official' && stance === 'confirms'),
        asserts: select(({ type, stance }) => type === 'official' && stance === 'asserts'),
      },
      anonymous: select(({ type }) => type === 'anonymous'),
      declined: select(({ type }) => type === 'declined'),
      unclear: select(({ type }) => type === 'unclear'),
    },
    review: listReview(statements),
    sourcing: scoreSourcing(statements, byStatement, words, weights),
    dependence: judgeDependence(statements, sources, byStatement, corroboration, voices),
    corroboration,
    rightOfReply,
  }
}
