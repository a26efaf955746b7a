import { describe, expect, it } from 'vitest'
import { addCited } from '../../../../src/pipeline/attribute/credits/cited.js'
import { findEstimates } from '../../../../src/pipeline/attribute/credits/put-at.js'
import { findShown } from '../../../../src/pipeline/attribute/credits/shown.js'
import { apply, type Parts } from './apply.js'

describe('addCited', () => {
  const CITING = ',/, citing/VBG a/DT trader/NN and/CC two/CD officials/NNS'

  it('credits what the sentence says to those whom it cites too', () => {
    expect(
      apply(
        addCited,
        `Rates/NNS rose/VBD ,/, the/DT agency/NN reported/VBD ${CITING} ./.`,
        ['the agency', 'reported', 'Rates rose'],
        ['the agency', 'citing', 'a trader and two officials'],
      ),
    ).toEqual([
      ['the agency', 'reported', 'Rates rose'],
      ['a trader and two officials', 'citing', 'Rates rose'],
    ])
  })

  it('cuts those who are cited off the source that cites them', () => {
    expect(
      apply(addCited, `The/DT agency/NN ${CITING} ,/, said/VBD rates/NNS rose/VBD ./.`, [
        'The agency, citing a trader and two officials,',
        'said',
        'rates rose',
      ]),
    ).toEqual([
      ['a trader and two officials', 'citing', 'rates rose'],
      ['The agency', 'said', 'rates rose'],
    ])
  })

  it('finds the verb of a report of which only “citing” was read', () => {
    expect(
      apply(
        addCited,
        `The/DT agency/NN reported/VBD ${CITING} ,/, that/IN all/DT the/DT rates/NNS rose/VBD ./.`,
        ['The agency', 'citing', 'a trader and two officials, that all the rates rose'],
      ),
    ).toEqual([
      ['The agency', 'reported', 'that all the rates rose'],
      ['a trader and two officials', 'citing', 'that all the rates rose'],
    ])
  })

  it('leaves reasons that are cited', () => {
    const said: Parts = ['the mayor', 'resigned', 'citing poor health']
    const text = 'On/IN Monday/NNP the/DT mayor/NN resigned/VBD ,/, citing/VBG poor/JJ health/NN ./.'
    expect(apply(addCited, text, said)).toEqual([said])
  })
})

describe('findShown', () => {
  it('reads a text inside what somebody says', () => {
    const text =
      'She/PRP says/VBZ an/DT internal/JJ review/NN shows/NNS that/IN nobody/NN was/VBD at/IN fault/NN ./.'
    const said: Parts = ['She', 'says', 'an internal review shows that nobody was at fault']
    expect(apply(findShown, text, said)).toEqual([
      ['an internal review', 'shows', 'that nobody was at fault'],
    ])
  })

  it('puts what stands around the text into its content', () => {
    const text = 'The/DT flat/NN ,/, records/NNS show/VBP ,/, was/VBD sold/VBN in/IN May/NNP ./.'
    expect(apply(findShown, text)).toEqual([['records', 'show', 'The flat … was sold in May']])
  })

  it.each([
    'The/DT polls/NNS that/WDT show/VBP her/PRP ahead/RB are/VBP old/JJ ./.',
    'The/DT mayor/NN shows/VBZ that/IN she/PRP can/MD win/VB ./.',
  ])('finds nothing in %s', (text) => {
    expect(apply(findShown, text)).toEqual([])
  })

  it('leaves what is a cue already', () => {
    const said: Parts = ['Records', 'show', 'it was sold']
    expect(apply(findShown, 'Records/NNS show/VBP it/PRP was/VBD sold/VBN ./.', said)).toEqual([])
  })
})

describe('findEstimates', () => {
  it('reads who puts a number on something', () => {
    const text = 'A/DT hospital/NN source/NN put/VBD the/DT number/NN of/IN dead/JJ at/IN about/IN 14/CD ./.'
    expect(apply(findEstimates, text)).toEqual([
      ['A hospital source', 'put', 'the number of dead at about 14'],
    ])
  })

  it('passes over what stands between the subject and its verb', () => {
    const text = 'Local/JJ media/NNS ,/, citing/VBG medics/NNS ,/, put/VBD the/DT toll/NN at/IN 14/CD ./.'
    expect(apply(findEstimates, text)).toEqual([['Local media', 'put', 'the toll at 14']])
  })

  it.each([
    'She/PRP put/VBD the/DT cup/NN on/IN the/DT shelf/NN at/IN 4/CD ./.',
    'He/PRP put/VBD his/PRP$ losses/NNS down/RP to/TO bad/JJ luck/NN ./.',
  ])('finds nothing in %s', (text) => {
    expect(apply(findEstimates, text)).toEqual([])
  })
})
