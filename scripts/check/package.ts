import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, execute, ROOT } from './command.js'
import { fail, pass, skip } from './result.js'
import type { Check, Result } from './result.js'

/** What the tarball may hold: the built library, the schema, documentation. */
const PUBLISHED =
  /^(?:dist\/.*|schema\/report\.schema\.json|docs\/rules\/[\w-]+\.md|package\.json|LICENSE|(?:README|CHANGELOG|MODEL|THIRD-PARTY-NOTICES)\.md)$/

/** How a stranger uses the package in a folder of their own, where `subpaths` are all that it exports. */
function listUses(
  subpaths: readonly string[],
): readonly (readonly [name: string, args: readonly string[]])[] {
  const code = subpaths.filter((path) => !path.endsWith('.json'))
  const check =
    "if (!all.every((one) => Object.keys(one).length > 0)) throw new Error('Unexpected empty entry')"
  const use = "reportSchema.parse(analyze('“It is safe,” the minister said.'))"
  return [
    [
      'import',
      [
        '--input-type=module',
        '-e',
        `import { analyze } from 'onrecord'; import { reportSchema } from 'onrecord/schema'; ${use};
         const all = await Promise.all(${JSON.stringify(code)}.map((path) => import(path))); ${check}`,
      ],
    ],
    [
      'require',
      [
        '-e',
        `const { analyze } = require('onrecord'); const { reportSchema } = require('onrecord/schema'); ${use};
         const all = ${JSON.stringify(subpaths)}.map((path) => require(path)); ${check}`,
      ],
    ],
    ['command', ['node_modules/.bin/onrecord', '--format', 'json', 'article.txt', 'page.html', 'story.md']],
    ['language server', ['-e', RUN_SERVER]],
  ]
}

/** Greets the language server and waits for its answer. */
const RUN_SERVER = `
const server = require('node:child_process').spawn(process.execPath, ['node_modules/.bin/onrecord-language-server', '--stdio'])
const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
let answer = ''
server.stderr.pipe(process.stderr)
server.on('exit', (status) => process.exit(answer.includes('hoverProvider') ? 0 : status || 1))
server.stdout.on('data', (chunk) => { answer += chunk; if (answer.includes('hoverProvider')) server.kill() })
server.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body)
`

/** Packs what would be published, and looks at it as a stranger does. */
export const packageCheck: Check = {
  name: 'package',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-package-'))
    try {
      const { status, stdout, output } = await execute('npm', [
        'pack',
        '--ignore-scripts',
        '--json',
        '--pack-destination',
        folder,
      ])
      if (status !== 0) return fail(output)
      const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[]
      const tarball = join(folder, packed.filename)
      return sum([
        checkFiles(packed.files.map(({ path }) => path)),
        await checkWith('publint', ['run', tarball, '--strict']),
        await checkWith('attw', [
          tarball,
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          'report.schema.json',
        ]),
        await checkUse(tarball, folder),
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

function sum(results: readonly Result[]): Result {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
    output: results.map(({ output }) => output).join(''),
  }
}

function checkFiles(paths: readonly string[]): Result {
  const stray = paths.filter((path) => !PUBLISHED.test(path))
  return stray.length === 0 ? pass : fail(`Unexpected files in the package: ${stray.join(', ')}\n`)
}

async function checkWith(program: string, args: readonly string[]): Promise<Result> {
  const { status, output } = await execute(bin(program), args)
  return status === 0 ? pass : fail(output)
}

/** What can be imported: `onrecord`, `onrecord/schema` …. */
async function readSubpaths(): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { exports: object }
  return Object.keys(manifest.exports).map((path) => `onrecord${path.slice(1)}`)
}

/** Installs the tarball in an empty folder and imports, requires and runs it. */
async function checkUse(tarball: string, folder: string): Promise<Result> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const sentence = '“The bridge is safe,” the minister said.\n'
  for (const name of ['article.txt', 'page.html', 'story.md']) await writeFile(join(folder, name), sentence)
  const installed = await execute(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball],
    folder,
  )
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENOTCACHED/.test(installed.output)) {
    return skip('use of the packed tarball: no registry can be reached to install its dependencies')
  }
  if (installed.status !== 0) return fail(installed.output)
  const results: Result[] = []
  for (const [name, args] of listUses(await readSubpaths())) {
    const { status, output } = await execute(process.execPath, args, folder)
    results.push(status === 0 ? pass : fail(`${name} of the packed tarball:\n${output}`))
  }
  return sum(results)
}
