import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.js'
import { createFolder } from './folder.js'

const LOADED = 'Mr Okoye conceded that the bridge was old.\n'
const POLICY = { rules: { 'no-loaded-cue': 'error' } }
const JS = `export default ${JSON.stringify(POLICY)}`
const cwd = createFolder({
  'json/.onrecordrc': JSON.stringify(POLICY),
  'json/inner/a.txt': LOADED,
  'json/inner/off/.onrecordrc.json': '{"rules": {"no-loaded-cue": "off"}}',
  'json/inner/off/a.txt': LOADED,
  'yaml/.onrecordrc.yml': 'rules:\n  no-loaded-cue: error\n',
  'yaml/a.txt': LOADED,
  'js/.onrecordrc.js': JS,
  'js/package.json': '{"type": "module"}',
  'js/a.txt': LOADED,
  'field/package.json': JSON.stringify({ onrecord: POLICY }),
  'field/a.txt': LOADED,
  'none/a.txt': LOADED,
  'lexicon/.onrecordrc.json':
    '{"minConfidence": 0.05, "lexicon": {"officials": [{"words": "bridge reeve"}]}}',
  'lexicon/a.txt': 'The bridge is safe, bridge reeve Ana Vos said.\n',
  'proto/.onrecordrc':
    '{"__proto__": {"rules": {"no-loaded-cue": "error"}}, "rules": {"__proto__": {"polluted": "error"}}}',
  'proto/a.txt': LOADED,
  'torn/.onrecordrc': '{"rules": ',
  'torn/a.txt': LOADED,
  'torn/b.txt': LOADED,
  'unknown/.onrecordrc': '{"rules": {"no-loded-cue": "error"}}',
  'unknown/a.txt': LOADED,
  'setting/.onrecordrc.yaml': 'presets: strict\n',
  'setting/a.txt': LOADED,
  'loop/.onrecordrc.yml': 'rules: &all\n  no-loaded-cue: *all\n',
  'loop/a.txt': LOADED,
  'throws/.onrecordrc.cjs': 'throw new Error("out of paper")',
  'throws/a.txt': LOADED,
  'named.mjs': JS,
})
afterAll(() => rmSync(cwd, { recursive: true }))

async function lint(...args: string[]): Promise<{ status: number; rules: string[]; stderr: string }> {
  const { status, stdout, stderr } = await run(['-f', 'sarif', ...args], { cwd })
  const results = [...stdout.matchAll(/"ruleId": "([a-z-]+)",\s+"ruleIndex"/g)]
  return { status, rules: results.map(([, id]) => id), stderr }
}

describe('a configuration file', () => {
  it.each(['json/inner/a.txt', 'yaml/a.txt', 'js/a.txt', 'field/a.txt'])(
    'is found from the folder of %s upwards',
    async (path) => {
      expect(await lint(path)).toEqual({ status: 1, rules: ['no-loaded-cue'], stderr: '' })
    },
  )

  it('of a nearer folder counts, and flags count more', async () => {
    expect(await lint('json/inner/off/a.txt')).toMatchObject({ status: 0, rules: [] })
    expect(await lint('--rule', 'no-loaded-cue=error', 'json/inner/off/a.txt')).toMatchObject({ status: 1 })
  })

  it('is not looked for with --no-config, and is the named one with --rc-path', async () => {
    expect(await lint('--no-config', 'json/inner/a.txt')).toMatchObject({ status: 0 })
    expect(await lint('--rc-path', 'named.mjs', 'none/a.txt')).toMatchObject({ status: 1 })
    expect(await lint('none/a.txt')).toMatchObject({ status: 0 })
  })

  it('adds a newsroom’s words to the lexicon', async () => {
    const { stdout } = await run(['-f', 'json', 'lexicon/a.txt'], { cwd })
    expect((JSON.parse(stdout) as { statements: { type: string }[] }).statements[0].type).toBe('official')
  })

  it('does nothing by keys that would reach a prototype', async () => {
    expect(await lint('proto/a.txt')).toMatchObject({ status: 0, stderr: '' })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    expect(({} as { rules?: object }).rules).toBeUndefined()
  })
})

describe('a broken configuration file', () => {
  it.each([
    ['torn', /^onrecord: torn\/\.onrecordrc: .+\n$/],
    ['unknown', /^onrecord: unknown\/\.onrecordrc: .*no-loded-cue.*\n$/],
    ['setting', /^onrecord: setting\/\.onrecordrc\.yaml: Unexpected setting "presets", expected preset.+\n$/],
    ['loop', /^onrecord: loop\/\.onrecordrc\.yml: Unexpected configuration that holds itself\n$/],
    ['throws', /^onrecord: throws\/\.onrecordrc\.cjs: .*out of paper.*\n$/],
  ])('%s is told once, in one line, and the files of other folders are done', async (folder, line) => {
    const files = folder === 'torn' ? ['torn/a.txt', 'torn/b.txt'] : [`${folder}/a.txt`]
    const { status, rules, stderr } = await lint(...files, 'yaml/a.txt')
    expect({ status, rules }).toEqual({ status: 2, rules: ['no-loaded-cue'] })
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('that is named and is not there is told in one line', async () => {
    const { status, stderr } = await lint('--rc-path', 'nowhere.json', 'none/a.txt')
    expect(status).toBe(2)
    expect(stderr).toBe('onrecord: nowhere.json: no such file\n')
  })
})
