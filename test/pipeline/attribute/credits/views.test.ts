import { describe, expect, it } from 'vitest'
import { findColonQuotations } from '../../../../src/pipeline/attribute/credits/colon-quotations.js'
import { findViews } from '../../../../src/pipeline/attribute/credits/views.js'
import { apply } from './apply.js'

const RENTS = 'rents/NNS could/MD rise/VB by/IN half/NN'

describe('findViews', () => {
  it.each([
    [
      `In/IN Ms/NNP Roth/NNP 's/POS view/NN ,/, ${RENTS} ./.`,
      ['Ms Roth', 'view', 'rents could rise by half'],
    ],
    [
      `In/IN the/DT view/NN of/IN the/DT tenants/NNS ,/, ${RENTS} ./.`,
      ['the tenants', 'In the view of', 'rents could rise by half'],
    ],
    [
      "In/IN the/DT words/NNS of/IN one/CD judge/NN :/: “/`` It/PRP stinks/VBZ of/IN fish/NN ./. ”/''",
      ['one judge', 'In the words of', '“It stinks of fish.”'],
    ],
    [
      'It/PRP would/MD ,/, in/IN his/PRP$ opinion/NN ,/, push/VB rents/NNS up/RP ./.',
      ['his', 'opinion', 'It would … push rents up'],
    ],
    [
      `As/IN figures/NNS from/IN the/DT ministry/NN show/NN ,/, ${RENTS} ./.`,
      ['figures from the ministry', 'show', 'rents could rise by half'],
    ],
    [
      `As/IN per/IN the/DT report/NN filed/VBN by/IN the/DT ministry/NN ,/, ${RENTS} ./.`,
      ['the report filed by the ministry', 'As per', 'rents could rise by half'],
    ],
    [
      `As/IN one/CD diplomat/NN noted/VBD ,/, ${RENTS} ./.`,
      ['one diplomat', 'noted', 'rents could rise by half'],
    ],
    [
      `As/IN first/RB reported/VBN by/IN the/DT Harrow/NNP Herald/NNP ,/, ${RENTS} ./.`,
      ['the Harrow Herald', 'reported by', 'rents could rise by half'],
    ],
  ])('credits %s', (source, parts) => {
    expect(apply(findViews, source)).toEqual([parts])
  })

  it.each([
    // the clause around it is complete, and the writer's
    'The/DT case/NN was/VBD closed/VBN ,/, in/IN his/PRP$ view/NN ,/, with/IN care/NN ./.',
    // a view of the sea
    `In/IN full/JJ view/NN ,/, ${RENTS} ./.`,
    // a party shows no figures
    `As/IN talks/NNS show/NN ,/, ${RENTS} ./.`,
    // no report, and nobody's
    `As/IN reported/VBN cases/NNS rose/VBD by/IN half/NN ,/, ${RENTS} ./.`,
    // nothing is claimed
    'In/IN his/PRP$ view/NN ,/, another/DT quite/RB fine/JJ morning/NN ./.',
  ])('finds nobody in %s', (source) => {
    expect(apply(findViews, source)).toEqual([])
  })
})

const QUOTED = "“/`` Nobody/NN wants/VBZ to/TO knock/VB on/IN doors/NNS ”/'' ./."

describe('findColonQuotations', () => {
  it.each([
    [
      `Another/DT was/VBD blunter/JJR :/: ${QUOTED}`,
      ['Another', 'was blunter', '“Nobody wants to knock on doors”'],
    ],
    [
      `A/DT diplomat/NN in/IN Bern/NNP was/VBD gloomier/JJR :/: ${QUOTED}`,
      ['A diplomat in Bern', 'was gloomier', '“Nobody wants to knock on doors”'],
    ],
  ])('credits whom %s names', (source, parts) => {
    const [[by, cue, content]] = apply(findColonQuotations, source)
    expect([by, cue.replace(/ ?:$/, ''), content]).toEqual(parts)
  })

  it.each([
    // a thing is no speaker
    `The/DT sign/NN was/VBD clear/JJ :/: ${QUOTED}`,
    // two verbs: somebody else may be meant
    `The/DT diplomat/NN knew/VBD it/PRP was/VBD clear/JJ :/: ${QUOTED}`,
  ])('credits nobody in %s', (source) => {
    expect(apply(findColonQuotations, source)).toEqual([])
  })

  it('leaves a quotation that somebody is credited with', () => {
    const chosen = ['Another', 'was blunter', '“Nobody wants to knock on doors”'] as const
    expect(apply(findColonQuotations, `Another/DT was/VBD blunter/JJR :/: ${QUOTED}`, chosen)).toEqual([])
  })
})
