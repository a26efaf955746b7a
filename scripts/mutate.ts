/**
 * `npm run mutate -- span`: changes one room of the code in many small ways and counts how many of them its tests
 * notice. Rooms: rules, span, report, readers, adapters; without one all run in turn. What follows the room goes to Stryker:
 * `npm run mutate -- rules --mutate src/lint/rules/no-loaded-cue.ts`. Results are kept in .cache/mutation-ROOM.json, and
 * used again for what did not change; `--force` runs all. With MUTATED_PART=2/4 only every fourth function, class member
 * or constant is changed, drawn by its source; the parts 1/4 to 4/4 have nothing in common.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createAnalyzer } from '../src/index.js'
import { RULES } from '../src/lint/index.js'
import { ROOMS } from './mutation/rooms.mjs'

const REPORTS = resolve('.cache/mutation-reports.json')

/** Reports of all examples of the rules, by their text: they are no part of what is changed. */
function rememberReports(): void {
  const analyzer = createAnalyzer()
  const texts = RULES.flatMap(({ ok, notOk }) => [...ok, ...notOk]).map((example) =>
    typeof example === 'string' ? example : example.text,
  )
  mkdirSync('.cache', { recursive: true })
  writeFileSync(REPORTS, JSON.stringify(Object.fromEntries(texts.map((text) => [text, analyzer(text)]))))
}

const part = (process.env['MUTATED_PART'] ?? '').replace('/', '-of-')

function mutate(room: string, more: readonly string[]): number {
  if (room === 'rules') rememberReports()
  const memory = ['--incremental', '--incrementalFile', `.cache/mutation-${room}${part}.json`]
  const files = more.includes('--mutate') ? [] : ['--mutate', ROOMS[room].files]
  const runner = ROOMS[room].isBundled ? ['--testRunner', 'bundle'] : []
  const { status } = spawnSync('npx', ['stryker', 'run', ...memory, ...runner, ...files, ...more], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room, REMEMBERED_REPORTS: REPORTS },
  })
  return status ?? 1
}

const [first, ...rest] = process.argv.slice(2)
const isRoom = first !== undefined && Object.hasOwn(ROOMS, first)
const rooms = isRoom ? [first] : Object.keys(ROOMS)
const more = isRoom || first === undefined ? rest : [first, ...rest]
process.exitCode = Math.max(...rooms.map((room) => mutate(room, more)))
