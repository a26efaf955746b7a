import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { format, FORMAT_NAMES } from '../../src/format/index.js'
import { lint } from '../../src/lint/index.js'
import { countReads } from '../count-reads.js'

/** Sources, findings, nested statements, accusations and claims of several, each time with other names. */
function makeInput(length: number) {
  const paragraphs = Array.from({ length }, (_, number) =>
    [
      `Mayor Ana Ruiz${number} said bridge ${number} was safe.`,
      `Engineer Joel Tan${number} confirmed that bridge ${number} was safe.`,
      `An Orrin${number} Freight manager accused Delta${number} Bank of fraud.`,
      `Delta${number} Bank declined to comment. “Nobody told us that it was off.”`,
      `Ms Holm${number} said some believe the law goes too far.`,
    ].join(' '),
  )
  const text = paragraphs.join('\n\n')
  const report = structuredClone(analyze(text))
  return { text, report, messages: lint(report, 'recommended') }
}

const [article, twice] = [20, 40].map(makeInput)

describe('the work of a format', () => {
  it.each(FORMAT_NAMES)('grows with the article, not with its square: %s', (name) => {
    const [once, more] = [article, twice].map(({ text, ...data }) =>
      countReads(data, ({ report, messages }) => format(report, messages, name, { text })),
    )
    expect(once).toBeGreaterThan(0)
    expect(more / once).toBeLessThan(2.2)
  })

  it('is measured on an article that has something for each of its lists', () => {
    const { messages, report } = article
    expect(messages.length).toBeGreaterThanOrEqual(20)
    expect(report.sources.length).toBeGreaterThanOrEqual(60)
    expect(report.summary.corroboration.length).toBeGreaterThanOrEqual(10)
    expect(report.summary.rightOfReply.length).toBeGreaterThanOrEqual(10)
  })
})
