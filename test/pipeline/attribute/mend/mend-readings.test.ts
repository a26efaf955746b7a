import { describe, expect, it } from 'vitest'
import { joinSides } from '../../../../src/pipeline/attribute/mend/both-sides.js'
import { mendReadings } from '../../../../src/pipeline/attribute/mend/mend-readings.js'
import { apply, type Parts } from '../credits/apply.js'

const THAT = 'that/IN two/CD had/VBD been/VBN freed/VBN'

/** What was read, and what it is mended to. */
type Case = readonly [name: string, source: string, read: Parts, mended: Parts]

describe('mendReadings', () => {
  it.each<Case>([
    [
      'takes the hearer off content that begins with “that”',
      `She/PRP informed/VBD parliament/NN on/IN Monday/NNP evening/NN ${THAT} ./.`,
      ['She', 'informed', 'parliament on Monday evening that two had been freed'],
      ['She', 'informed', 'that two had been freed'],
    ],
    [
      'goes on to the clause where only the hearer was read',
      `She/PRP informed/VBD parliament/NN ${THAT} ./.`,
      ['She', 'informed', 'parliament'],
      ['She', 'informed', 'that two had been freed'],
    ],
    [
      'takes a board or a court off content without “that”',
      'He/PRP told/VBD the/DT board/NN sales/NNS are/VBP down/RB ./.',
      ['He', 'told', 'the board sales are down'],
      ['He', 'told', 'sales are down'],
    ],
    [
      'credits what stands before the comma where a hearer ends the sentence',
      'The/DT work/NN would/MD end/VB in/IN May/NNP ,/, Roth/NNP assured/VBD the/DT court/NN ./.',
      ['Roth', 'assured', 'the court'],
      ['Roth', 'assured', 'The work would end in May'],
    ],
    [
      'gives a source that is the verb of a relative clause its head',
      'A/DT man/NN who/WP ran/VBD when/WRB it/PRP fell/VBD has/VBZ said/VBN he/PRP forgives/VBZ them/PRP ./.',
      ['fell', 'has said', 'he forgives them'],
      ['A man who ran when it fell', 'has said', 'he forgives them'],
    ],
    [
      'takes the day before the cue off a source',
      'The/DT court/NN on/IN Friday/NNP ruled/VBD that/IN it/PRP was/VBD unsafe/JJ ./.',
      ['The court on Friday', 'ruled', 'that it was unsafe'],
      ['The court', 'ruled', 'that it was unsafe'],
    ],
    [
      'takes “today” off a source, where the cue is in the past',
      'Norbygg/NNP today/NN said/VBD that/IN it/PRP was/VBD unsafe/JJ ./.',
      ['Norbygg today', 'said', 'that it was unsafe'],
      ['Norbygg', 'said', 'that it was unsafe'],
    ],
    [
      'leaves “today” that tells which people are meant',
      'The/DT party/NN today/NN argues/VBZ that/IN it/PRP was/VBD unsafe/JJ ./.',
      ['The party today', 'argues', 'that it was unsafe'],
      ['The party today', 'argues', 'that it was unsafe'],
    ],
    [
      'credits what stands before the comma where only a time ends the sentence',
      'The/DT firm/NN will/MD pay/VB ,/, it/PRP said/VBD late/RB on/IN Friday/NNP ./.',
      ['it', 'said', 'late on Friday'],
      ['it', 'said', 'The firm will pay'],
    ],
    [
      'leaves a time alone that is what was said',
      'In/IN court/NN ,/, he/PRP said/VBD Friday/NNP ./.',
      ['he', 'said', 'Friday'],
      ['he', 'said', 'Friday'],
    ],
    [
      'finds the verb where a participle was taken for it',
      'Emails/NNS seen/VBN by/IN this/DT paper/NN show/VBP that/IN officers/NNS raised/VBD concerns/NNS ./.',
      ['Emails', 'seen', 'that officers raised concerns'],
      ['Emails seen by this paper', 'show', 'that officers raised concerns'],
    ],
    [
      'turns an inverted credit that was read in plain order',
      'Another/DT passenger/NN fainted/VBD ,/, claims/VBZ Ms/NNP Roth/NNP ,/, of/IN Dudbury/NNP ./.',
      ['Another passenger', 'claims', 'Ms Roth, of Dudbury'],
      ['Ms Roth, of Dudbury', 'claims', 'Another passenger fainted'],
    ],
    [
      'finds a subject whose parenthesis parts it from the verb',
      'One/CD guest/NN ,/, who/WP would/MD not/RB be/VB named/VBN ,/, told/VBD us/PRP the/DT truth/NN ./.',
      ['', 'told', 'us the truth'],
      ['One guest, who would not be named', 'told', 'us the truth'],
    ],
    [
      'cuts the subject off a cue that holds it',
      'The/DT report/NN further/RB reveals/NNS that/IN no/DT tests/NNS were/VBD done/VBN ./.',
      ['', 'The report further reveals', 'that no tests were done'],
      ['The report', 'further reveals', 'that no tests were done'],
    ],
    [
      'credits nobody with a question whose asker is not told',
      'Asked/VBN if/IN it/PRP would/MD close/VB ,/, Ms/NNP Roth/NNP said/VBD no/UH ./.',
      ['Ms Roth', 'Asked', 'if it would close'],
      ['', 'Asked', 'if it would close'],
    ],
    [
      'takes the speaker behind an inverted verb out of the content',
      "“/`` It/PRP is/VBZ late/JJ ”/'' ,/, says/VBZ lead/NN author/NN Tuva/NNP/PERSON Roth/NNP/PERSON ./.",
      ['', 'says', 'lead author Tuva Roth'],
      ['lead author Tuva Roth', 'says', '“It is late”'],
    ],
    [
      'leaves to the court what it heard',
      'Mr/NNP Haas/NNP found/VBD two/CD coins/NNS in/IN March/NNP ,/, the/DT court/NN heard/VBD ./.',
      ['Mr Haas', 'found', 'two coins in March, the court heard'],
      ['Mr Haas', 'found', 'two coins in March'],
    ],
    [
      'gives a source its head before a date',
      'An/DT action/NN plan/NN unveiled/VBN in/IN May/NNP calls/VBZ for/IN new/JJ roads/NNS ./.',
      ['May', 'calls for', 'new roads'],
      ['An action plan unveiled in May', 'calls for', 'new roads'],
    ],
  ])('%s', (_name, source, read, mended) => {
    expect(apply(mendReadings, source, read)).toEqual([mended])
  })

  it.each<[string, string, Parts]>([
    [
      '“that” before a noun begins no clause',
      'They/PRP warned/VBD the/DT firm/NN about/IN that/DT speech/NN ./.',
      ['They', 'warned', 'the firm about that speech'],
    ],
    [
      'what a person published says nothing by itself',
      'The/DT mayor/NN shared/VBN reports/NNS that/WDT said/VBD no/UH ./.',
      ['The mayor', 'shared', 'reports that said no'],
    ],
    [
      'a relative clause is not what was said',
      'The/DT mayor/NN ,/, who/WP resigned/VBD ,/, denies/VBZ wrongdoing/NN ./.',
      ['The mayor', 'denies', 'wrongdoing'],
    ],
    [
      'what is so, is nobody’s statement',
      'It/PRP is/VBZ clear/JJ that/IN two/CD left/VBD ./.',
      ['', 'is clear', 'that two left'],
    ],
    [
      'the asker is told by name',
      'Asked/VBN by/IN Ms/NNP Roth/NNP if/IN it/PRP would/MD close/VB ,/, he/PRP said/VBD no/UH ./.',
      ['Ms Roth', 'Asked', 'if it would close'],
    ],
  ])('leaves a reading where %s', (_name, source, read) => {
    expect(apply(mendReadings, source, read)).toEqual([[...read]])
  })
})

describe('joinSides', () => {
  it.each<Case>([
    [
      'gives a verb its subject from before the credit',
      'Rising/VBG costs/NNS ,/, it/PRP warned/VBD ,/, could/MD erase/VB the/DT gain/NN ./.',
      ['it', 'warned', 'could erase the gain'],
      ['it', 'warned', 'Rising costs … could erase the gain'],
    ],
    [
      'puts the clause before the time that follows the credit',
      'Two/CD men/NNS fled/VBD ,/, Roth/NNP said/VBD ,/, hours/NNS after/IN talks/NNS failed/VBD ./.',
      ['Roth', 'said', 'hours after talks failed'],
      ['Roth', 'said', 'Two men fled … hours after talks failed'],
    ],
    [
      'begins a quotation where its sentence begins',
      "There/EX were/VBD ,/, Roth/NNP said/VBD ,/, “/`` more/JJR cranes/NNS ”/'' ./.",
      ['Roth', 'said', '“more cranes”'],
      ['Roth', 'said', 'There were … “more cranes”'],
    ],
    [
      'keeps the clause before an inverted credit',
      "Two/CD boxes/NNS were/VBD lost/VBN ,/, noted/VBD Mr/NNP Haas/NNP ,/, “/`` one/CD mine/NN ”/'' ./.",
      ['Mr Haas', 'noted', '“one mine”'],
      ['Mr Haas', 'noted', 'Two boxes were lost … “one mine”'],
    ],
    [
      'goes on behind the credit where a condition stands before it',
      'If/IN it/PRP rains/VBZ ,/, he/PRP said/VBD ,/, the/DT pitch/NN will/MD flood/VB ./.',
      ['he', 'said', 'If it rains'],
      ['he', 'said', 'If it rains … the pitch will flood'],
    ],
  ])('%s', (_name, source, read, mended) => {
    expect(apply(joinSides, source, read)).toEqual([mended])
  })

  it.each<[string, string, Parts]>([
    [
      'the sentence before the credit is the writer’s',
      "The/DT team/NN lost/VBD ,/, Roth/NNP said/VBD ,/, “/`` We/PRP tried/VBD ”/'' ./.",
      ['Roth', 'said', '“We tried”'],
    ],
    [
      'the phrase before the credit tells when',
      'In/IN March/NNP ,/, he/PRP said/VBD ,/, could/MD come/VB rain/NN ./.',
      ['he', 'said', 'could come rain'],
    ],
  ])('leaves content on one side where %s', (_name, source, read) => {
    expect(apply(joinSides, source, read)).toEqual([[...read]])
  })
})
