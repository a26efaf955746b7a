import { afterAll, describe, expect, it } from 'vitest'
import { rmSync } from 'node:fs'
import { run } from '../run.js'
import { createFolder } from './folder.js'

const LOADED = 'Mr Okoye conceded that the bridge was old.\n'
const cwd = createFolder({
  'b.txt': 'Delta Works declined to comment.\n',
  'a.txt': LOADED,
  'page[1].txt': LOADED,
  'deep/c.md': LOADED,
  'deep/d.html': `<article><p>${LOADED}</p></article>`,
  'deep/notes.log': 'nothing',
  'deep/node_modules/e.md': LOADED,
  'old/f.md': LOADED,
  'empty/notes.log': 'nothing',
  'old/.onrecordignore': 'f.md\n',
  'deep/.onrecordignore': '# pages come later\n*.html\n',
  'other-ignore': 'a.txt\n',
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** Names of the files with findings, as GitHub's annotations tell them. */
async function find(...args: string[]): Promise<{ names: string[]; status: number; stderr: string }> {
  const rule = ['-f', 'github', '--rule', 'no-loaded-cue=error']
  const { status, stdout, stderr } = await run([...rule, ...args], { cwd })
  return { names: [...stdout.matchAll(/file=([^,:]+)/g)].map(([, name]) => name), status, stderr }
}

describe('files that are named', () => {
  it('come in the order of their names, also where a name looks like a pattern', async () => {
    const { stdout } = await run(['-f', 'json', 'b.txt', 'a.txt'], { cwd })
    const types = (JSON.parse(stdout) as { statements: { type: string }[] }[]).map(
      ({ statements }) => statements[0].type,
    )
    expect(types[0]).toBe('declined')
    expect(types[1]).not.toBe('declined')
    expect((await find('page[1].txt')).names).toEqual(['page[1].txt'])
  })

  it('are found by patterns', async () => {
    expect(await find('[ab].txt', 'deep/*.md')).toEqual({
      names: ['a.txt', 'deep/c.md'],
      status: 1,
      stderr: '',
    })
  })

  it('are judged each alone, but for those whose files are ignored', async () => {
    expect(await find('a*.txt', 'zzz*.txt')).toEqual({
      names: ['a.txt'],
      status: 2,
      stderr: 'onrecord: zzz*.txt: no such file, and no file fits it\n',
    })
    expect(await find('--silently-ignore', 'a*.txt', 'deep/*.html')).toEqual({
      names: ['a.txt'],
      status: 1,
      stderr: '',
    })
  })

  it('are missed in one line where no file fits the pattern', async () => {
    expect(await find('nowhere/*.txt')).toEqual({
      names: [],
      status: 2,
      stderr: 'onrecord: nowhere/*.txt: no such file, and no file fits it\n',
    })
  })
})

describe('folders', () => {
  it('are searched for the endings of --ext, but for node_modules and what is ignored', async () => {
    expect(await find('--ext', 'md,html', 'deep', 'old')).toEqual({
      names: ['deep/c.md'],
      status: 1,
      stderr: '',
    })
    expect((await find('--ext', 'md,html', '--no-ignore', 'deep', 'old')).names.sort()).toEqual([
      'deep/c.md',
      'deep/d.html',
      'old/f.md',
    ])
  })

  it('are told where they hold no such file', async () => {
    for (const folders of [['empty'], ['empty', 'deep']])
      expect(await find('--ext', 'md', ...folders)).toMatchObject({
        names: folders.includes('deep') ? ['deep/c.md'] : [],
        status: 2,
        stderr: 'onrecord: empty: holds no file with an ending of --ext\n',
      })
  })

  it('are refused in one line without --ext, and the other files are done', async () => {
    const { names, status, stderr } = await find('deep', 'a.txt')
    expect({ names, status }).toEqual({ names: ['a.txt'], status: 2 })
    expect(stderr).toMatch(/^onrecord: deep: is a directory, expected a file .+\n$/)
  })
})

describe('ignore files', () => {
  it('keep a named file back with an error, or silently', async () => {
    const loud = await find('deep/d.html', 'a.txt')
    expect(loud).toEqual({
      names: ['a.txt'],
      status: 2,
      stderr: 'onrecord: deep/d.html: is ignored by .onrecordignore\n',
    })
    expect(await find('--silently-ignore', 'deep/d.html', 'a.txt')).toEqual({
      names: ['a.txt'],
      status: 1,
      stderr: '',
    })
  })

  it('can be named', async () => {
    const { names } = await find('--ignore-path', 'other-ignore', '--silently-ignore', 'a.txt', 'deep/c.md')
    expect(names).toEqual(['deep/c.md'])
  })
})

describe('standard input', () => {
  it('is read by the ending of --file-path, with the configuration of that place', async () => {
    const page = '<article><p>The bridge is &ldquo;old&rdquo;, said Mr Okoye.</p></article>'
    const { stdout } = await run(['--text', '--stdin', '--file-path', 'deep/x.htm'], { cwd, input: page })
    expect(stdout).toBe('The bridge is “old”, said Mr Okoye.\n')
  })

  it('is read beside files with --stdin', async () => {
    const { stdout } = await run(['-f', 'json', '--stdin', 'b.txt'], { cwd, input: LOADED })
    expect(JSON.parse(stdout)).toHaveLength(2)
  })
})
