import type { Report, Span, Statement } from '../schema/index.js'
import { writersStatements } from './statements.js'

/** Words that name no party: two sources may share them and have nothing to do with each other. */
const COMMON = new Set(
  (
    'a an the one two three some several senior former top second another people person source sources of in at for to with ' +
    'on and by from who that his her its their familiar direct knowledge close briefed said mr mrs ms spokesman ' +
    'spokeswoman spokesperson official officials aide aides adviser advisers member members staff employee employees ' +
    'lawyer lawyers attorney representative representatives office leader leaders diplomat diplomats lawmaker ' +
    'government matter talks plan condition anonymity anonymously speaking asked named because not be'
  ).split(' '),
)

/** An unnamed statement, its place among them, and the words of its party. */
interface Speaker {
  readonly statement: Statement
  readonly order: number
  readonly words: ReadonlySet<string>
}

/**
 * A search for the first unnamed statement of a refusal’s party: of the same source, or described by every word of the
 * party. The report is read once, however many refuse.
 */
export function createPartySearch(report: Report): (refusal: Statement) => Statement | undefined {
  const speakers = listSpeakers(report)
  const bySource = groupBy(speakers, ({ statement }) => statement.sourceIds)
  const byWord = groupBy(speakers, ({ words }) => words)
  return ({ sourceIds, source }) => {
    const party = [...partyWords(source?.spans ?? [])]
    // The rarest word is enough to look by: those it describes are few.
    const [rarest = []] = party.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
    const found = [
      ...sourceIds.map((sourceId) => bySource.get(sourceId)?.[0]),
      rarest.find(({ words }) => party.every((word) => words.has(word))),
    ]
    return found
      .flatMap((speaker) => speaker ?? [])
      .reduce<Speaker | undefined>((best, next) => (best && best.order < next.order ? best : next), undefined)
      ?.statement
  }
}

function listSpeakers(report: Report): Speaker[] {
  const organisations = new Map(
    report.sources.map(({ id: sourceId, organisation }) => [sourceId, organisation]),
  )
  return writersStatements(report, 'anonymous').map((statement, order) => {
    const described = statement.sourceIds.flatMap((sourceId) => organisations.get(sourceId) ?? [])
    return { statement, order, words: partyWords([...(statement.source?.spans ?? []), ...described]) }
  })
}

function groupBy(
  speakers: readonly Speaker[],
  listKeys: (speaker: Speaker) => Iterable<string>,
): Map<string, Speaker[]> {
  const groups = new Map<string, Speaker[]>()
  for (const speaker of speakers) {
    for (const key of listKeys(speaker)) {
      const group = groups.get(key)
      if (group) group.push(speaker)
      else groups.set(key, [speaker])
    }
  }
  return groups
}

// “A spokesman for Orrin Freight” → orrin, freight
function partyWords(spans: readonly Span[]): Set<string> {
  const words = spans.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)))
}
