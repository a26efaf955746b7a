import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { run } from './run.js'

const ARTICLE = '“The bridge is safe,” Mr Okoye said.\n\nThe contractor declined to comment.\n'
const ESCAPE = '\u001b['

let folder = ''
let article = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
  article = join(folder, 'bridge.txt')
  writeFileSync(article, ARTICLE)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('onrecord FILE…', () => {
  it('prints the article and what stands behind it', async () => {
    const { status, stdout, stderr } = await run([article])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('The contractor declined')
    expect(stdout).not.toContain(ESCAPE)
  })

  it('prints the Report with --format json', async () => {
    const { status, stdout } = await run(['--format', 'json', article])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(ARTICLE))))
  })

  it.each([[[]], [['-']]])('reads standard input, called with %j', async (args) => {
    const { stdout } = await run(['-f', 'json', ...args], { input: ARTICLE })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(ARTICLE))))
  })

  it('takes a byte order mark as no part of the text', async () => {
    const { stdout } = await run(['-f', 'json'], { input: `\ufeff${ARTICLE}` })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(ARTICLE))))
  })

  it('hands its options to the analyzer', async () => {
    const { stdout } = await run(['-f', 'json', '--positions', '--min-confidence', '0.5', article])
    const options = { positions: true, minConfidence: 0.5 }
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(ARTICLE, options))))
  })

  it('keeps terminal escapes of an article from the terminal', async () => {
    const { stdout } = await run(['--color'], {
      input: `The \u001b[2J\u009b31mbridge\u0007 is safe, he said.`,
    })
    expect(stdout).not.toContain(`${ESCAPE}2J`)
    expect(stdout).not.toContain('\u009b')
    expect(stdout).not.toContain('\u0007')
  })
})

describe('colour', () => {
  it.each([
    ['a terminal', [], true, {}, true],
    ['no terminal', [], false, {}, false],
    ['NO_COLOR on a terminal', [], true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR on a terminal', [], true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR without a terminal', [], false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 on a terminal', [], true, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal', [], true, { TERM: 'dumb' }, false],
    ['--no-color on a terminal', ['--no-color'], true, {}, false],
    ['--color despite NO_COLOR', ['--color'], false, { NO_COLOR: '1' }, true],
  ])('follows %s', async (_name, flags, isTTY, env, expected) => {
    const { stdout } = await run([...flags, article], { isTTY, env })
    expect(stdout.includes(ESCAPE)).toBe(expected)
  })
})

describe('errors', () => {
  it('names each file that it cannot read on one line, does the others and exits 2', async () => {
    const missing = join(folder, 'none.txt')
    const latin = join(folder, 'latin.txt')
    const binary = join(folder, 'binary.bin')
    writeFileSync(latin, Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20]))
    writeFileSync(binary, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]))
    const { status, stdout, stderr } = await run([missing, folder, latin, binary, article])
    expect(status).toBe(2)
    expect(stdout).toContain('The contractor declined')
    expect(stderr.split('\n')).toEqual([
      `onrecord: ${missing}: no such file`,
      `onrecord: ${folder}: is a directory, expected a file (with --ext, files are looked for in it)`,
      `onrecord: ${latin}: is not UTF-8 text`,
      `onrecord: ${binary}: is not text: it holds NUL characters`,
      '',
    ])
  })

  it.each([
    [['--frobnicate'], /^onrecord: unknown option '--frobnicate'\n$/],
    [
      ['--format', 'docx', 'a.txt'],
      /^onrecord: option '-f, --format <name>' argument 'docx' is invalid\. .*\n$/,
    ],
    [['--format'], /^onrecord: option '-f, --format <name>' argument missing\n$/],
    [['--min-confidence', 'high'], /^onrecord: .*Expected a number from 0 to 1\.\n$/],
    [['batch', '--format', 'json'], /^onrecord: unknown option '--format'\n$/],
  ])('refuses %j on one line and exits 2', async (args, expected) => {
    const { status, stdout, stderr } = await run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(expected)
  })

  it.each([
    ['--help', /^Usage: onrecord /],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('prints %s to standard output and exits 0', async (flag, expected) => {
    const { status, stdout, stderr } = await run([flag])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(expected)
  })
})
