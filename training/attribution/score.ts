import type { TokenRange } from '../../src/pipeline/document.js'
import type { GoldArticle } from './gold.js'
import { overlap, partsOf, type Parts } from './quality.js'

type Counts = [hit: number, invented: number, missed: number]
const ROLES = ['source', 'cue', 'content'] as const

/** The measures of `score.mjs spans`, over tokens, for cross-validation without leaving the process. */
export class Score {
  private readonly counts = new Map<string, Counts>()

  add(
    article: GoldArticle,
    predicted: readonly { source: readonly TokenRange[]; cue: TokenRange; content: readonly TokenRange[] }[],
  ): void {
    const gold = article.attributions.map((one) => partsOf(article, one))
    const ours = predicted.map((one) => partsOf(article, one)).filter(({ content }) => content.size > 0)
    for (const role of ROLES) this.addExact(role, gold, ours)
    this.addWhole(gold, ours)
  }

  private count(name: string, hit: number, ours: number, gold: number): void {
    const [a, b, c] = this.counts.get(name) ?? [0, 0, 0]
    this.counts.set(name, [a + hit, b + ours - hit, c + gold - hit])
  }

  private addExact(role: (typeof ROLES)[number], gold: readonly Parts[], ours: readonly Parts[]): void {
    const keys = (list: readonly Parts[]): string[] =>
      list.filter((one) => one[role].size > 0).map((one) => [...one[role]].join())
    const left = keys(gold)
    const total = left.length
    const said = keys(ours)
    let hit = 0
    for (const key of said) {
      const at = left.indexOf(key)
      if (at < 0) continue
      left.splice(at, 1)
      hit++
    }
    this.count(`${role} exact`, hit, said.length, total)
  }

  private addWhole(gold: readonly Parts[], ours: readonly Parts[]): void {
    const pairs = gold
      .flatMap((g, i) => ours.map((p, j) => [overlap(g.content, p.content), i, j] as const))
      .filter(([v]) => v >= 0.5)
    pairs.sort((a, b) => b[0] - a[0])
    const usedGold = new Set<number>()
    const usedOurs = new Set<number>()
    let right = 0
    for (const [, i, j] of pairs) {
      if (usedGold.has(i) || usedOurs.has(j)) continue
      usedGold.add(i)
      usedOurs.add(j)
      const [g, p] = [gold[i].source, ours[j].source]
      if ((g.size === 0 && p.size === 0) || overlap(g, p) >= 0.5) right++
    }
    this.count('content found', usedGold.size, ours.length, gold.length)
    this.count('whole', right, ours.length, gold.length)
  }

  /** F1 of each measure in per cent, with precision and recall. */
  toString(): string {
    return [...this.counts]
      .map(([name, [hit, invented, missed]]) => {
        const p = hit / (hit + invented || 1)
        const r = hit / (hit + missed || 1)
        const f = p + r === 0 ? 0 : (2 * p * r) / (p + r)
        return `${name} ${(100 * f).toFixed(1)} (${(100 * p).toFixed(0)}/${(100 * r).toFixed(0)})`
      })
      .join(' · ')
  }
}
