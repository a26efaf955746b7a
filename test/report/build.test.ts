import { describe, expect, it } from 'vitest'
import type { CalibratedDocument, Judgement, TokenRange } from '../../src/pipeline/document.js'
import { buildReport } from '../../src/report/build.js'
import { reportSchema, type SourceType } from '../../src/schema/index.js'
import { spread } from './build-report.js'

const text =
  'Sources said that Ms Ruiz had agreed , because they feared the board . Ms Ruiz declined to comment . It rained .'
const words = text.split(' ')
const starts = words.map((_, i) => words.slice(0, i).join(' ').length + (i > 0 ? 1 : 0))
const at = (first: number, end: number): TokenRange => ({ first, end })

const blank: Omit<Judgement, 'attribution'> = {
  sentence: null,
  scores: [],
  form: null,
  stance: null,
  evidence: [],
  anonymity: null,
  refusal: null,
  doubt: null,
}

function documentWith(confidences: readonly [number, number, number, number]): CalibratedDocument {
  const types: SourceType[] = ['anonymous', 'named', 'declined', 'unattributed']
  return {
    text,
    tokens: {
      count: words.length,
      start: Int32Array.from(starts),
      end: Int32Array.from(starts, (start, i) => start + words[i].length),
      tag: new Uint8Array(words.length),
      name: new Uint8Array(words.length),
      hash: new Int32Array(words.length),
      tail: new Int32Array(words.length),
      shape: new Uint8Array(words.length),
      gap: new Uint8Array(words.length),
    },
    sentences: [at(0, 14), at(14, 20), at(20, 23)],
    paragraphs: [at(0, 23)],
    quotations: [],
    cues: [],
    likely: new Uint8Array(words.length),
    attributions: [
      {
        cue: { ...at(1, 2), kind: 'attribution', score: 1 },
        source: [at(0, 1)],
        content: [at(2, 7)],
        score: 1,
        within: -1,
      },
      {
        cue: { ...at(6, 7), kind: 'attribution', score: 1 },
        source: [at(3, 5)],
        content: [],
        score: 1,
        within: 0,
      },
      {
        cue: { ...at(16, 17), kind: 'refusal', score: 1 },
        source: [at(14, 16)],
        content: [at(17, 19)],
        score: 1,
        within: -1,
      },
    ],
    entities: [
      { name: 'Sources', kind: 'unknown', mentions: [at(0, 1)], role: null, organisation: null },
      { name: 'Ms Ruiz', kind: 'person', mentions: [at(3, 5), at(14, 16)], role: null, organisation: null },
      { name: 'the board', kind: 'group', mentions: [at(11, 13)], role: null, organisation: null },
    ] as unknown as CalibratedDocument['entities'],
    attributionEntities: [[0], [1], [1]],
    judgements: [
      {
        ...blank,
        attribution: 0,
        form: 'indirect',
        stance: 'asserts',
        evidence: [{ fact: 'bare-source', ranges: [at(0, 1)] }],
        anonymity: { count: null, plural: true, description: null, nearness: null, reason: at(8, 13) },
      },
      { ...blank, attribution: 1, form: 'indirect' },
      {
        ...blank,
        attribution: 2,
        form: 'indirect',
        refusal: { kind: 'declined', through: null, answers: 0 },
      },
      { ...blank, attribution: -1, sentence: at(20, 23) },
    ],
    probabilities: types.map((type, i) => spread(type, confidences[i])),
    types,
  }
}

const settings = { minConfidence: 0, language: { tag: 'en', confidence: 1 }, modelVersion: '7' }
const build = (
  confidences: readonly [number, number, number, number] = [0.9, 0.8, 0.95, 0.9],
  minConfidence = 0,
) => buildReport(documentWith(confidences), { ...settings, minConfidence })

describe('buildReport', () => {
  const report = build()
  const [anonymous, named, declined, unattributed] = report.statements

  it('gives a report that passes the schema', () => {
    expect(reportSchema.parse(report)).toEqual(report)
    expect(report.model).toEqual({ version: '7' })
  })

  it('turns tokens into spans that repeat the words', () => {
    expect(anonymous.range.text).toBe('Sources said that Ms Ruiz had agreed')
    expect(anonymous.content?.spans.map((span) => span.text)).toEqual(['that Ms Ruiz had agreed'])
    expect(anonymous.anonymity?.reason?.text).toBe('because they feared the board')
    expect(anonymous.evidence).toEqual([
      { fact: 'bare-source', spans: [{ start: 0, end: 7, text: 'Sources' }] },
    ])
    for (const { range } of report.statements) expect(text.slice(range.start, range.end)).toBe(range.text)
  })

  it('joins a nested statement to the one around it, and a refusal to what it answers', () => {
    expect(named.within).toBe(anonymous.id)
    expect(declined.refusal?.answers).toBe(anonymous.id)
  })

  it('has no form where there is no content', () => {
    expect(named.content).toBeNull()
    expect(named.form).toBeNull()
  })

  it('makes the sentence the range of what the writer says', () => {
    expect(unattributed).toMatchObject({ type: 'unattributed', source: null, cue: null, content: null })
    expect(unattributed.range.text).toBe('It rained .')
  })

  it('lists the sources that stand behind a statement, and no other entity', () => {
    expect(report.sources.map(({ name, type, statementIds }) => [name, type, statementIds])).toEqual([
      ['Sources', 'anonymous', [anonymous.id]],
      ['Ms Ruiz', 'named', [named.id, declined.id]],
    ])
  })

  it('counts each word once, for the outermost statement, and the rest for the writer', () => {
    expect(report.summary.words).toMatchObject({ anonymous: 7, named: 0, declined: 5, unattributed: 7 })
  })

  it('is a report for an empty text too', () => {
    const empty = buildReport(
      {
        ...documentWith([1, 1, 1, 1]),
        text: '',
        sentences: [],
        attributions: [],
        entities: [],
        attributionEntities: [],
        judgements: [],
        probabilities: [],
        types: [],
      },
      settings,
    )
    expect(reportSchema.parse(empty)).toMatchObject({
      statements: [],
      sources: [],
      summary: { sourcing: { score: null } },
    })
  })
})

describe('what a report is built of', () => {
  const entity = (more: object) => ({
    name: 'A voice',
    kind: 'person',
    mentions: [at(0, 1)],
    role: at(2, 3),
    organisation: null,
    isNamed: false,
    office: null,
    ...more,
  })
  /** The report of the same document with other entities, and whatever else is changed. */
  const change = (
    more: object,
    entities: object[] = documentWith([0.9, 0.8, 0.95, 0.9]).entities as object[],
  ) =>
    buildReport(
      { ...documentWith([0.9, 0.8, 0.95, 0.9]), entities, ...more } as unknown as CalibratedDocument,
      settings,
    )

  it.each([
    [{ office: 'public' }, 'official'],
    [{ office: 'spokesperson' }, 'official'],
    [{ office: 'private' }, 'anonymous'],
    [{ isNamed: true }, 'named'],
    [{ kind: 'organisation', office: 'public' }, 'official'],
    [{ kind: 'group', office: 'public' }, 'unclear'],
    [{ kind: 'outlet' }, 'media'],
  ])('takes %j who only declined for %s', (more, type) => {
    const [source] = change({ attributionEntities: [[], [], [0]] }, [entity(more)]).sources
    expect(source).toMatchObject({ type, role: { text: 'that' }, organisation: null })
  })

  it('credits nobody with what nobody stands behind', () => {
    const report = change({ types: ['unattributed', 'named', 'declined', 'unattributed'] })
    expect(report.statements[0]).toMatchObject({ type: 'unattributed', sourceIds: [] })
    expect(report.statements[0].source).not.toBeNull()
  })

  it('puts spans in the order of the text, without empty ones', () => {
    const { attributions, judgements } = documentWith([0.9, 0.8, 0.95, 0.9])
    const [first, ...others] = attributions
    const content = [at(4, 7), at(9, 9), at(2, 3), at(2, 4)]
    const report = change({ attributions: [{ ...first, content }, ...others] })
    expect(report.statements[0].content?.spans.map((span) => span.text)).toEqual([
      'that',
      'that Ms',
      'Ruiz had agreed',
    ])
    const doubt = { kind: 'hedged-report', words: at(1, 2) }
    const [hedged] = change({ judgements: [{ ...judgements[0], doubt }, ...judgements.slice(1)] }).statements
    expect(hedged.doubt).toEqual({ kind: 'hedged-report', words: { start: 8, end: 12, text: 'said' } })
    const through = { kind: 'declined', through: at(14, 16), answers: null }
    const refused = judgements.map((one, i) => (i === 2 ? { ...one, refusal: through } : one))
    expect(change({ judgements: refused }).statements[2].refusal).toMatchObject({
      through: { text: 'Ms Ruiz' },
      answers: null,
    })
  })
})

describe('minConfidence', () => {
  it('keeps everything at 0', () => {
    expect(build([0.3, 0.2, 0.2, 0.3]).statements).toHaveLength(4)
  })

  it('leaves out a statement below it and gives its sentence to the writer, with the cue as evidence', () => {
    const report = build([0.9, 0.8, 0.4, 0.9], 0.5)
    expect(report.statements.map(({ type }) => type)).toEqual([
      'anonymous',
      'named',
      'unattributed',
      'unattributed',
    ])
    const fallback = report.statements[2]
    expect(fallback.range.text).toBe('Ms Ruiz declined to comment .')
    expect(fallback.evidence).toMatchObject([{ fact: 'below-min-confidence', spans: [{ text: 'declined' }] }])
    expect(report.summary.review[0]).toBe(fallback.id)
    expect(report.sources[1].statementIds).toHaveLength(1)
  })

  it('keeps probabilities that sum to 1, the largest being the type', () => {
    for (const { type, confidence, probabilities } of build([0.45, 0.4, 0.4, 0.9], 0.5).statements) {
      const values = Object.values(probabilities)
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1)
      expect(Math.max(...values)).toBe(confidence)
      expect(probabilities[type]).toBe(confidence)
    }
  })

  it('moves a nested statement up where the one around it is left out', () => {
    const report = build([0.4, 0.8, 0.9, 0.9], 0.5)
    expect(report.statements.map(({ type, within }) => [type, within])).toEqual([
      ['named', null],
      ['declined', null],
      ['unattributed', null],
    ])
  })

  it('leaves a sentence alone that another statement still marks', () => {
    const report = build([0.9, 0.4, 0.9, 0.9], 0.5)
    expect(report.statements.map(({ type }) => type)).toEqual(['anonymous', 'declined', 'unattributed'])
  })
})
