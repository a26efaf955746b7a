import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.js'
import { createFolder } from './folder.js'

const LOADED = 'Mr Okoye conceded that the bridge was old.\n'
const MISSPELT = 'It rained.\n\n<!-- onrecord ignore no-loded-cue -->\n\n'
const cwd = createFolder({
  'loaded.txt': LOADED,
  'plain.txt': 'It rained.\n',
  'ignored.md': `<!-- onrecord ignore no-loaded-cue -->\n\n${LOADED}`,
  'ignored.html': `<article><!-- onrecord disable no-loaded-cue --><p>${LOADED}</p></article>`,
  'misspelt.md': `${MISSPELT}${LOADED}`,
  'old-mac.md': `${MISSPELT}${LOADED}`.replaceAll('\n', '\r'),
  'torn/.onrecordrc': '{"rules": ',
  'torn/a.txt': LOADED,
})
const install = (name: string, code: string): void => {
  mkdirSync(join(cwd, 'node_modules', name), { recursive: true })
  writeFileSync(
    join(cwd, 'node_modules', name, 'package.json'),
    '{"type": "module", "exports": "./index.js"}',
  )
  writeFileSync(join(cwd, 'node_modules', name, 'index.js'), code)
}
install(
  'vfile-reporter-lines',
  `export default (files, {mark, quiet}) => files.flatMap((file) => file.messages.map(
     (m) => \`\${mark}\${quiet} \${file.path}:\${m.line}:\${m.column} \${m.fatal} \${m.source}/\${m.ruleId} \${m.url}\`)).join('\\n')`,
)
afterAll(() => rmSync(cwd, { recursive: true }))

const error = ['--rule', 'no-loaded-cue=error']
const warning = ['--rule', 'no-loaded-cue=warning']

describe('exit status', () => {
  it.each([
    ['0 without findings', [...error, 'plain.txt'], 0],
    ['1 for an error', [...error, 'loaded.txt', 'plain.txt'], 1],
    ['0 for a warning', [...warning, 'loaded.txt'], 0],
    ['1 for a warning with --frail', [...warning, '--frail', 'loaded.txt'], 1],
    ['2 for a file that is not there', [...error, 'nowhere.txt', 'loaded.txt'], 2],
    ['0 for a finding that a comment ignores', [...error, '--frail', 'ignored.md', 'ignored.html'], 0],
  ] as const)('is %s', async (_name, args, status) => {
    expect((await run(args, { cwd })).status).toBe(status)
  })
})

describe('what is printed', () => {
  it('is with --quiet only articles with errors or warnings', async () => {
    const { stdout } = await run([...warning, '-q', '-f', 'ndjson', 'plain.txt', 'loaded.txt'], { cwd })
    expect(stdout).toContain('conceded')
    expect(stdout).not.toContain('It rained')
    expect((await run([...warning, '-q', 'plain.txt'], { cwd })).stdout).toBe('')
  })

  it('is with --quiet a whole document also where no article is left', async () => {
    const sarif = await run([...error, '-q', '-f', 'sarif', 'plain.txt'], { cwd })
    expect(JSON.parse(sarif.stdout)).toEqual({
      $schema: expect.stringContaining('sarif-schema-2.1.0') as string,
      version: '2.1.0',
      runs: [],
    })
    expect((await run([...error, '-q', '-f', 'json', 'plain.txt'], { cwd })).stdout).toBe('[]\n')
  })

  it('is a list for several articles, also where --quiet leaves one of them', async () => {
    const { stdout } = await run([...error, '-q', '-f', 'json', 'plain.txt', 'loaded.txt'], { cwd })
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('is with --text each text on lines of its own', async () => {
    const { stdout } = await run(['--text', 'ignored.html', 'ignored.md', 'plain.txt'], { cwd })
    expect(stdout).toBe(`${LOADED}${LOADED}It rained.\n`)
  })

  it('tells a comment that names no rule', async () => {
    const { status, stderr } = await run([...error, 'misspelt.md'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^onrecord: misspelt\.md:3: .*no-loded-cue.*\n$/)
    expect((await run([...error, 'old-mac.md'], { cwd })).stderr).toMatch(/^onrecord: old-mac\.md:3: /)
  })

  it('comes from a vfile reporter by its name, with its options', async () => {
    const args = [...error, '--reporter', 'lines={"mark":"# "}', 'loaded.txt', 'plain.txt']
    const { status, stdout } = await run(args, { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^# false loaded\.txt:1:10 true onrecord\/no-loaded-cue https:\S+\n$/)
  })

  it('is one line where there is no such reporter', async () => {
    const { status, stderr } = await run(['--reporter', 'nowhere', 'loaded.txt'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toBe('onrecord: Cannot find reporter `nowhere`\n')
  })

  it('has no bar where a run is short', async () => {
    const { stderr } = await run(['plain.txt'], { cwd, isTTY: true, env: { TERM: 'xterm' } })
    expect(stderr).toBe('')
  })
})

describe('--watch', () => {
  it('reads a file again when it changes', async () => {
    const end = new AbortController()
    const path = join(cwd, 'plain.txt')
    const { stdout, status } = await run(['-w', '-f', 'ndjson', ...error, path], {
      cwd,
      signal: end.signal,
      onWrite: (written) => {
        if (written.includes('conceded')) end.abort()
        else if (written.includes('watching 1 file')) writeFileSync(path, LOADED)
      },
    })
    expect(stdout.indexOf('It rained')).toBeLessThan(stdout.indexOf('conceded'))
    expect(stdout).toContain('It rained')
    expect(status).toBe(1)
  }, 30_000)
})

describe('--watch with a broken configuration', () => {
  it('reads all articles again when it is mended, and goes on with each of them', async () => {
    const end = new AbortController()
    const giveUp = setTimeout(() => end.abort(), 20_000)
    const { stdout, stderr, status } = await run(['-w', '-f', 'ndjson', 'torn/a.txt'], {
      cwd,
      signal: end.signal,
      onWrite: (written) => {
        if (written.includes('It rained')) end.abort()
        else if (written.includes('conceded')) writeFileSync(join(cwd, 'torn/a.txt'), 'It rained.\n')
        else if (written.includes('watching 1 file'))
          writeFileSync(join(cwd, 'torn/.onrecordrc'), '{"rules": {"no-loaded-cue": "error"}}')
      },
    })
    clearTimeout(giveUp)
    expect(stderr).toMatch(
      /^onrecord: torn\/\.onrecordrc: .+\nonrecord: watching 1 file \(Ctrl\+C to end\)\n$/,
    )
    expect(stdout.indexOf('conceded')).toBeGreaterThanOrEqual(0)
    expect(stdout.indexOf('It rained')).toBeGreaterThan(stdout.indexOf('conceded'))
    expect(status).toBe(0)
  }, 30_000)
})

describe('completion', () => {
  it('of bash knows the flags, their choices and the commands', async () => {
    const { stdout } = await run(['completion', 'bash'])
    const complete = (...words: string[]): string[] => {
      const script = `${stdout}\nCOMP_WORDS=(onrecord ${words.join(' ')}); COMP_CWORD=${words.length}; _onrecord; echo "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd }).stdout.trim().split(' ')
    }
    expect(complete('--fra')).toEqual(['--frail'])
    expect(complete('--format', 'sar')).toEqual(['sarif'])
    expect(complete('batch', '--res')).toEqual(['--resume'])
    expect(complete('comp')).toEqual(['completion'])
    expect(complete('loa')).toEqual(['loaded.txt'])
  })

  it.each(['zsh', 'fish'])('of %s names every flag', async (shell) => {
    const { status, stdout } = await run(['completion', shell])
    expect(status).toBe(0)
    for (const flag of ['frail', 'reporter', 'watch', 'resume']) expect(stdout).toContain(flag)
  })

  it('of another shell is a usage error', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ status: 2, stdout: '' })
  })
})
