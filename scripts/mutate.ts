/**
 * `npm run mutate -- span`: changes one room of the code in many small ways and counts how many of them its tests
 * notice. Rooms: rules, span, report, adapters; without one all run in turn. What follows the room goes to Stryker:
 * `npm run mutate -- rules --mutate src/lint/rules/no-loaded-cue.ts`. Results are kept in .cache/mutation-ROOM.json, and
 * used again for what did not change; `--force` runs all.
 */
import { spawnSync } from 'node:child_process'

const FOLDERS: Readonly<Record<string, string>> = {
  rules: 'src/lint/rules',
  span: 'src/span',
  report: 'src/report',
  adapters: 'src/adapters',
}

function mutate(room: string, more: readonly string[]): number {
  const files = more.includes('--mutate') ? [] : ['--mutate', `${FOLDERS[room]}/**/*.ts,${FOLDERS[room]}.ts`]
  const memory = ['--incremental', '--incrementalFile', `.cache/mutation-${room}.json`]
  const { status } = spawnSync('npx', ['stryker', 'run', ...memory, ...files, ...more], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room },
  })
  return status ?? 1
}

const [first, ...rest] = process.argv.slice(2)
const isRoom = first !== undefined && Object.hasOwn(FOLDERS, first)
const rooms = isRoom ? [first] : Object.keys(FOLDERS)
const more = isRoom || first === undefined ? rest : [first, ...rest]
process.exitCode = Math.max(...rooms.map((room) => mutate(room, more)))
