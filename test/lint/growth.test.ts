import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { lint, RULES } from '../../src/lint/index.js'
import { countReads } from '../count-reads.js'

/** Every kind of statement that a rule looks at, each time with other names. */
function writeArticle(length: number): string {
  const paragraphs = Array.from({ length }, (_, number) =>
    [
      `An Orrin${number} Freight manager said the trains would be sold.`,
      `The Harbour${number} Trust declined to comment.`,
      `The crowd waited in the rain for three hours. “Nobody told us that it was off.” At ten the lights went out.`,
      'Critics say the law goes too far.',
      `Ms Holm${number} said some believe “many fear the bridge”.`,
      `The official claimed that Delta${number} Bank had lied.`,
      'The general is believed to have fled.',
    ].join(' '),
  )
  return paragraphs.join('\n\n')
}

const [article, twice] = [20, 40].map((length) => structuredClone(analyze(writeArticle(length))))

describe('the work of a rule', () => {
  it.each(RULES.map(({ id }) => id))('grows with the article, not with its square: %s', (id) => {
    const policy = { minConfidence: 0, rules: { [id]: 'warning' as const } }
    const [once, more] = [article, twice].map((report) =>
      countReads(report, (watched) => lint(watched, policy)),
    )
    expect(once).toBeGreaterThan(0)
    expect(more / once).toBeLessThan(2.2)
  })

  it('is measured on an article in which the rules find what they look for', () => {
    const found = lint(article, { preset: 'strict', minConfidence: 0 }).map(({ ruleId }) => ruleId)
    expect(found).toEqual(expect.arrayContaining(['no-unattributed-quotation', 'no-vague-attribution']))
    const types = article.statements.map(({ type }) => type)
    expect(types.filter((type) => type === 'declined')).toHaveLength(20)
    expect(types.filter((type) => type === 'anonymous').length).toBeGreaterThanOrEqual(20)
  })
})
