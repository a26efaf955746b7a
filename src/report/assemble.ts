import type { Report, Source, SourceWeights, Span, SpeakingType, Statement } from '../schema/index.js'
import { findArticleWords, readArticleWords } from './article-words.js'
import { createIdMaker, nameSource, nameStatement } from './statement-id.js'
import { makeAnew, type Recall } from './recall.js'
import { judgeSpeakingType } from './speaking-type.js'
import { summarizeStatements } from './summary.js'
import { spansOf } from './word-owners.js'

/** A statement before it has its id; `within`, `refusal.answers` and `sourceIds` hold the keys of drafts. */
export type DraftStatement = Omit<Statement, 'id'> & { readonly key: string }
/** A source before its type and statements are known; its id is the key that drafts of statements use. */
export type DraftSource = Omit<Source, 'type' | 'statementIds'> & {
  /** What who holds this office, or has no name, is where no statement tells; by its kind where left out. */
  readonly usualType?: SpeakingType | null
}

interface AssembleSettings {
  readonly weights?: Partial<SourceWeights>
  readonly language: Report['language']
  readonly modelVersion: string
  readonly recall?: Recall
  /** Stands in for `findArticleWords`, with the same result. */
  readonly findWords?: typeof findArticleWords
}

/** By `range.start`, longer first; where both are equal, by the cue, so that the order never depends on the input's. */
function compareDrafts(a: DraftStatement, b: DraftStatement): number {
  return (
    a.range.start - b.range.start ||
    b.range.end - a.range.end ||
    (a.cue?.spans[0].start ?? -1) - (b.cue?.spans[0].start ?? -1)
  )
}

function nameSources(
  drafts: readonly DraftSource[],
  used: ReadonlySet<string>,
  recall: Recall,
): Map<string, string> {
  const makeId = createIdMaker()
  const nameOf = ({ name }: DraftSource): string =>
    recall(
      'source-name',
      () => name,
      () => nameSource(name),
    )
  return new Map(
    drafts.filter((draft) => used.has(draft.id)).map((draft) => [draft.id, makeId(nameOf(draft))]),
  )
}

function keyOfTexts(spans: readonly Span[]): string {
  let key = spans[0].text
  for (let at = 1; at < spans.length; at++) key += `\0${spans[at].text}`
  return key
}

function finishStatements(
  drafts: readonly DraftStatement[],
  sourceIds: Map<string, string>,
  recall: Recall,
): Statement[] {
  const makeId = createIdMaker()
  const sorted = [...drafts].sort(compareDrafts)
  const nameOf = (draft: DraftStatement): string => {
    const spans = spansOf(draft)
    return recall(
      'statement-name',
      () => keyOfTexts(spans),
      () => nameStatement(spans.map(({ text }) => text)),
    )
  }
  const ids = new Map(sorted.map((draft) => [draft.key, makeId(nameOf(draft))]))
  const idOf = (key: string | null): string | null => (key === null ? null : (ids.get(key) ?? null))
  const idsOf = (sources: readonly string[]): string[] => {
    const found: string[] = []
    for (const source of sources) {
      const id = sourceIds.get(source)
      if (id !== undefined && !found.includes(id)) found.push(id)
    }
    return found
  }
  // Field by field: a spread of so many takes several times as long.
  return sorted.map((draft) => ({
    id: ids.get(draft.key) as string,
    type: draft.type,
    confidence: draft.confidence,
    probabilities: draft.probabilities,
    range: draft.range,
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    within: idOf(draft.within),
    sourceIds: idsOf(draft.sourceIds),
    form: draft.form,
    stance: draft.stance,
    evidence: draft.evidence,
    anonymity: draft.anonymity,
    refusal: draft.refusal && { ...draft.refusal, answers: idOf(draft.refusal.answers) },
    doubt: draft.doubt,
  }))
}

function finishSources(
  drafts: readonly DraftSource[],
  ids: Map<string, string>,
  statements: readonly Statement[],
): Source[] {
  const bySource = new Map<string, Statement[]>()
  for (const id of ids.values()) bySource.set(id, [])
  for (const statement of statements) {
    for (const id of statement.sourceIds) bySource.get(id)?.push(statement)
  }
  return drafts.flatMap((draft) => {
    const id = ids.get(draft.id)
    if (id === undefined) return []
    const own = bySource.get(id) ?? []
    const type = judgeSpeakingType(draft.kind, own, draft.usualType ?? undefined)
    const { name, kind, role, organisation, mentions } = draft
    const statementIds = own.map((statement) => statement.id)
    return [{ id, name, kind, role, organisation, mentions, type, statementIds }]
  })
}

/**
 * Makes a report of drafts: gives ids, sorts, joins sources to their statements and sums up.
 * Sources without a statement are left out; the others come in the order of the drafts.
 */
export function assembleReport(
  text: string,
  statementDrafts: readonly DraftStatement[],
  sourceDrafts: readonly DraftSource[],
  settings: AssembleSettings,
): Report {
  const used = new Set(statementDrafts.flatMap((draft) => draft.sourceIds))
  const { recall = makeAnew, findWords = findArticleWords } = settings
  const sourceIds = nameSources(sourceDrafts, used, recall)
  const statements = finishStatements(statementDrafts, sourceIds, recall)
  const sources = finishSources(sourceDrafts, sourceIds, statements)
  return {
    statements,
    sources,
    summary: summarizeStatements(
      readArticleWords(text, findWords(text)),
      statements,
      sources,
      settings.weights,
      recall,
    ),
    language: settings.language,
    model: { version: settings.modelVersion },
  }
}
