import { describe, expect, it } from 'vitest'
import { CUE_LEXICON } from '../../../src/lexicon/cues.js'
import { attributeByRule } from '../../../src/pipeline/cue/by-rule.js'
import { prepareCueLexicon } from '../../../src/pipeline/cue/prepare.js'
import { tagged, wordsOf } from './tagged.js'

const lexicon = prepareCueLexicon(CUE_LEXICON)

/** "source · cue · content {kind}" of each statement that the rules find. */
function read(source: string): string[] {
  const document = tagged(source)
  return attributeByRule(document, lexicon).map(
    ({ cue, source: by, content }) =>
      `${wordsOf(document, by)} · ${wordsOf(document, [cue])} · ${wordsOf(document, content)} {${cue.kind}: ${cue.detail}}`,
  )
}

describe('attributeByRule', () => {
  it('credits a refusal to the subject of the verb', () => {
    expect(read('Russian/JJ officials/NNS declined/VBD to/TO comment/VB ./.')).toEqual([
      'Russian officials · declined · to comment {refusal: declined}',
    ])
  })

  it('takes the one word before the verb for its subject, whatever its tag', () => {
    expect(read('Thornbeck/VB did/VBD not/RB answer/NN detailed/JJ questions/NNS ./.')).toEqual([
      expect.stringMatching(/^Thornbeck · did not answer · /),
    ])
  })

  it('reads a rule of silence as a refusal', () => {
    expect(read('It/PRP does/VBZ not/RB respond/VB to/TO market/NN speculation/NN ./.')).toEqual([
      'It · does not respond · to market speculation {refusal: declined}',
    ])
  })

  it('takes an apposition into the source and the request into the content', () => {
    expect(
      read(
        'Lea/NNP Roth/NNP ,/, a/DT spokeswoman/NN for/IN the/DT bank/NN ,/, did/VBD n’t/RB immediately/RB respond/VB to/TO a/DT request/NN for/IN comment/NN ./.',
      ),
    ).toEqual([
      'Lea Roth, a spokeswoman for the bank, · didn’t immediately respond · to a request for comment {refusal: no-response}',
    ])
  })

  it('finds the subject of a second verb in front of the first', () => {
    expect(
      read(
        'He/PRP also/RB confirmed/VBD the/DT sale/NN but/CC declined/VBD to/TO say/VB who/WP paid/VBD ./.',
      ),
    ).toEqual(['He · declined · to say who paid {refusal: declined}'])
  })

  it('reads calls that were not returned', () => {
    expect(read('Calls/NNS to/TO the/DT embassy/NN went/VBD unanswered/JJ on/IN Saturday/NNP ./.')).toEqual([
      'the embassy · went unanswered · on Saturday {refusal: no-response}',
    ])
  })

  it('knows a person who could not be reached from an agreement that could not', () => {
    expect(read('Mr/NNP Okoye/NNP could/MD not/RB be/VB reached/VBN for/IN comment/NN ./.')).toEqual([
      'Mr Okoye · could not be reached · for comment {refusal: not-reached}',
    ])
    expect(read('An/DT agreement/NN could/MD not/RB be/VB reached/VBN ./.')).toEqual([])
  })

  it.each([
    'The/DT minister/NN refused/VBD to/TO resign/VB ./.',
    'Prices/NNS declined/VBD by/IN 3/CD per/IN cent/NN ./.',
    'She/PRP declined/VBD the/DT invitation/NN ./.',
    'No/DT comment/NN was/VBD needed/VBN ./.',
    'Most/JJS patients/NNS did/VBD not/RB respond/VB to/TO treatment/NN ./.',
    'The/DT doctor/NN referred/VBD her/PRP to/TO a/DT clinic/NN ./.',
    'The/DT player/NN did/VBD not/RB return/VB to/TO the/DT field/NN ./.',
  ])('finds no refusal in %s', (source) => {
    expect(read(source)).toEqual([])
  })

  it('gives an open question no source', () => {
    expect(
      read(
        'It/PRP is/VBZ unclear/JJ whether/IN talks/NNS will/MD resume/VB ,/, but/CC both/DT sides/NNS met/VBD ./.',
      ),
    ).toEqual([' · It is unclear · whether talks will resume {open-question: open-question}'])
    expect(read('Whether/IN he/PRP stays/VBZ remains/VBZ to/TO be/VB seen/VBN ./.')).toEqual([
      ' · remains to be seen · Whether he stays {open-question: open-question}',
    ])
  })

  it('keeps what could not be verified', () => {
    expect(read('The/DT video/NN could/MD not/RB be/VB independently/RB verified/VBN ./.')).toEqual([
      ' · could not be independently verified · The video {open-question: not-verified}',
    ])
  })

  it('puts the clause around “reportedly” into the content', () => {
    expect(read('The/DT two/CD banks/NNS reportedly/RB held/VBD talks/NNS ./.')).toEqual([
      ' · reportedly · The two banks … held talks {hedge: hedged-report}',
    ])
    expect(read('It/PRP comes/VBZ amid/IN reports/NNS that/IN troops/NNS left/VBD ./.')).toEqual([
      ' · amid reports · that troops left {hedge: hedged-report}',
    ])
  })

  it('ends what a rumour is about at a dash that no second one closes', () => {
    expect(
      read('It/PRP comes/VBZ amid/IN reports/NNS that/IN troops/NNS left/VBD –/: so/RB it/PRP ends/VBZ ./.'),
    ).toEqual([' · amid reports · that troops left {hedge: hedged-report}'])
    expect(
      read('It/PRP comes/VBZ amid/IN reports/NNS that/IN troops/NNS –/: all/DT –/: left/VBD ./.'),
    ).toEqual([' · amid reports · that troops – all – left {hedge: hedged-report}'])
  })

  it('leaves a belief alone that is credited to somebody', () => {
    expect(read('He/PRP is/VBZ believed/VBN by/IN police/NNS to/TO have/VB left/VBN ./.')).toEqual([])
    expect(read('He/PRP expected/VBD to/TO win/VB ./.')).toEqual([])
    expect(read('He/PRP is/VBZ believed/VBN to/TO have/VB left/VBN ./.')).toEqual([
      ' · is believed · He … to have left {hedge: hedged-report}',
    ])
  })

  it.each([
    [
      'A/DT clause/NN deemed/VBN too/RB weak/JJ by/IN critics/NNS was/VBD cut/VBN ./.',
      ' · deemed too weak by critics · A clause … was cut {hedge: vague-group}',
    ],
    [
      'The/DT move/NN was/VBD seen/VBN by/IN many/JJ voters/NNS as/IN a/DT retreat/NN ./.',
      ' · seen by many voters · The move … as a retreat {hedge: vague-group}',
    ],
    [
      'The/DT leak/NN fuelled/VBD fears/NNS that/IN the/DT dam/NN would/MD burst/VB ./.',
      ' · fuelled fears · that the dam would burst {hedge: vague-group}',
    ],
    [
      'It/PRP comes/VBZ amid/IN growing/VBG concern/NN that/IN it/PRP leaks/VBZ ./.',
      ' · growing concern · that it leaks {hedge: vague-group}',
    ],
    [
      'The/DT raid/NN won/VBD international/JJ praise/NN on/IN Monday/NNP ./.',
      ' · international praise · The raid won … on Monday {hedge: vague-group}',
    ],
    [
      'The/DT plan/NN drew/VBD criticism/NN from/IN some/DT residents/NNS on/IN Monday/NNP ./.',
      ' · criticism from some · The plan drew … residents on Monday {hedge: vague-group}',
    ],
    [
      'Fears/NNS are/VBP growing/VBG that/IN the/DT dam/NN would/MD burst/VB ./.',
      ' · Fears are growing · that the dam would burst {hedge: vague-group}',
    ],
    [
      'Speculation/NN mounted/VBD that/IN she/PRP would/MD resign/VB ./.',
      ' · Speculation mounted · that she would resign {hedge: vague-group}',
    ],
  ])('hears nobody in particular in %s', (source, statement) => {
    expect(read(source)).toEqual([statement])
  })

  it.each([
    'She/PRP dismissed/VBD calls/NNS by/IN some/DT senators/NNS ./.',
    'He/PRP is/VBZ viewed/VBN warmly/RB by/IN 55/CD percent/NN of/IN voters/NNS ./.',
    'The/DT plan/NN drew/VBD criticism/NN from/IN Ms/NNP Roth/NNP ./.',
    'His/PRP$ fears/NNS that/IN it/PRP leaks/VBZ were/VBD idle/JJ ./.',
  ])('hears no crowd in %s', (source) => {
    expect(read(source)).toEqual([])
  })

  it('leaves a doubt inside a quotation to its speaker, and keeps the speaker’s own refusal', () => {
    expect(
      read('“/`` He/PRP reportedly/RB left/VBD ,/, ”/'.concat("'' Ms/NNP Roth/NNP said/VBD ./.")),
    ).toEqual([])
    expect(
      read('“/`` I/PRP wo/MD n’t/RB discuss/VB it/PRP ,/, ”/'.concat("'' she/PRP said/VBD ./.")),
    ).toEqual(['I · won’t discuss · it {refusal: declined}'])
  })

  it('reads an endless sentence', () => {
    expect(attributeByRule(tagged('reports/NNS said/VBD '.repeat(500)), lexicon)).toEqual([])
    expect(
      attributeByRule(tagged('he/PRP declined/VBD to/TO comment/VB ,/, '.repeat(500)), lexicon),
    ).toHaveLength(500)
  })
})
