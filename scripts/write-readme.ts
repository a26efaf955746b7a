/**
 * Writes the table of formats between its markers in README.md: `npm run docs:formats`.
 * With `--check` it writes nothing, and fails when the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { FORMATS } from '../src/format/index.js'

const PATH = 'README.md'
const MARKED = /(?<=<!-- formats -->\n)[\s\S]*?(?=<!-- \/formats -->)/

const rows = Object.entries(FORMATS).map(([name, { summary }]) => `| \`${name}\` | ${summary} |`)
const table = ['| name | what |', '| --- | --- |', ...rows].join('\n')
const old = readFileSync(PATH, 'utf8')
const fresh = await format(
  old.replace(MARKED, () => `\n${table}\n\n`),
  { ...(await resolveConfig(PATH)), parser: 'markdown' },
)
if (!process.argv.includes('--check')) {
  writeFileSync(PATH, fresh)
} else if (fresh !== old) {
  console.error(
    `Unexpected table of formats in ${PATH}, expected what src/format gives now: run npm run docs:formats`,
  )
  process.exitCode = 1
}
