import { describe, expect, it } from 'vitest'
import { findClauseCredits } from '../../../../src/pipeline/attribute/credits/clause-credits.js'
import { apply } from './apply.js'

describe('findClauseCredits', () => {
  it.each([
    [
      'The/DT committee/NN heard/VBD that/IN no/DT tests/NNS were/VBD done/VBN ./.',
      ['The committee', 'heard', 'that no tests were done'],
    ],
    [
      'The/DT chemist/NN mutters/NNS that/IN the/DT bells/NNS were/VBD late/JJ ./.',
      ['The chemist', 'mutters', 'that the bells were late'],
    ],
    [
      'Police/NNS confirm/NN a/DT man/NN has/VBZ died/VBN there/RB ./.',
      ['Police', 'confirm', 'a man has died there'],
    ],
    [
      'He/PRP cautions/NNS ,/, however/RB ,/, that/IN the/DT diaries/NNS are/VBP patchy/JJ ./.',
      ['He', 'cautions', 'that the diaries are patchy'],
    ],
  ])('credits the subject of %s', (source, parts) => {
    expect(apply(findClauseCredits, source)).toEqual([parts])
  })

  it('reads what follows a semicolon as a clause of its own', () => {
    const source =
      'Two/CD houses/NNS burnt/VBD down/RP ;/: the/DT chemist/NN mutters/NNS that/IN the/DT bells/NNS were/VBD late/JJ ./.'
    expect(apply(findClauseCredits, source)).toEqual([['the chemist', 'mutters', 'that the bells were late']])
  })

  it.each([
    // a plural noun with a relative clause
    'The/DT village/NN reports/NNS that/WDT were/VBD lost/VBN came/VBD back/RB ./.',
    // hearing is no telling
    'The/DT guard/NN heard/VBD that/IN no/DT tests/NNS were/VBD done/VBN ./.',
    // a noun behind a noun
    'Murder/NN claim/NN a/DT fraud/NN was/VBD widely/RB known/VBN ./.',
  ])('finds nobody in %s', (source) => {
    expect(apply(findClauseCredits, source)).toEqual([])
  })
})
