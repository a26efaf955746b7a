import { describe, expect, it } from 'vitest'
import { groupClaims, type Link } from '../../src/report/claim-groups.js'
import { sketchClaimant, spansAt } from './claimants.js'

const members = [0, 1, 2, 3, 4].map((number) =>
  sketchClaimant({ number, sourceIds: number === 3 ? ['v0'] : [`v${number}`] }),
)
const link = (
  a: number,
  b: number,
  verdict: Link['verdict'],
  confidence = 0.5,
  evidence: Link['evidence'] = [],
): Link => ({ a: members[a], b: members[b], verdict, confidence, evidence })
const idsOf = (links: Link[]): string[][] => groupClaims(links).map(({ statementIds }) => [...statementIds])

describe('groupClaims', () => {
  it('joins links that share a statement, in the order of the text', () => {
    expect(idsOf([link(2, 3, 'supported'), link(0, 1, 'supported')])).toEqual([
      ['s0', 's1'],
      ['s2', 's3'],
    ])
    expect(idsOf([link(3, 4, 'supported'), link(1, 2, 'supported'), link(4, 1, 'supported')])).toEqual([
      ['s1', 's2', 's3', 's4'],
    ])
    expect(
      idsOf([
        link(4, 3, 'supported'),
        link(2, 3, 'supported'),
        link(1, 2, 'supported'),
        link(0, 1, 'supported'),
      ]),
    ).toEqual([['s0', 's1', 's2', 's3', 's4']])
    expect(idsOf([])).toEqual([])
  })

  it('names each source once', () => {
    expect(groupClaims([link(0, 3, 'supported'), link(3, 2, 'supported')])[0].sourceIds).toEqual(['v0', 'v2'])
  })

  it('lets denials outweigh confirmations, and these repetitions, and is as sure as the surest of them', () => {
    const [group] = groupClaims([
      link(0, 1, 'supported', 0.9),
      link(1, 2, 'confirmed', 0.6),
      link(2, 3, 'confirmed', 0.7),
    ])
    expect(group).toMatchObject({ verdict: 'confirmed', confidence: 0.7 })
    expect(groupClaims([link(0, 1, 'disputed', 0.3), link(1, 2, 'confirmed')])[0]).toMatchObject({
      verdict: 'disputed',
      confidence: 0.3,
    })
    expect(groupClaims([link(0, 1, 'supported', 1.2)])[0].confidence).toBe(1)
  })

  it('merges evidence by its fact, each place once, in the order of the text', () => {
    const [first, second, third] = [9, 4, 4].map((at) => spansAt('port', at).spans[0])
    const [{ evidence }] = groupClaims([
      link(0, 1, 'supported', 1, [{ fact: 'shared-words', spans: [first] }]),
      link(1, 2, 'supported', 1, [
        { fact: 'shared-words', spans: [second, third] },
        { fact: 'confirms', spans: [first] },
      ]),
    ])
    expect(evidence).toEqual([
      { fact: 'shared-words', spans: [second, first] },
      { fact: 'confirms', spans: [first] },
    ])
  })
})
