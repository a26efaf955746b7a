import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createLinter, defineRule, lint, RULES } from '../../src/lint/index.js'
import type { Policy } from '../../src/lint/index.js'
import { UsageError } from '../../src/errors.js'
import { messageSchema } from '../../src/schema/index.js'
import { buildTestReport } from '../report/build-report.js'
import { says, unnamed } from './find.js'

const text = 'Sources say the coach will go. The club admitted that it was talking. Critics say it is late.'
const report = buildTestReport(text, {
  statements: [
    unnamed('Sources', 'say', 'the coach will go', { plural: true }, { confidence: 0.6 }),
    says('official', 'The club', 'admitted', 'that it was talking', { confidence: 0.95 }),
    says('unclear', 'Critics', 'say#2', 'it is late', {
      doubt: { kind: 'vague-group', words: 'Critics' },
      confidence: 0.8,
    }),
  ],
})
const [sources, club] = report.statements.map(({ id }) => id)
const rules = {
  'require-anonymous-description': 'error',
  'no-loaded-cue': 'warning',
  'no-vague-attribution': 'info',
} as const
const idsOf = (policy: Policy) => lint(report, policy).map(({ ruleId }) => ruleId)

describe('lint', () => {
  it('gives messages in text order, each of the public shape, at the severity that was set', () => {
    const messages = lint(report, { rules })
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['require-anonymous-description', 'error'],
      ['no-loaded-cue', 'warning'],
      ['no-vague-attribution', 'info'],
    ])
    for (const message of messages) {
      expect(messageSchema.parse(message)).toEqual(message)
      expect(message.reason).toMatch(/^Unexpected .+, expected .+$/)
      expect(message.url).toMatch(new RegExp(`/docs/rules/${message.ruleId}\\.md$`))
      expect(message.evidence.every((span) => text.slice(span.start, span.end) === span.text)).toBe(true)
    }
  })

  it('puts messages about the whole article first', () => {
    const all = lint(report, {
      rules: { ...rules, 'max-anonymous-share': ['error', { max: 0, minStatements: 1 }] },
    })
    expect(all[0]).toMatchObject({ ruleId: 'max-anonymous-share', place: null })
  })

  it('orders messages of one place by rule', () => {
    expect(
      idsOf({ rules: { 'require-anonymous-description': 'info', 'require-anonymity-reason': 'info' } }),
    ).toEqual(['require-anonymity-reason', 'require-anonymous-description'])
  })

  it('reports nothing without rules, and leaves the report as it was', () => {
    const before = structuredClone(report)
    expect(lint(report, {})).toEqual([])
    lint(report, 'strict')
    expect(report).toEqual(before)
  })

  it('takes a preset by name, or several with settings over them', () => {
    expect(lint(report, 'washington-post').map(({ ruleId }) => ruleId)).toContain(
      'require-anonymous-description',
    )
    const off = {
      'require-anonymous-description': 'off',
      'max-anonymous-share': 'off',
      'require-anonymity-reason': 'off',
    } as const
    expect(idsOf({ preset: 'washington-post', rules: off })).toEqual([])
    expect(idsOf({ preset: ['washington-post', 'recommended'], rules: off })).toContain('no-loaded-cue')
  })

  it('lets the later preset win', () => {
    const severities = (preset: Policy['preset'] & object) =>
      lint(report, { preset, minConfidence: 0 }).find(
        ({ ruleId }) => ruleId === 'require-anonymous-description',
      )?.severity
    expect(severities(['ap', 'recommended'])).toBe('warning')
    expect(severities(['recommended', 'ap'])).toBe('error')
  })

  it('adds to the note what a house’s setting stands for', () => {
    const [message] = lint(report, {
      preset: 'washington-post',
      rules: { 'require-anonymity-reason': 'off', 'max-anonymous-share': 'off' },
    })
    expect(message.note).toMatch(/ WP-1: Press for the record/)
    const [plain] = lint(report, { rules })
    expect(plain.note).not.toMatch(/WP-1/)
  })
})

describe('confidence', () => {
  it('drops findings on statements that are less probable than the policy asks', () => {
    expect(idsOf({ rules, minConfidence: 0.7 })).toEqual(['no-loaded-cue', 'no-vague-attribution'])
    expect(idsOf({ rules, minConfidence: 0.6 })).toContain('require-anonymous-description')
    expect(idsOf({ rules, minConfidence: 0.96 })).toEqual(['no-loaded-cue'])
    // a loaded cue is as sure as that anybody stands behind the statement
    expect(idsOf({ rules, minConfidence: 0.999 })).toEqual([])
  })

  it('lets a rule be set otherwise than the policy', () => {
    const bold = { ...rules, 'require-anonymous-description': ['error', { minConfidence: 0.1 }] } as const
    expect(
      idsOf({ rules: { ...bold, 'no-loaded-cue': ['info', { minConfidence: 0.999 }] }, minConfidence: 0.7 }),
    ).toEqual(['require-anonymous-description', 'no-vague-attribution'])
  })

  it('drops findings below 0.5 by default, a finding being as sure as its statements', () => {
    const each = defineRule({
      id: 'no-statements',
      summary: 'None.',
      note: 'None.',
      defaults: { severity: 'info' },
      ok: [],
      notOk: [],
      check: ({ statements }) =>
        statements
          .filter(({ type }) => type === 'official')
          .map(({ id, type }) => ({
            unexpected: type,
            wanted: 'none',
            place: null,
            actual: type,
            statementIds: [id],
          })),
    })
    const official = (confidence: number): unknown[] => {
      const said = says('official', 'The club', 'admitted', 'that it was talking', { confidence })
      return lint(buildTestReport(text, { statements: [said] }), { define: [each] })
    }
    expect(official(0.51)).toHaveLength(1)
    expect(official(0.49)).toEqual([])
  })

  it('drops a finding on a statement that the report does not have', () => {
    const stray = defineRule({
      id: 'no-strays',
      summary: 'None.',
      note: 'None.',
      defaults: { severity: 'info' },
      ok: [],
      notOk: [],
      check: () => [{ unexpected: 'x', wanted: 'y', place: null, actual: 'x', statementIds: ['nowhere'] }],
    })
    expect(idsOf({ define: [stray] })).toEqual([])
  })
})

describe('suppression', () => {
  const span = { start: text.indexOf('The club'), end: text.indexOf(' Critics') }

  it.each<[string, NonNullable<Policy['suppress']>, string[]]>([
    ['a rule', [{ rule: 'no-loaded-cue' }], ['require-anonymous-description', 'no-vague-attribution']],
    ['a statement', [{ statement: sources }], ['no-loaded-cue', 'no-vague-attribution']],
    ['a span', [{ span }], ['require-anonymous-description', 'no-vague-attribution']],
    ['a rule at a statement', [{ rule: 'no-loaded-cue', statement: sources }], Object.keys(rules)],
    [
      'a rule in a span',
      [{ rule: 'no-loaded-cue', span, reason: 'The club did admit it.' }],
      ['require-anonymous-description', 'no-vague-attribution'],
    ],
    ['several', [{ statement: club }, { statement: sources }], ['no-vague-attribution']],
  ])('takes away messages by %s', (_, suppress, left) => {
    expect(idsOf({ rules, suppress })).toEqual(left)
  })

  it('keeps a message about many statements when one of the later ones is suppressed', () => {
    const share = { 'max-anonymous-share': ['error', { max: 0, minStatements: 1 }] } as const
    expect(idsOf({ rules: share, suppress: [{ statement: club }] })).toEqual(['max-anonymous-share'])
    expect(idsOf({ rules: share, suppress: [{ span: { start: 0, end: text.length } }] })).toEqual([
      'max-anonymous-share',
    ])
  })
})

describe('a policy', () => {
  it.each<[unknown, RegExp]>([
    ['nobody', /^Unexpected preset `nobody`, expected one of recommended, strict, ap, /],
    [{ preset: ['ap', '__proto__'] }, /^Unexpected preset `__proto__`/],
    [
      { rules: { 'no-such-rule': 'off' } },
      /^Unexpected rule `no-such-rule`, expected one of max-anonymous-share, /,
    ],
    [
      { rules: { 'no-loaded-cue': 'loud' } },
      /^Unexpected string "loud" as policy field rules\.no-loaded-cue, expected off, info, warning or error, alone or /,
    ],
    [
      { rules: { 'no-loaded-cue': ['info', { tone: [] }] } },
      /^Unexpected option "tone" of rule `no-loaded-cue`, expected tones, allow$/,
    ],
    [
      { rules: { 'no-loaded-cue': ['info', { tones: ['rude'] }] } },
      /^Unexpected string "rude" as option tones\.0 of rule `no-loaded-cue`, expected "doubting" or /,
    ],
    [
      { rules: { 'require-anonymity-reason': ['info', { max: 1 }] } },
      /^Unexpected option `max` of rule `require-anonymity-reason`, expected none/,
    ],
    [
      { rules: { 'no-loaded-cue': ['info', { minConfidence: 2 }] } },
      /^Unexpected options\.minConfidence of rule `no-loaded-cue`, expected a number from 0 to 1/,
    ],
    [
      { rules: { 'max-anonymous-share': ['off', { max: 7 }] } },
      /^Unexpected number 7 as option max of rule `max-anonymous-share`, expected a number of at most 1$/,
    ],
    [
      { minConfidence: -1 },
      /^Unexpected number -1 as policy field minConfidence, expected a number of at least 0$/,
    ],
    [{ rule: {} }, /^Unexpected policy field "rule", expected preset, rules, /],
    [
      { suppress: [{}] },
      /^Unexpected object as policy field suppress\.0, expected a rule, a statement or a span$/,
    ],
    [{ suppress: [{ rule: 'no-such-rule' }] }, /^Unexpected rule `no-such-rule`/],
    [
      { define: [{ id: 'no-x' }] },
      /^Unexpected object as policy field define\.0, expected a rule of defineRule$/,
    ],
    [{ define: [null] }, /^Unexpected null as policy field define\.0, expected a rule of defineRule$/],
    [null, /^Unexpected null as policy, expected object$/],
  ])('such as %j is refused', (policy, reason) => {
    expect(() => createLinter(policy as Policy)).toThrow(reason)
    expect(() => createLinter(policy as Policy)).toThrow(UsageError)
  })

  it('is not misled by __proto__ keys of JSON', () => {
    const policy = JSON.parse('{"rules": {"__proto__": "error", "no-loaded-cue": "info"}}') as Policy
    expect(() => createLinter(policy)).not.toThrow(/prototype/)
    expect(({} as Record<string, unknown>)['error']).toBeUndefined()
  })
})

describe('defineRule', () => {
  const shout = defineRule({
    id: 'no-shouting',
    summary: 'Nobody shouts.',
    note: 'Lower your voice.',
    defaults: { severity: 'error', minConfidence: 0.9 },
    options: z.strictObject({ from: z.number().default(5) }),
    ok: [],
    notOk: [],
    check: ({ statements }, { from }) =>
      statements
        .filter(({ range }) => range.text.length > from)
        .map(({ id, range }) => ({
          unexpected: 'shout',
          wanted: 'calm',
          place: range,
          actual: 'shout',
          statementIds: [id],
        })),
  })

  it('gives a newsroom’s own rule defaults, options and a place among the others', () => {
    expect(idsOf({ define: [shout] })).toEqual(['no-shouting'])
    const [message] = lint(report, { define: [shout] })
    expect(message).toMatchObject({ severity: 'error', url: '', expected: [], statementIds: [club] })
    expect(message.evidence).toEqual([message.place])
    expect(idsOf({ define: [shout], rules: { 'no-shouting': 'off' } })).toEqual([])
    expect(idsOf({ define: [shout], rules: { 'no-shouting': ['info', { from: 1000 }] } })).toEqual([])
    expect(() =>
      createLinter({ define: [shout], rules: { 'no-shouting': ['info', { from: 'x' }] } }),
    ).toThrow(UsageError)
  })

  it('gives a finding about the whole article no evidence of its own', () => {
    const always = defineRule({
      id: 'max-articles',
      summary: 'None.',
      note: 'None.',
      defaults: { severity: 'info' },
      ok: [],
      notOk: [],
      check: () => [
        { unexpected: 'article', wanted: 'none', place: null, actual: 'article', statementIds: [] },
      ],
    })
    expect(lint(report, { define: [always] })).toMatchObject([{ evidence: [], place: null }])
  })

  it.each(['shouting', 'no_shouting', 'no-', 'No-shouting', 'nothing', 'no-Shouting', 'x-no-shouting'])(
    'refuses the id %s',
    (id) => {
      const make = () =>
        defineRule({
          id,
          summary: '',
          note: '',
          defaults: { severity: 'info' },
          ok: [],
          notOk: [],
          check: () => [],
        })
      expect(make).toThrow(
        /^Unexpected rule id .*, expected kebab-case that starts with no-, require-, min- or max-$/,
      )
    },
  )
})

describe('the table of rules', () => {
  it('holds each rule once, in the order of ids', () => {
    const ids = RULES.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})
