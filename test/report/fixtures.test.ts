import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { compareReports, summarize } from '../../src/report/index.js'
import type { Report, Statement } from '../../src/schema/index.js'
import { list, read } from '../fixtures/read.js'

type Place = [number, number, string]
interface Gold {
  readonly text: string
  readonly groups: readonly { status: 'confirmed' | 'disputed' | 'repeated'; statements: readonly Place[] }[]
  readonly replies: readonly { party: Place; reply: 'answer' | 'refusal' | 'silence' | 'none' }[]
}
interface Pair {
  readonly before: string
  readonly after: string
  readonly changes: readonly {
    change: 'added' | 'dropped' | 'reworded' | 'retyped'
    before: Place | null
    after: Place | null
    from?: string
    to?: string
  }[]
}

/** The fixtures' words for what the report calls by others. */
const VERDICT = { confirmed: 'confirmed', disputed: 'disputed', repeated: 'supported' } as const
const ANSWER = { answer: 'reply', refusal: 'refusal', silence: 'no-response', none: 'silence' } as const

const articles = list('corroboration').map((file) => {
  const gold = read(file) as unknown as Gold
  return { file, gold, report: analyze(gold.text) }
})
const byId = (report: Report): Map<string, Statement> =>
  new Map(report.statements.map((one) => [one.id, one]))

/** Whether a statement's content is, in the main, the gold content. */
function covers(statement: Statement | undefined, [start, end]: Place): boolean {
  return (statement?.content?.spans ?? []).some((span) => {
    const common = Math.min(span.end, end) - Math.max(span.start, start)
    return common > 0.5 * Math.min(end - start, span.end - span.start)
  })
}

describe('invented articles with gold', () => {
  it('finds at least 70 % of the corroboration groups', () => {
    const found = articles.flatMap(({ gold, report }) => {
      const statements = byId(report)
      return gold.groups.map(({ status, statements: places }) =>
        report.summary.corroboration.some(
          ({ verdict, statementIds }) =>
            verdict === VERDICT[status] &&
            places.every((place) => statementIds.some((id) => covers(statements.get(id), place))),
        ),
      )
    })
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.7)
  })

  it('says of nothing that it is confirmed which is not', () => {
    const wrong = articles.flatMap(({ file, gold, report }) => {
      const statements = byId(report)
      const confirmed = report.summary.corroboration.filter(({ verdict }) => verdict === 'confirmed')
      return confirmed
        .filter(
          ({ statementIds }) =>
            !gold.groups.some(
              ({ status, statements: places }) =>
                status === 'confirmed' &&
                statementIds.every((id) => places.some((place) => covers(statements.get(id), place))),
            ),
        )
        .map(() => file)
    })
    expect(wrong).toEqual([])
  })

  it('reads at least 70 % of the rights of reply', () => {
    const right = articles.flatMap(({ gold, report }) =>
      gold.replies.map(({ party: [start, end], reply }) =>
        report.summary.rightOfReply.some(
          ({ places, answer }) =>
            answer === ANSWER[reply] &&
            // “its former director, Andreu Vilaplana”: either part of the apposition is the party.
            places.some((place) => place.start < end + 20 && start < place.end),
        ),
      ),
    )
    expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.7)
  })

  it('sums up every one of them in three to six sentences that link to its statements', () => {
    for (const { report } of articles) {
      const sentences = summarize(report)
      const statements = byId(report)
      expect(sentences.length).toBeGreaterThanOrEqual(3)
      expect(sentences.length).toBeLessThanOrEqual(6)
      for (const id of sentences.flatMap(({ statementIds }) => statementIds))
        expect(statements.has(id)).toBe(true)
    }
  })

  it('finds nothing between an article and itself', () => {
    for (const { gold, report } of articles) {
      expect(compareReports(report, analyze(gold.text))).toEqual({
        added: [],
        dropped: [],
        reworded: [],
        moved: [],
      })
    }
  })
})

/** Sentence changes as the comparison tells them: by the places of the statements that it names. */
function describeChanges(before: Report, after: Report): string[] {
  const [old, fresh] = [byId(before), byId(after)]
  const comparison = compareReports(before, after)
  const at = (statement: Statement | undefined): number => statement?.range.start ?? -1
  return [
    ...comparison.added.map((id) => `added ${at(fresh.get(id))}`),
    ...comparison.dropped.map((id) => `dropped ${at(old.get(id))}`),
    ...comparison.reworded.map((pair) => `reworded ${at(old.get(pair.before))} ${at(fresh.get(pair.after))}`),
    ...comparison.moved.map(
      (pair) => `retyped ${pair.from} ${pair.to} ${at(old.get(pair.before))} ${at(fresh.get(pair.after))}`,
    ),
  ].sort()
}

/** The same from the gold; a statement begins somewhere in its sentence, so that starts are moved to statements. */
function expectChanges({ before, after, changes }: Pair): string[] {
  const find = (report: Report, place: Place | null): number =>
    place === null
      ? -1
      : (report.statements.find(({ range }) => range.start >= place[0] && range.start < place[1])?.range
          .start ?? -1)
  const [old, fresh] = [analyze(before), analyze(after)]
  return changes
    .map(({ change, before: from, after: to, from: type = '', to: other = '' }) => {
      const places = [...(from ? [find(old, from)] : []), ...(to ? [find(fresh, to)] : [])].join(' ')
      return change === 'retyped' ? `retyped ${type} ${other} ${places}` : `${change} ${places}`
    })
    .sort()
}

describe('invented versions', () => {
  it.each(list('versions'))('finds exactly the changes of %s', (file) => {
    const pair = read(file) as unknown as Pair
    expect(describeChanges(analyze(pair.before), analyze(pair.after))).toEqual(expectChanges(pair))
  })

  it('finds nothing between a version and itself', () => {
    for (const file of list('versions')) {
      const { before } = read(file) as unknown as Pair
      expect(describeChanges(analyze(before), analyze(before))).toEqual([])
    }
  })
})

/** A small generator of numbers, the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** The sentence that holds an offset, as extent. */
function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const cuts = [...text.matchAll(/(?<=[.!?]["”’)]?)\s+(?=["“‘]?\p{Lu})|\n+/gu)].map(({ index }) => index)
  return {
    start: Math.max(0, ...cuts.filter((cut) => cut <= offset)),
    end: Math.min(text.length, ...cuts.filter((cut) => cut > offset)),
  }
}

describe('single-word edits', () => {
  it('changes nothing but what touches the edited sentence, 200 times', { timeout: 120_000 }, () => {
    const random = createRandom(7)
    const elsewhere: string[] = []
    for (let i = 0; i < 200; i++) {
      const { gold, report } = articles[Math.floor(random() * articles.length)]
      const words = [...gold.text.matchAll(/\p{Ll}{4,}/gu)]
      const word = words[Math.floor(random() * words.length)]
      const edited = `${gold.text.slice(0, word.index)}umber${gold.text.slice(word.index + word[0].length)}`
      const after = analyze(edited)
      const { added, dropped, reworded, moved } = compareReports(report, after)
      const [old, fresh] = [byId(report), byId(after)]
      const touch = (statement: Statement | undefined, { sources }: Report, text: string): boolean => {
        const { start, end } = sentenceAt(text, word.index)
        const isIn = (span: { start: number; end: number }): boolean => span.start < end && start < span.end
        // Who loses the name that a sentence gave him may be nobody in particular later on, and “its secretary” is of
        // the body that a sentence names.
        const own = sources.filter(({ id }) => statement?.sourceIds.includes(id))
        return (
          statement !== undefined &&
          (isIn(statement.range) ||
            own.some(({ mentions, organisation }) => [...mentions, organisation ?? []].flat().some(isIn)))
        )
      }
      // “The president’s umber said …. He did not name a day”: where a statement loses whom its “he” stood for, its
      // words are the writer’s.
      const tookPlace = (one: Statement): boolean =>
        report.statements.some(
          (other) => other.range.text.includes(one.range.text) && touch(other, report, gold.text),
        )
      const isTouched = (one: Statement | undefined): boolean =>
        touch(one, after, edited) || (one !== undefined && tookPlace(one))
      const changes = [
        ...added.map((id) => isTouched(fresh.get(id))),
        ...dropped.map((id) => touch(old.get(id), report, gold.text)),
        ...[...reworded, ...moved].map(
          (pair) =>
            touch(old.get(pair.before), report, gold.text) || touch(fresh.get(pair.after), after, edited),
        ),
      ]
      if (changes.includes(false))
        elsewhere.push(
          `${word[0]} in “${gold.text.slice(word.index - 40, word.index + 40)}”: ${JSON.stringify({ added: added.map((id) => fresh.get(id)?.range.text), dropped: dropped.map((id) => old.get(id)?.range.text), moved })}`,
        )
    }
    // The list is what a failure shows.
    expect(elsewhere).toEqual([])
  })
})
