import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { optionsSchema, reportSchema, SOURCE_TYPES, statementSchema } from '../../src/schema/index.js'

const ROOT = resolve(import.meta.dirname, '../..')
const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>
  dependencies: Record<string, string>
}

describe('README.md', () => {
  it('keeps the order of sections that readers of the collective know', () => {
    expect([...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'What is this?',
      'When should I use it, and when not?',
      'Install',
      'Use',
      'API',
      'Source types',
      'Rules',
      'Formats',
      'Limits and measured scores',
      'Compatibility',
    ])
  })

  it.each([
    ...Object.keys(optionsSchema.shape),
    ...Object.keys(reportSchema.shape),
    ...Object.keys(statementSchema.shape),
    ...SOURCE_TYPES,
  ])('tells of `%s`', (name) => {
    expect(readme).toContain(`\`${name}\``)
  })

  it('tells of every subpath', () => {
    const paths = Object.keys(manifest.exports).filter((path) => !['.', './package.json'].includes(path))
    expect(paths.filter((path) => !readme.includes(`\`onrecord${path.slice(1)}\``))).toEqual([])
  })

  it('shows what analyze really gives', () => {
    const [first, second] = analyze(
      'The bank declined to comment. It is unclear whether the minister knew.',
    ).statements
    expect(first.type).toBe('declined')
    expect(first.source).toEqual({ spans: [{ start: 0, end: 8, text: 'The bank' }] })
    expect(second.type).toBe('unclear')
  })

  it('names only files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([])
  })
})
