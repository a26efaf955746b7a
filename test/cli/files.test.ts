import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/schema/index.js'
import { run } from './run.js'

const PAGE = `<!doctype html><html><body><nav>Home</nav><article><h1>Bridge shut</h1>
<p>The bridge is &ldquo;a <em>danger</em>&rdquo;, sources said.</p>
<p>Delta Works declined to comment.</p></article></body></html>`
const FILES = {
  'a.txt': 'The bridge is safe, Transport Minister Daniel Okoye said.\n',
  'b.txt': 'Delta Works declined to comment.\n',
  'page.html': PAGE,
  'story.md': '# Bridge shut\n\nThe bridge is *safe*, Transport Minister Daniel Okoye said.\n',
  'item.json': JSON.stringify({
    uri: 'urn:example:1',
    type: 'text',
    language: 'en',
    bodies: [{ value: 'Delta Works declined to comment.' }],
  }),
  'other.json': '{"name": "no item"}',
  'torn.json': '{"name": ',
}

let folder = ''
const at = (name: keyof typeof FILES | 'none.txt'): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-files-'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('onrecord with several files', () => {
  it('prints one list of reports with --format json', async () => {
    const { status, stdout } = await run(['-f', 'json', at('a.txt'), at('b.txt')])
    expect(status).toBe(0)
    const reports = (JSON.parse(stdout) as unknown[]).map((report) => reportSchema.parse(report))
    expect(reports.map(({ statements }) => statements[0].type)).toEqual(['official', 'declined'])
  })

  it('prints one SARIF log with a run for each, and one table with one head', async () => {
    const sarif = await run(['-f', 'sarif', at('a.txt'), at('b.txt')])
    expect((JSON.parse(sarif.stdout) as { runs: unknown[] }).runs).toHaveLength(2)
    const csv = await run(['-f', 'csv', at('a.txt'), at('b.txt')])
    const [head] = csv.stdout.split('\r\n')
    expect(csv.stdout.split(head)).toHaveLength(2)
    expect(csv.stdout).toContain('Delta Works')
  })

  it('takes one article only for a page, and says so in one line', async () => {
    const { status, stdout, stderr } = await run(['-f', 'html', at('a.txt'), at('b.txt')])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('onrecord: Unexpected 2 articles for format "html", expected one\n')
  })

  it('does the others where one cannot be read', async () => {
    const { status, stdout, stderr } = await run(['-f', 'json', at('none.txt'), at('a.txt'), at('b.txt')])
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr).toMatch(/^onrecord: \S+none\.txt: no such file\n$/)
  })
})

describe('onrecord with pages, Markdown and ninjs items', () => {
  it.each([
    ['page.html', ['anonymous', 'declined']],
    ['story.md', ['official']],
    ['item.json', ['declined']],
  ] as const)('reads the prose of %s', async (name, types) => {
    const { status, stdout, stderr } = await run(['-f', 'json', at(name)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { statements } = reportSchema.parse(JSON.parse(stdout))
    const credited = statements.map(({ type }) => type).filter((type) => type !== 'unattributed')
    expect(credited).toEqual(types)
    expect(stdout).not.toMatch(/<em>|\*safe|Home/)
  })

  it('places findings in the file, not in the text that was read from it', async () => {
    const { stdout } = await run([
      '-f',
      'sarif',
      '--rule',
      'require-anonymous-description=error',
      at('page.html'),
    ])
    const log = JSON.parse(stdout) as {
      runs: { results: { locations: { physicalLocation: { region: Record<string, unknown> } }[] }[] }[]
    }
    const [{ results }] = log.runs
    const { region } = results[0].locations[0].physicalLocation
    const line = PAGE.split('\n')[Number(region['startLine']) - 1]
    const words = (region['snippet'] as { text: string }).text
    expect(words).toContain('sources')
    expect(line.slice(Number(region['startColumn']) - 1, Number(region['endColumn']) - 1)).toBe(words)
  })

  it.each([
    ['other.json', /other\.json: Not analysed: .+\n$/],
    ['torn.json', /torn\.json: Unexpected ninjs file, expected JSON.*\n$/],
  ] as const)('says in one line why %s is not read', async (name, message) => {
    const { status, stderr } = await run([at(name)])
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})
