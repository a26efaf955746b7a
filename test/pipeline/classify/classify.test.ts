import { describe, expect, it } from 'vitest'
import { CLASSIFY_LEXICON } from '../../../src/lexicon/classify.js'
import { classify } from '../../../src/pipeline/classify/classify.js'
import { prepareClassifyLexicon } from '../../../src/pipeline/classify/lexicon.js'
import { prepareTypeModel } from '../../../src/pipeline/classify/weights.js'
import { SOURCE_TYPES, SPEAKING_TYPES } from '../../../src/schema/index.js'
import { tagged, wordsOf } from '../cue/tagged.js'
import { rangeOf, resolved, type Said } from './resolved.js'

const lexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
// A model that knows the guidelines' standing of a source and nothing else.
const model = prepareTypeModel({
  features: SPEAKING_TYPES.map((type) => `r=${type}`),
  values: SPEAKING_TYPES.flatMap((type) => SOURCE_TYPES.map((other) => (other === type ? 2 : 0))),
})

function read(source: string, ...said: Said[]) {
  const document = classify(resolved(tagged(source), said), lexicon, model)
  const types = document.judgements.map(({ scores }) => SOURCE_TYPES[scores.indexOf(Math.max(...scores))])
  const words = (range: { first: number; end: number } | null | undefined) =>
    range ? wordsOf(document, [range]) : null
  return { document, types, words, first: document.judgements[0] }
}

const SAID = { cue: 'said', content: 'it was safe' }

describe('classify', () => {
  it.each([
    ['Officials/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Officials', 'official'],
    ['Two/CD officials/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Two officials', 'anonymous'],
    ['Senior/JJ officials/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Senior officials', 'anonymous'],
    ['An/DT official/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'An official', 'anonymous'],
    [
      'A/DT spokeswoman/NN for/IN the/DT bank/NN said/VBD it/PRP was/VBD safe/JJ ./.',
      'A spokeswoman for the bank',
      'official',
    ],
    ['An/DT aide/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'An aide', 'anonymous'],
    ['Detectives/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Detectives', 'official'],
    ['Two/CD detectives/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Two detectives', 'anonymous'],
    ['The/DT ex-adviser/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The ex-adviser', 'anonymous'],
    ['Privately/RB ,/, officials/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'officials', 'anonymous'],
    ['A/DT minister/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'A minister', 'anonymous'],
    ['Critics/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Critics', 'unclear'],
    ['The/DT report/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The report', 'document'],
    ['The/DT newspaper/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The newspaper', 'media'],
    ['A/DT Herald/NNP story/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'A Herald story', 'media'],
    ['The/DT story/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The story', 'media'],
    ['Today/NN the/DT Post/NNP said/VBD it/PRP was/VBD safe/JJ ./.', 'the Post', 'media'],
    ['The/DT site/NN Harrow/NNP Now/NNP said/VBD it/PRP was/VBD safe/JJ ./.', 'The site Harrow Now', 'media'],
    ['The/DT rebels/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'The rebels', 'official'],
    ['Two/CD rebels/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Two rebels', 'anonymous'],
    ['The/DT article/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The article', 'media'],
    ['One/CD questioner/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'One questioner', 'anonymous'],
    ['One/CD letter/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'One letter', 'document'],
    ['In/IN interviews/NNS ,/, voters/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'voters', 'anonymous'],
    ['Voters/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Voters', 'unclear'],
    ['Media/NNS reports/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'Media reports', 'unclear'],
    ['UN/NNP/ORGANIZATION reports/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'UN reports', 'document'],
    ['The/DT results/NNS said/VBD it/PRP was/VBD safe/JJ ./.', 'The results', 'document'],
    ['A/DT pool/NN report/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'A pool report', 'media'],
    [
      'Interviews/NNS with/IN ten/CD aides/NNS said/VBD it/PRP was/VBD safe/JJ ./.',
      'Interviews with ten aides',
      'anonymous',
    ],
    [
      'A/DT HARROW/NNP TODAY/NNP analysis/NN said/VBD it/PRP was/VBD safe/JJ ./.',
      'A HARROW TODAY analysis',
      'document',
    ],
    ['A/DT Sky/NNP News/NNP poll/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'A Sky News poll', 'document'],
    [
      'Press/NNP secretary/NN Lea/NNP/PERSON Roth/NNP/PERSON said/VBD it/PRP was/VBD safe/JJ ./.',
      'Press secretary Lea Roth',
      'named',
    ],
    [
      'Her/PRP$ lawyer/NN ,/, Amit/NNP/PERSON Rao/NNP/PERSON ,/, said/VBD it/PRP was/VBD safe/JJ ./.',
      'Her lawyer, Amit Rao,',
      'named',
    ],
    [
      'Mr/NNP Rao/NNP/PERSON ’s/POS lawyer/NN said/VBD it/PRP was/VBD safe/JJ ./.',
      'Mr Rao’s lawyer',
      'anonymous',
    ],
  ])('takes the guidelines’ type in %s', (source, words, type) => {
    expect(read(source, { ...SAID, source: words }).types).toEqual([type])
  })

  it('takes a role that the article gives elsewhere', () => {
    const text = 'Ruiz/NNP/PERSON said/VBD it/PRP was/VBD safe/JJ ./.'
    const said = { ...SAID, source: 'Ruiz' }
    expect(read(text, { ...said, entity: { isNamed: true, office: 'public' } }).types).toEqual(['official'])
    expect(read(text, { ...said, entity: { isNamed: true, office: 'candidate' } }).types).toEqual(['named'])
  })

  it('takes the agency of a state for official where it announces, and for an outlet where it reports', () => {
    const outlet = { kind: 'outlet', isNamed: true, name: 'KCNA' } as const
    const facts = (verb: string) => {
      const { types, first } = read(`KCNA/NNP ${verb}/VBD it/PRP was/VBD safe/JJ ./.`, {
        source: 'KCNA',
        cue: verb,
        content: 'it was safe',
        entity: outlet,
      })
      return [types[0], first.evidence[0].fact]
    }
    expect(facts('announced')).toEqual(['official', 'state-agency'])
    expect(facts('reported')).toEqual(['media', 'outlet-reports'])
  })

  it.each([
    ['State/NN television/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'State television', 'official'],
    [
      'The/DT official/JJ news/NN agency/NN said/VBD it/PRP was/VBD safe/JJ ./.',
      'The official news agency',
      'official',
    ],
    ['The/DT television/NN said/VBD it/PRP was/VBD safe/JJ ./.', 'The television', 'media'],
  ])('hears the state in outlets that are worded as its own: %s', (source, words, type) => {
    expect(read(source, { ...SAID, source: words }).types).toEqual([type])
  })

  it('takes a reporter who reports for the outlet', () => {
    const text = tagged('Roth/NNP ,/, a/DT reporter/NN ,/, reported/VBD it/PRP was/VBD safe/JJ ./.')
    const said = { source: 'Roth', cue: 'reported', content: 'it was safe' }
    const typeOf = (role: string | null) => {
      const entity = { isNamed: true, role: role === null ? null : rangeOf(text, role) }
      const { judgements } = classify(resolved(text, [{ ...said, entity }]), lexicon, model)
      return SOURCE_TYPES[judgements[0].scores.indexOf(Math.max(...judgements[0].scores))]
    }
    expect(typeOf('reporter')).toBe('media')
    expect(typeOf(null)).toBe('named')
  })

  it('shows no public office as evidence for somebody anonymous', () => {
    const factsOf = (isNamed: boolean) =>
      read('A/DT diplomat/NN said/VBD it/PRP was/VBD safe/JJ ./.', {
        ...SAID,
        source: 'A diplomat',
        entity: { isNamed, office: 'public' },
      }).first.evidence.map(({ fact }) => fact)
    expect(factsOf(false)).not.toContain('office-public')
    expect(factsOf(true)).toContain('office-public')
  })

  it('takes the statement of an outlet for official', () => {
    const said = { ...SAID, source: 'The statement', entity: { kind: 'outlet', isNamed: true } } as const
    expect(read('The/DT statement/NN said/VBD it/PRP was/VBD safe/JJ ./.', said).types).toEqual(['official'])
  })

  it('gives a source that is named elsewhere no anonymity', () => {
    const { types, first } = read('The/DT aide/NN said/VBD it/PRP was/VBD safe/JJ ./.', {
      ...SAID,
      source: 'The aide',
      entity: { isNamed: true, office: 'none' },
    })
    expect(types).toEqual(['named'])
    expect(first.anonymity).toBeNull()
  })

  it('describes an anonymous source in depth', () => {
    const { first, words } = read(
      'Two/CD senior/JJ officials/NNS with/IN direct/JJ knowledge/NN of/IN the/DT talks/NNS said/VBD it/PRP was/VBD safe/JJ ,/, asking/VBG not/RB to/TO be/VB named/VBN because/IN they/PRP feared/VBD for/IN jobs/NNS ./.',
      { ...SAID, source: 'Two senior officials with direct knowledge of the talks' },
    )
    expect(first.anonymity).toMatchObject({ count: 2, plural: true })
    expect(words(first.anonymity?.description)).toBe('senior officials')
    expect(words(first.anonymity?.nearness)).toBe('with direct knowledge of the talks')
    expect(words(first.anonymity?.reason)).toBe('because they feared for jobs')
  })

  it('counts a bare source as one without a description', () => {
    const { first } = read('A/DT source/NN said/VBD it/PRP was/VBD safe/JJ ./.', {
      ...SAID,
      source: 'A source',
    })
    expect(first.anonymity).toEqual({
      count: 1,
      plural: false,
      description: null,
      nearness: null,
      reason: null,
    })
  })

  it('takes “said she would not comment” as a refusal only', () => {
    const { types, first } = read(
      'Ms/NNP Roth/NNP/PERSON said/VBD she/PRP would/MD not/RB comment/VB on/IN it/PRP ./.',
      { source: 'Ms Roth', cue: 'said', content: 'she would not comment on it' },
      {
        source: 'she',
        cue: 'would not comment',
        content: 'on it',
        kind: 'refusal',
        detail: 'declined',
        within: 0,
      },
    )
    expect(types).toEqual(['declined', 'declined'])
    expect(first.refusal).toMatchObject({ kind: 'declined', through: null })
  })

  it('keeps both where one says that another would not comment', () => {
    const { types } = read(
      'The/DT report/NN said/VBD the/DT bank/NN would/MD not/RB comment/VB ./.',
      { source: 'The report', cue: 'said', content: 'the bank would not comment' },
      { source: 'the bank', cue: 'would not comment', kind: 'refusal', detail: 'declined', within: 0 },
    )
    expect(types).toEqual(['document', 'declined'])
  })

  it('says through whom somebody declined and which statement it answers', () => {
    const { document, words } = read(
      'The/DT report/NN said/VBD it/PRP was/VBD safe/JJ ./. A/DT lawyer/NN for/IN Mr/NNP Rao/NNP/PERSON declined/VBD to/TO comment/VB ./.',
      { ...SAID, source: 'The report', entity: { kind: 'document' } },
      {
        source: 'A lawyer for Mr Rao',
        cue: 'declined',
        content: 'to comment',
        kind: 'refusal',
        detail: 'declined',
        entity: { office: 'none' },
      },
    )
    const { refusal } = document.judgements[1]
    expect(refusal?.answers).toBe(0)
    expect(words(refusal?.through)).toBe('A lawyer for Mr Rao')
  })

  it('leaves a doubt that the speaker voices to the speaker', () => {
    const open = {
      cue: 'it was unclear',
      content: 'who left',
      kind: 'open-question',
      detail: 'open-question',
      within: 0,
    } as const
    const spoken = read(
      'The/DT report/NN said/VBD it/PRP was/VBD unclear/JJ who/WP left/VBD ./.',
      { source: 'The report', cue: 'said', content: 'it was unclear who left' },
      open,
    )
    expect(spoken.types).toEqual(['document', 'unattributed'])
    const shared = read(
      'According/VBG to/TO the/DT report/NN ,/, it/PRP was/VBD unclear/JJ who/WP left/VBD ./.',
      { source: 'the report', cue: 'According to', content: 'it was unclear who left' },
      open,
    )
    expect(shared.types).toEqual(['document', 'unclear'])
  })

  it('takes a rumour for one even where somebody tells it', () => {
    const { types } = read(
      'The/DT report/NN told/VBD of/IN a/DT rumour/NN that/IN she/PRP left/VBD ./.',
      { source: 'The report', cue: 'told of', content: 'a rumour that she left' },
      { cue: 'rumour', content: 'that she left', kind: 'hedge', detail: 'hedged-report', within: 0 },
    )
    expect(types).toEqual(['document', 'unclear'])
  })

  it.each([
    ['confirmed/VBD', 'confirms'],
    ['denied/VBD', 'denies'],
    ['said/VBD', 'asserts'],
  ])('reads the stance of %s', (verb, stance) => {
    const { first } = read(`Police/NNS ${verb} it/PRP was/VBD safe/JJ ./.`, {
      source: 'Police',
      cue: verb.split('/')[0],
      content: 'it was safe',
    })
    expect(first.stance).toBe(stance)
  })

  it('takes no side where a denial is itself denied', () => {
    const { first } = read('Police/NNS did/VBD not/RB deny/VB it/PRP was/VBD safe/JJ ./.', {
      source: 'Police',
      cue: 'did not deny',
      content: 'it was safe',
    })
    expect(first.stance).toBe('asserts')
  })

  it('tells a quotation from reported speech and from both', () => {
    const form = (text: string, content: string) =>
      read(text, { source: 'Police', cue: 'said', content }).first.form
    expect(form("Police/NNS said/VBD :/: “/`` It/PRP is/VBZ safe/JJ ./. ”/''", '“It is safe.”')).toBe(
      'direct',
    )
    expect(form("Police/NNS said/VBD that/IN it/PRP is/VBZ “/`` safe/JJ ”/'' ./.", 'that it is “safe”')).toBe(
      'mixed',
    )
    expect(form('Police/NNS said/VBD that/IN it/PRP is/VBZ safe/JJ ./.', 'that it is safe')).toBe('indirect')
  })

  it('gives each sentence that nothing marks to the writer', () => {
    const { types, document } = read('Police/NNS said/VBD it/PRP was/VBD safe/JJ ./. Rain/NN fell/VBD ./.', {
      ...SAID,
      source: 'Police',
    })
    expect(types).toEqual(['official', 'unattributed'])
    expect(wordsOf(document, [document.judgements[1].sentence ?? { first: 0, end: 0 }])).toBe('Rain fell.')
  })
})
