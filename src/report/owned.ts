import type { Link } from './claim-groups.js'
import { credit, describeLink, wordsOf, type Claimant, type PairTest } from './claimant.js'
import { readClaimOwner } from './pointer.js'
import { canBeMeant, POINTING, REACH_DENIED } from './pointing.js'
import { stemWord } from './stem.js'

/** Share of the smaller claim's stems that “Ms Ruiz’s claim that …” and what Ms Ruiz says have in common at least. */
const OWNED = 0.4
const OWNED_SHARED = 3

/** How alike a denial and a claim of the one whom it names are, 0–1; 0 where they are of two matters. */
function measureOwned(a: Claimant, b: Claimant, own: string): number {
  const shared = [...a.claim.stems].filter((stem) => stem !== own && b.claim.stems.has(stem)).length
  const left = [...b.claim.stems].filter((stem) => stem !== own)
  // “rejected Ms Ruiz’s claim”: nothing tells which, but the nearest before it is meant.
  if (left.length === 0) return b.number > a.number && b.number - a.number <= REACH_DENIED ? 1 : 0
  const share = shared / Math.max(1, Math.min(a.claim.stems.size, left.length))
  return shared >= OWNED_SHARED && share >= OWNED ? share : 0
}

/** “Delta Bank rejected Ms Ruiz’s claim that it …”: a claim of the one whom the denial names. */
export function findOwned(claimants: readonly Claimant[], isIndependent: PairTest): Link[] {
  return claimants.flatMap((b): Link[] => {
    if (b.statement.stance !== 'denies') return []
    const owner = readClaimOwner(wordsOf(b.statement.content))?.split(' ').at(-1)
    if (owner === undefined) return []
    const own = stemWord(owner)
    const alike = claimants.flatMap((a): [Claimant, number][] => {
      if (!a.source().stems.has(own) || !canBeMeant(a, b) || !isIndependent(a, b)) return []
      const share = measureOwned(a, b, own)
      return share > 0 ? [[a, share]] : []
    })
    const distance = ({ number }: Claimant): number => Math.abs(b.number - number)
    const [best] = alike.sort(([a, x], [c, y]) => y - x || distance(a) - distance(c))
    if (!best) return []
    const confidence = POINTING * Math.min(credit(best[0].statement), credit(b.statement))
    const shared = new Set([...best[0].claim.stems].filter((stem) => b.claim.stems.has(stem)))
    return [{ a: best[0], b, verdict: 'disputed', confidence, evidence: describeLink(best[0], b, shared) }]
  })
}
