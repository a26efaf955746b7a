/**
 * Writes the table of formats between its markers in README.md: `npm run docs:formats`.
 * With `--check` it writes nothing, and fails when the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { FORMATS } from '../src/format/index.js'
import { fillReadme, README } from './readme.js'

const rows = Object.entries(FORMATS).map(([name, { summary }]) => `| \`${name}\` | ${summary} |`)
const table = ['| name | what |', '| --- | --- |', ...rows].join('\n')
const fresh = await fillReadme('formats', table)
if (!process.argv.includes('--check')) {
  writeFileSync(README, fresh)
} else if (fresh !== readFileSync(README, 'utf8')) {
  console.error(
    `Unexpected table of formats in ${README}, expected what src/format gives now: run npm run docs:formats`,
  )
  process.exitCode = 1
}
