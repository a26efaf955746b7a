import type { Corroboration, Evidence } from '../schema/index.js'
import type { Claimant } from './claimant.js'

/** Two statements of one claim. */
export interface Link {
  readonly a: Claimant
  readonly b: Claimant
  readonly verdict: Corroboration['verdict']
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** A denial outweighs a confirmation, and a confirmation a mere repetition. */
const WEIGHTIEST = ['disputed', 'confirmed', 'supported'] as const

function mergeEvidence(links: readonly Link[]): Evidence[] {
  const merged = new Map<string, Map<number, Evidence['spans'][number]>>()
  for (const { fact, spans } of links.flatMap(({ evidence }) => evidence)) {
    const known = merged.get(fact) ?? new Map()
    for (const span of spans) known.set(span.start, span)
    merged.set(fact, known)
  }
  return [...merged].map(([fact, spans]) => ({
    fact,
    spans: [...spans.values()].sort((x, y) => x.start - y.start),
  }))
}

function describeGroup(links: readonly Link[]): Corroboration {
  const members = new Map(links.flatMap(({ a, b }) => [a, b]).map((member) => [member.number, member]))
  const statements = [...members.values()]
    .sort((x, y) => x.number - y.number)
    .map(({ statement }) => statement)
  const verdict = WEIGHTIEST.find((one) => links.some((link) => link.verdict === one)) as Link['verdict']
  const deciding = links.filter((link) => link.verdict === verdict)
  return {
    statementIds: statements.map(({ id }) => id),
    sourceIds: [...new Set(statements.flatMap(({ sourceIds }) => sourceIds))],
    verdict,
    confidence: Math.min(1, Math.max(...deciding.map(({ confidence }) => confidence))),
    evidence: mergeEvidence(links),
  }
}

/** Joins links that share a statement into groups, in the order of their first statements. */
export function groupClaims(links: readonly Link[]): Corroboration[] {
  const parents = new Map<number, number>()
  const findRoot = (number: number): number => {
    let root = number
    while ((parents.get(root) ?? root) !== root) root = parents.get(root) as number
    parents.set(number, root)
    return root
  }
  for (const { a, b } of links) {
    const [x, y] = [findRoot(a.number), findRoot(b.number)]
    parents.set(Math.max(x, y), Math.min(x, y))
  }
  const groups = new Map<number, Link[]>()
  for (const link of links) {
    const root = findRoot(link.a.number)
    const group = groups.get(root)
    if (group) group.push(link)
    else groups.set(root, [link])
  }
  return [...groups].sort(([x], [y]) => x - y).map(([, group]) => describeGroup(group))
}
