import type { Report, Statement } from './schema/index.js'
import { createSpan } from './span/create.js'

/**
 * A report in the writer's own voice alone, until the stages have landed: each sentence is one `unattributed`
 * statement.
 */
export function standIn(text: string, language: Report['language']): Report {
  const statements = [...text.matchAll(/\S[^.!?\n]*(?:[.!?]+[”’"']?|$|(?=\n))/gu)].map(
    ({ index, 0: words }, ordinal) => statementOf(text, index, index + words.trimEnd().length, ordinal),
  )
  const zero = { official: 0, named: 0, document: 0, media: 0, anonymous: 0, unclear: 0 }
  const all = { ...zero, declined: 0, unattributed: 0 }
  const figure = { count: 0, share: 0, confidence: null }
  const summary = {
    statements: { ...all, unattributed: statements.length },
    words: { ...all, unattributed: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 },
    sources: zero,
    headline: {
      official: { confirms: figure, asserts: figure },
      anonymous: figure,
      declined: figure,
      unclear: figure,
    },
    review: [],
    sourcing: {
      score: null,
      interval: null,
      weights: { ...zero, declined: 0 },
      shares: { anonymous: 0, unclear: 0, unattributed: statements.length === 0 ? 0 : 1 },
    },
    dependence: { independentSources: zero, largest: null, singleSource: [], anonymousOnly: [] },
    corroboration: [],
    rightOfReply: [],
  }
  return { statements, sources: [], summary, language, model: { version: '0' } }
}

function statementOf(text: string, start: number, end: number, ordinal: number): Statement {
  const zero = { official: 0, named: 0, document: 0, media: 0, anonymous: 0, declined: 0, unclear: 0 }
  return {
    id: `s${ordinal}`,
    type: 'unattributed',
    confidence: 1,
    probabilities: { ...zero, unattributed: 1 },
    range: createSpan(text, start, end),
    source: null,
    cue: null,
    content: null,
    form: null,
    stance: null,
    within: null,
    sourceIds: [],
    evidence: [],
    anonymity: null,
    refusal: null,
    doubt: null,
  }
}
