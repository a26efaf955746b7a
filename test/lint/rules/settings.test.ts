import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { RULES } from '../../../src/lint/index.js'

/** Severity, confidence below which findings are dropped where it is not 0.5, and options as they stand unset. */
const SETTINGS = {
  'max-anonymous-share': ['warning', undefined, { max: 0.3, minStatements: 2 }],
  'min-confidence': ['info', 0, { min: 0.5, limit: 3 }],
  'no-anonymous-and-declined': ['error', 0.6, null],
  'no-anonymous-opinion': ['warning', undefined, { kinds: ['attack', 'praise', 'judgement', 'guess'] }],
  'no-loaded-cue': [
    'warning',
    undefined,
    { tones: ['doubting', 'blaming', 'proving', 'mocking'], allow: [] },
  ],
  'no-plural-for-one-source': ['warning', undefined, null],
  'no-single-source-story': ['warning', undefined, { minStatements: 4 }],
  'no-sole-anonymous-source': ['error', undefined, { scope: 'article' }],
  'no-stacked-hedges': ['warning', undefined, { max: 1 }],
  'no-unattributed-quotation': ['warning', 0.2, { minWords: 4 }],
  'no-uncorroborated-accusation': ['warning', undefined, null],
  'no-vague-attribution': ['warning', undefined, { kinds: ['vague-group', 'hedged-report'] }],
  'require-anonymity-reason': ['warning', undefined, null],
  'require-anonymous-description': ['warning', undefined, null],
  'require-anonymous-nearness': ['warning', undefined, null],
  'require-first-reference': ['warning', undefined, null],
  'require-response': ['warning', 0.6, { accuser: 'any' }],
} as const

const ruleOf = (id: string) => {
  const rule = RULES.find((each) => each.id === id)
  if (!rule) throw new Error(`Expected a rule ${id}`)
  return rule
}

describe('the rules', () => {
  it('are these, in the order of their ids', () => {
    expect(RULES.map(({ id }) => id)).toEqual(Object.keys(SETTINGS))
  })

  it.each(Object.entries(SETTINGS))(
    '%s has its severity and options',
    (id, [severity, minConfidence, options]) => {
      const rule = ruleOf(id)
      expect(rule.defaults).toEqual({ severity, ...(minConfidence === undefined ? {} : { minConfidence }) })
      expect(rule.options?.parse({}) ?? null).toEqual(options)
      expect(rule.url).toMatch(new RegExp(`^https://.+/docs/rules/${id}\\.md$`))
    },
  )

  it.each(RULES)('$id describes each option in a sentence', ({ options }) => {
    const { properties = {} } = options ? z.toJSONSchema(options) : {}
    for (const property of Object.values(properties)) {
      expect((property as { description?: string }).description).toMatch(/^.{10,}\.$/)
    }
  })

  it.each([
    ['max-anonymous-share', { max: 0 }, { max: -0.1 }],
    ['max-anonymous-share', { max: 1 }, { max: 1.1 }],
    ['max-anonymous-share', { minStatements: 1 }, { minStatements: 0 }],
    ['min-confidence', { min: 0 }, { min: -0.1 }],
    ['min-confidence', { min: 1 }, { min: 1.1 }],
    ['min-confidence', { limit: 1 }, { limit: 0 }],
    ['no-anonymous-opinion', { kinds: [] }, { kinds: ['praised'] }],
    ['no-loaded-cue', { tones: ['endorsing', 'colouring'] }, { tones: ['loud'] }],
    ['no-loaded-cue', { allow: ['admit'] }, { allow: [1] }],
    ['no-single-source-story', { minStatements: 1 }, { minStatements: 0 }],
    ['no-sole-anonymous-source', { scope: 'claim' }, { scope: 'story' }],
    ['no-stacked-hedges', { max: 1 }, { max: 0 }],
    ['no-unattributed-quotation', { minWords: 1 }, { minWords: 0 }],
    ['no-vague-attribution', { kinds: ['not-verified'] }, { kinds: ['vague'] }],
    ['require-response', { accuser: 'anonymous' }, { accuser: 'named' }],
  ])('%s takes %j and refuses %j', (id, good, bad) => {
    const rule = ruleOf(id)
    expect(() => rule.prepare(good)).not.toThrow()
    expect(() => rule.prepare(bad)).toThrow(`of rule \`${id}\``)
  })
})
