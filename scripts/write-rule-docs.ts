/**
 * Writes `docs/rules` from the rules and presets, and their table between the markers of README.md: `npm run docs:rules`.
 * With `--check` it writes nothing, and fails when a page is stale.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fillReadme, README, tidyMarkdown } from './readme.js'
import { renderPages, renderTables } from './rule-pages.js'

const FOLDER = 'docs/rules'

function readOld(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const files = new Map<string, string>()
for (const [name, markdown] of renderPages()) {
  const path = `${FOLDER}/${name}`
  files.set(path, await tidyMarkdown(path, markdown))
}
const table = renderTables((id) => `${FOLDER}/${id}.md`)
files.set(README, await fillReadme('rules', table))

if (!process.argv.includes('--check')) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [path, fresh] of files) writeFileSync(path, fresh)
} else {
  const stale = [...files].filter(([path, fresh]) => readOld(path) !== fresh).map(([path]) => path)
  const stray = readdirSync(FOLDER)
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => !files.has(path))
  for (const path of [...stale, ...stray]) {
    console.error(`Unexpected ${path}, expected what src/lint gives now: run npm run docs:rules`)
  }
  process.exitCode = stale.length + stray.length > 0 ? 1 : 0
}
