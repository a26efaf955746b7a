import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { run } from './run.js'

const TEXT = 'Police said the road was closed. “Keep away,” they said.'
const line = (id: string, text = TEXT): string => JSON.stringify({ id, text })
const parse = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((record) => JSON.parse(record) as Record<string, unknown>)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-batch-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('onrecord batch', () => {
  it('gives one report a line, in order, with duplicate ids kept', async () => {
    const { status, stdout, stderr } = await run(['batch'], {
      input: [line('b'), line('a', ''), line('b')].join('\n'),
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const records = parse(stdout)
    expect(records.map(({ id }) => id)).toEqual(['b', 'a', 'b'])
    expect(records[0]).toEqual({ id: 'b', ...JSON.parse(JSON.stringify(analyze(TEXT))) })
    expect(records[2]).toEqual(records[0])
  })

  it('passes over blank lines, carriage returns and a byte order mark', async () => {
    const input = `\ufeff${line('a')}\r\n\r\n  \t\n${line('b')}\r\n\n`
    const { status, stdout } = await run(['batch'], { input })
    expect(status).toBe(0)
    expect(parse(stdout).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('puts an error in the place of each bad line, counts them, and exits 1', async () => {
    const bad = [
      '{"id": "torn',
      '[]',
      'null',
      '{"text": "no id"}',
      '{"id": 7, "text": "x"}',
      '{"id": "a"}',
      '{"id": "b", "text": 5}',
    ]
    const input = [line('first'), '', ...bad, line('last')].join('\n')
    const { status, stdout, stderr } = await run(['batch'], { input })
    expect(status).toBe(1)
    expect(stderr).toBe('onrecord: 7 of 9 lines could not be read\n')
    const records = parse(stdout)
    expect([records[0].id, records[8].id]).toEqual(['first', 'last'])
    expect(records.slice(1, 8)).toEqual([
      { id: null, line: 3, error: 'Unexpected text, expected a line of JSON' },
      { id: null, line: 4, error: 'Unexpected array, expected an object with id and text' },
      { id: null, line: 5, error: 'Unexpected null, expected an object with id and text' },
      { id: null, line: 6, error: 'Unexpected undefined as id, expected string' },
      { id: null, line: 7, error: 'Unexpected number as id, expected string' },
      { id: 'a', line: 8, error: 'Unexpected undefined as text, expected string' },
      { id: 'b', line: 9, error: 'Unexpected number as text, expected string' },
    ])
  })

  it('keeps bytes that are not UTF-8 to their own line', async () => {
    const latin = Buffer.from([...Buffer.from('{"id":"x","text":"caf'), 0xe9, ...Buffer.from('"}')])
    const input = Buffer.concat([Buffer.from(`${line('a')}\n`), latin, Buffer.from(`\n${line('b')}`)])
    const { status, stdout } = await run(['batch'], { input })
    expect(status).toBe(1)
    expect(parse(stdout)[1]).toEqual({ id: null, line: 2, error: 'Unexpected bytes, expected UTF-8' })
    expect(parse(stdout)[2].id).toBe('b')
  })

  it('reads the same wherever the stream is cut', async () => {
    const bytes = Buffer.from(`${line('ä', '“Übermut,” sagte er 👩.')}\n${line('b')}\n`)
    const whole = await run(['batch'], { input: bytes })
    const single = await run(['batch'], { input: [...bytes].map((byte) => Buffer.from([byte])) })
    expect(single).toEqual(whole)
  })

  it('reads files one after the other, does the others when one is missing, and exits 2', async () => {
    const [one, two, none] = ['one', 'two', 'none'].map((name) => join(folder, `${name}.ndjson`))
    writeFileSync(one, `${line('a')}\n{`)
    writeFileSync(two, line('b'))
    const { status, stdout, stderr } = await run(['batch', one, none, two])
    expect(status).toBe(2)
    expect(parse(stdout).map(({ id }) => id)).toEqual(['a', null, 'b'])
    expect(stderr).toBe(`onrecord: ${none}: no such file\nonrecord: 1 of 3 lines could not be read\n`)
  })

  it('takes keys of other programs, __proto__ among them, as nothing', async () => {
    const input = `{"id":"a","text":"","date":"2016-01-01","__proto__":{"text":1}}`
    const { status, stdout } = await run(['batch'], { input })
    expect(status).toBe(0)
    expect(parse(stdout)[0].id).toBe('a')
  })
})
