import { once } from 'node:events'
import {
  appendFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../run.js'
import type { Outcome } from '../run.js'
import { writeArticles } from '../../articles.js'

let folder = ''
let [input, output, journal, alias] = ['', '', '', '']
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-resume-'))
  ;[input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')]
  journal = `${output}.journal`
  alias = join(folder, 'alias')
})
afterAll(() => rmSync(folder, { recursive: true }))

const INPUT = `${writeArticles(6)}\n{"id": "torn\n${writeArticles(8)}`
const resume = (...more: string[]): Promise<Outcome> =>
  run(['batch', '--output', output, '--resume', ...more, input])

const REFUSED: Outcome = {
  status: 2,
  stdout: '',
  stderr: 'onrecord: Unexpected output that is also an input, expected another file\n',
}

let whole = { records: Buffer.of(), journal: Buffer.of() }
let begun: Outcome
beforeEach(async () => {
  rmSync(output, { force: true })
  rmSync(journal, { force: true })
  writeFileSync(input, INPUT)
  begun = await run(['batch', '--output', output, input])
  whole = { records: readFileSync(output), journal: readFileSync(journal) }
})

describe('onrecord batch --output', () => {
  it('writes what standard output would have been given', async () => {
    const { stdout, ...rest } = await run(['batch', input])
    expect(whole.records.toString()).toBe(stdout)
    expect(begun).toEqual({ ...rest, stdout: '' })
  })

  it('begins anew without --resume', async () => {
    await run(['batch', '--output', output, input])
    expect(readFileSync(output).equals(whole.records)).toBe(true)
  })

  it.each([
    ['an input', () => input],
    ['a link to an input', () => (symlinkSync(input, alias), alias)],
    ['an output whose journal is an input', () => (linkSync(input, `${alias}.journal`), alias)],
  ])('refuses %s, and leaves the input as it was', async (_, nameOutput) => {
    rmSync(alias, { force: true })
    const refused = await run(['batch', '--output', nameOutput(), input])
    expect(refused).toEqual(REFUSED)
    expect(readFileSync(input, 'utf8')).toBe(INPUT)
  })

  it('refuses the file that is standard input', async () => {
    const stdin = createReadStream(input)
    await once(stdin, 'open')
    expect(await run(['batch', '--output', input], { stdin })).toEqual(REFUSED)
    expect(readFileSync(input, 'utf8')).toBe(INPUT)
  })

  it('leaves no journal beside a folder that it cannot write to', async () => {
    const { status, stderr } = await run(['batch', '--output', folder, input])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `onrecord: ${folder}: is a directory, expected a file\n`,
    })
    expect(existsSync(`${folder}.journal`)).toBe(false)
  })

  it('writes to what has no size, such as a device', async () => {
    rmSync(output)
    symlinkSync('/dev/null', output)
    expect((await run(['batch', '--output', output, input])).status).toBe(1)
  })

  it('names the output when it cannot be written', async () => {
    const { status, stderr } = await run(['batch', '--output', join(folder, 'none', 'out.ndjson'), input])
    expect(status).toBe(2)
    expect(stderr).toBe(`onrecord: ${join(folder, 'none', 'out.ndjson')}: no such file\n`)
  })
})

describe('onrecord batch --resume', () => {
  it('gives one record a line wherever the output and its journal were cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1_000_000), async (share, more) => {
        writeFileSync(output, whole.records)
        writeFileSync(journal, whole.journal)
        const end = Math.floor(share * whole.records.length)
        truncateSync(output, end)
        truncateSync(journal, more % (whole.journal.length + 1))
        const { status, stderr } = await resume()
        expect({ status, stderr }).toEqual({
          status: 1,
          stderr: 'onrecord: 1 of 15 lines could not be read\n',
        })
        expect(readFileSync(output).equals(whole.records)).toBe(true)
        expect(readFileSync(journal).equals(whole.journal)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('begins where there is no output yet', async () => {
    rmSync(output)
    rmSync(journal)
    expect((await resume()).status).toBe(1)
    expect(readFileSync(output).equals(whole.records)).toBe(true)
  })

  it.each([
    ['a device', '/dev/full'],
    ['a folder', tmpdir()],
  ])('refuses %s, which cannot be gone on with', async (_, target) => {
    rmSync(output)
    symlinkSync(target, output)
    expect(await resume()).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: Unexpected output ${output}, expected a file to go on with\n`,
    })
    rmSync(output)
  })

  it('has nothing to do after the end, and goes on when lines were added', async () => {
    await resume()
    expect(readFileSync(output).equals(whole.records)).toBe(true)
    appendFileSync(input, writeArticles(1))
    await resume()
    const records = readFileSync(output, 'utf8').trimEnd().split('\n')
    expect(records).toHaveLength(16)
    expect(JSON.parse(records[15])).toMatchObject({ id: 'article-0' })
  })

  it.each([
    ['a word', (text: string) => text.replace('bridge 2', 'bridge 9')],
    ['a blank line', (text: string) => `\n${text}`],
    ['a missing line', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['an early end', (text: string) => text.slice(0, 300)],
  ])('refuses an input that changed by %s, and leaves the output alone', async (_, change) => {
    writeFileSync(input, change(INPUT))
    const { status, stderr } = await resume()
    expect(status).toBe(2)
    expect(stderr).toBe(
      'onrecord: Unexpected change of the input, expected the lines that the output was begun with\n',
    )
    expect(readFileSync(output).equals(whole.records)).toBe(true)
  })

  it('takes a change after the last record as nothing', async () => {
    const cut = whole.records.indexOf('\n', 0) + 1
    truncateSync(output, cut)
    writeFileSync(input, INPUT.replace('bridge 2', 'bridge 9'))
    expect((await resume()).status).toBe(1)
    expect(readFileSync(output, 'utf8').split('\n')[2]).toContain('bridge 9')
  })

  it('refuses other options, and an output without its journal', async () => {
    const other = await resume('--min-confidence', '0.5')
    expect(other.stderr).toBe(
      `onrecord: Unexpected journal ${journal}, expected one of this version, these weights and options\n`,
    )
    rmSync(journal)
    const alone = await resume()
    expect(alone.stderr).toBe(
      `onrecord: Unexpected output without ${journal}, expected both of an earlier run\n`,
    )
    expect([other.status, alone.status, existsSync(journal)]).toEqual([2, 2, false])
  })

  it('needs a file to go on with', async () => {
    const { status, stderr } = await run(['batch', '--resume', input])
    expect(status).toBe(2)
    expect(stderr).toBe('onrecord: --resume needs --output FILE\n')
  })
})
