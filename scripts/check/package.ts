import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, execute } from './command.js'
import { fail, pass, skip } from './result.js'
import type { Check, Result } from './result.js'

/** What the tarball may hold: the built library, the schema, documentation. */
const PUBLISHED =
  /^(?:dist\/.*|schema\/report\.schema\.json|docs\/rules\/[\w-]+\.md|package\.json|LICENSE|(?:README|CHANGELOG|MODEL)\.md)$/

const USES: readonly (readonly [name: string, args: readonly string[]])[] = [
  [
    'import',
    [
      '--input-type=module',
      '-e',
      `import { analyze } from 'onrecord'; import { reportSchema } from 'onrecord/schema'; import plugin from 'onrecord/retext';
       reportSchema.parse(analyze('“It is safe,” the minister said.')); if (typeof plugin !== 'function') process.exit(1)`,
    ],
  ],
  [
    'require',
    [
      '-e',
      `const { analyze } = require('onrecord'); const { reportSchema } = require('onrecord/schema'); require('onrecord/retext');
       reportSchema.parse(analyze('“It is safe,” the minister said.')); require('onrecord/report.schema.json').title.at(0)`,
    ],
  ],
  ['command', ['node_modules/.bin/onrecord', '--format', 'json', 'article.txt']],
]

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

/** Installs the tarball in an empty folder and imports, requires and runs it. */
async function checkUse(tarball: string, folder: string): Promise<Result> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await writeFile(join(folder, 'article.txt'), '“The bridge is safe,” the minister said.\n')
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
  for (const [name, args] of USES) {
    const { status, output } = await execute(process.execPath, args, folder)
    results.push(status === 0 ? pass : fail(`${name} of the packed tarball:\n${output}`))
  }
  return sum(results)
}
