import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const ROOT = resolve(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(resolve(ROOT, 'schema/report.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const article = readFileSync(resolve(ROOT, 'examples/articles/ceasefire.txt'), 'utf8')

describe('report.schema.json', () => {
  it.each([[false], [true]])('accepts the report of an example article, positions %s', (positions) => {
    validate(JSON.parse(JSON.stringify(analyze(article, { positions }))))
    expect(validate.errors).toBeNull()
  })

  it('refuses a report with an unknown type, a missing field or a field too many', () => {
    const { statements, ...rest } = analyze('The bridge is safe, the mayor said.')
    const [statement] = statements
    expect(validate({ ...rest, statements: [{ ...statement, type: 'quote' }] })).toBe(false)
    expect(validate(rest)).toBe(false)
    expect(validate({ ...rest, statements, quotes: [] })).toBe(false)
  })
})
