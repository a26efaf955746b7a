/**
 * The test files of a room and all that they import as one script, which is compiled once and run anew for each
 * mutant: a mutant then costs milliseconds, and shares no cache with the one before. A test file may read no files,
 * have no hooks and mock nothing.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { collectTests, describe, getFn, it } from '@vitest/runner'
import { build } from 'esbuild'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { glob } from 'tinyglobby'

/**
 * @typedef {{ id: string, name: string, fileName: string, run: () => unknown }} Test
 * @typedef {import('@vitest/runner').Task} Task
 */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

const vitest = { describe, it, expect: chai.expect }
const require = createRequire(import.meta.url)
/** @type {import('@vitest/runner').VitestRunner['config']} */
const config = {
  root: process.cwd(),
  name: undefined,
  testNamePattern: undefined,
  allowOnly: false,
  setupFiles: [],
  passWithNoTests: false,
  sequence: { shuffle: false, hooks: 'stack', setupFiles: 'list', seed: 0, concurrent: false },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
}

/** @param {Task} task @returns {string[]} */
function namesOf(task) {
  return task.suite ? [...namesOf(task.suite), task.name] : [task.name]
}

/** @param {string} file @param {readonly Task[]} tasks @returns {Test[]} */
function listTests(file, tasks) {
  return tasks.flatMap((task) => {
    if (task.type === 'suite') return listTests(file, task.tasks)
    const name = namesOf(task).join(' ')
    return task.mode === 'run'
      ? [{ id: `${file}#${name}`, name, fileName: resolve(file), run: getFn(task) }]
      : []
  })
}

/** Gives the second test of a name an id of its own. @param {readonly Test[]} tests @returns {Test[]} */
function tellApart(tests) {
  const seen = new Map()
  return tests.map((test) => {
    const times = (seen.get(test.id) ?? 0) + 1
    seen.set(test.id, times)
    return times === 1 ? test : { ...test, id: `${test.id} (${times})` }
  })
}

/** @param {readonly string[]} files @returns {Promise<Script>} */
async function compile(files) {
  const lines = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`)
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = {\n${lines.join('\n')}\n}`,
      resolveDir: process.cwd(),
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  })
  return new Script(`(function (require, module) {${outputFiles[0].text}\n})`, { filename: 'room.cjs' })
}

/**
 * Compiles the tests of a room.
 * @param {import('./rooms.mjs').Room} room
 * @returns {Promise<(files?: ReadonlySet<string>) => Promise<Test[]>>} which loads the tests of these files, or all,
 * anew; rejects where a file does not load
 */
export async function bundleTests({ tests, without = [] }) {
  const files = (await glob(tests, { ignore: [...without] })).sort()
  const script = await compile(files)
  return async (wanted) => {
    const module = { exports: /** @type {Record<string, () => void>} */ ({}) }
    script.runInThisContext()((/** @type {string} */ id) => (id === 'vitest' ? vitest : require(id)), module)
    const runner = { config, importFile: (/** @type {string} */ file) => module.exports[file]() }
    const loaded = await collectTests(wanted ? files.filter((file) => wanted.has(file)) : files, runner)
    const error = loaded.flatMap(({ result }) => result?.errors ?? [])[0]
    if (error) throw new Error(error.message)
    return loaded.flatMap((file) => tellApart(file.tasks.flatMap((task) => listTests(file.filepath, [task]))))
  }
}
