import { describe, expectTypeOf, it } from 'vitest'
import type { VFile } from 'vfile'
import type * as z from 'zod'
import retextOnrecord from '../../src/adapters/retext.js'
import type { RetextOptions } from '../../src/adapters/retext.js'
import { analyze, createAnalyzer, ModelError, UsageError } from '../../src/index.js'
import type { Analyzer, Options, Report, Source, SourceType, Span, Statement } from '../../src/index.js'
import type { reportSchema } from '../../src/schema/index.js'

describe('public types', () => {
  it('give analyze and createAnalyzer their shapes', () => {
    expectTypeOf(analyze).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(analyze).parameter(1).toEqualTypeOf<Options | undefined>()
    expectTypeOf(analyze).returns.toEqualTypeOf<Report>()
    expectTypeOf(createAnalyzer).returns.toEqualTypeOf<Analyzer>()
    expectTypeOf<Analyzer>().toBeCallableWith('text')
    expectTypeOf<Analyzer>().toBeCallableWith('text', { paragraphs: [{ start: 0, end: 4 }] })
  })

  it('name every option', () => {
    expectTypeOf<keyof Options>().toEqualTypeOf<'lexicon' | 'minConfidence' | 'positions' | 'model'>()
    expectTypeOf<Options['minConfidence']>().toEqualTypeOf<number | undefined>()
  })

  it('describe the report', () => {
    expectTypeOf<keyof Report>().toEqualTypeOf<'statements' | 'sources' | 'summary' | 'language' | 'model'>()
    expectTypeOf<Report['statements']>().toEqualTypeOf<Statement[]>()
    expectTypeOf<Report['sources']>().toEqualTypeOf<Source[]>()
    expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Report>()
    expectTypeOf<Statement['type']>().toEqualTypeOf<SourceType>()
    expectTypeOf<SourceType>().toEqualTypeOf<
      'official' | 'named' | 'document' | 'media' | 'anonymous' | 'declined' | 'unclear' | 'unattributed'
    >()
    expectTypeOf<Statement['range']>().toEqualTypeOf<Span>()
    expectTypeOf<Statement['content']>().toEqualTypeOf<{ spans: Span[] } | null>()
    expectTypeOf<Statement['form']>().toEqualTypeOf<'direct' | 'indirect' | 'mixed' | null>()
    expectTypeOf<Statement['stance']>().toEqualTypeOf<'asserts' | 'confirms' | 'denies' | null>()
    expectTypeOf<Source['type']>().toEqualTypeOf<Exclude<SourceType, 'declined' | 'unattributed'>>()
  })

  it('tell a vfile of the report', () => {
    expectTypeOf(retextOnrecord).parameter(0).toEqualTypeOf<RetextOptions | null | undefined>()
    expectTypeOf<keyof RetextOptions>().toEqualTypeOf<keyof Options | 'policy'>()
    expectTypeOf<VFile['data']['onrecord']>().toEqualTypeOf<Report | undefined>()
  })

  it('offer the errors as classes', () => {
    expectTypeOf(new UsageError('')).toExtend<TypeError>()
    expectTypeOf(new ModelError('')).toExtend<Error>()
  })
})
