import { describe, expect, it } from 'vitest'
import type { Choice } from '../../../src/pipeline/attribute/choice.js'
import { linkWithin } from '../../../src/pipeline/attribute/link.js'
import { mergeRules } from '../../../src/pipeline/attribute/merge-rules.js'
import type { Candidate } from '../../../src/pipeline/attribute/rank-features.js'
import { selectOutermost, type Selected } from '../../../src/pipeline/attribute/select.js'
import type { CueKind, TokenRange } from '../../../src/pipeline/document.js'
import { tagged } from '../cue/tagged.js'

const at = (first: number, end: number): TokenRange => ({ first, end })
function choice(cue: TokenRange, content: TokenRange, kind: CueKind = 'attribution'): Choice {
  return { cue: { ...cue, kind, score: 0.5 }, source: [], content: [content], score: 1 }
}
const candidate = (cue: TokenRange, content: TokenRange): Candidate =>
  choice(cue, content) as unknown as Candidate

const numbersOf = (chosen: readonly Selected[]): number[] => chosen.map(({ candidate: number }) => number)

describe('choosing among candidates', () => {
  it('leaves a candidate those parts of its content that no better one has', () => {
    const split = { ...candidate(at(4, 5), at(0, 3)), content: [at(0, 3), at(6, 12)] } as Candidate
    const list = [split, candidate(at(13, 14), at(6, 12))]
    expect(selectOutermost(list, [0.8, 0.9], 0)).toEqual([
      { candidate: 0, content: [at(0, 3)] },
      { candidate: 1, content: [at(6, 12)] },
    ])
  })

  it('keeps the better of two that share content', () => {
    const list = [candidate(at(2, 3), at(3, 9)), candidate(at(10, 11), at(5, 10))]
    expect(numbersOf(selectOutermost(list, [0.2, 0.9], 0))).toEqual([1])
  })

  it('drops a cue inside the content of a better one', () => {
    const list = [candidate(at(2, 3), at(3, 9)), candidate(at(5, 6), at(6, 9))]
    expect(numbersOf(selectOutermost(list, [0.9, 0.8], 0))).toEqual([0])
  })

  it('keeps both where nothing is shared, in text order', () => {
    const list = [candidate(at(12, 13), at(13, 20)), candidate(at(2, 3), at(3, 9))]
    expect(numbersOf(selectOutermost(list, [0.9, 0.8], 0))).toEqual([1, 0])
  })

  it('leaves out what is below the threshold', () => {
    expect(selectOutermost([candidate(at(2, 3), at(3, 9))], [0.1], 0.2)).toEqual([])
  })
})

describe('joining rules to what was learned', () => {
  it('lets the rule tell kind and spans of the cue that both have', () => {
    const document = tagged('The/DT bank/NN declined/VBD to/TO comment/VB ./.')
    const rule = { ...choice(at(2, 3), at(3, 5), 'refusal'), within: -1 }
    const merged = mergeRules(document, [choice(at(2, 4), at(4, 5)), choice(at(9, 10), at(10, 12))], [rule])
    expect(merged.map(({ cue }) => [cue.first, cue.kind])).toEqual([
      [9, 'attribution'],
      [2, 'refusal'],
    ])
  })

  it('takes “Calls to” for a part of the refusal whose source stands behind', () => {
    const document = tagged('Calls/NNS to/TO the/DT bank/NN rang/VBD out/RP ./.')
    const rule = { ...choice(at(4, 6), at(6, 6), 'refusal'), source: [at(2, 4)], within: -1 }
    const merged = mergeRules(document, [choice(at(0, 2), at(2, 6))], [rule])
    expect(merged.map(({ cue }) => cue.kind)).toEqual(['refusal'])
  })
})

describe('linking', () => {
  it('names the innermost attribution that holds a cue', () => {
    const linked = linkWithin([
      choice(at(1, 2), at(2, 20)),
      choice(at(4, 5), at(5, 20)),
      choice(at(8, 9), at(9, 20)),
    ])
    expect(linked.map(({ within }) => within)).toEqual([-1, 0, 1])
  })

  it('links nothing that only touches', () => {
    expect(
      linkWithin([choice(at(1, 2), at(2, 5)), choice(at(5, 6), at(6, 9))]).map(({ within }) => within),
    ).toEqual([-1, -1])
  })
})
