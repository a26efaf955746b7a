/**
 * Stryker plugin that runs the tests of a bundled room in Stryker's own process, the surest killers first. Vitest starts
 * a thread for each mutant and loads all files of it, which takes longer than the tests themselves.
 */
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundle.mjs'
import { ROOMS } from './rooms.mjs'

/**
 * @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult
 * @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult
 * @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions
 * @typedef {import('./bundle.mjs').Test} Test
 */

const holder = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))
holder[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
/** @type {import('@stryker-mutator/api/core').InstrumenterContext} What the changed files read and write. */
const state = /** @type {object} */ (holder[INSTRUMENTER_CONSTANTS.NAMESPACE])

/** @param {Test} test @returns {Promise<TestResult>} */
async function runTest({ id, name, fileName, run }) {
  const start = performance.now()
  const result = { id, name, fileName }
  try {
    await run()
    return { ...result, timeSpentMs: performance.now() - start, status: TestStatus.Success }
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error)
    return { ...result, timeSpentMs: performance.now() - start, status: TestStatus.Failed, failureMessage }
  }
}

class BundleRunner {
  /** Milliseconds of each test in the dry run: short ones go first. @type {Map<string, number>} */
  #times = new Map()
  /** @type {Awaited<ReturnType<typeof bundleTests>>} */
  #load = async () => []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#load = await bundleTests(ROOMS[process.env['MUTATED_ROOM'] ?? 'report'])
  }

  /** @param {readonly Test[]} tests */
  #shortestFirst(tests) {
    const time = (/** @type {Test} */ { id }) => this.#times.get(id) ?? 0
    return [...tests].sort((a, b) => time(a) - time(b))
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    delete state.activeMutant
    const tests = await this.#load()
    const results = []
    for (const test of tests) {
      state.currentTestId = test.id
      results.push(await runTest(test))
      delete state.currentTestId
    }
    this.#times = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: state.mutantCoverage ?? { static: {}, perTest: {} },
    }
  }

  /** @param {MutantRunOptions} options @returns {Promise<DryRunResult>} */
  async #tryTests({ activeMutant, mutantActivation, testFilter }) {
    const wanted = testFilter && new Set(testFilter)
    const files = wanted && new Set([...wanted].map((id) => id.split('#')[0]))
    const results = []
    try {
      if (mutantActivation === 'static') state.activeMutant = activeMutant.id
      const tests = await this.#load(files)
      state.activeMutant = activeMutant.id
      for (const test of this.#shortestFirst(tests)) {
        if (wanted?.has(test.id) === false) continue
        const result = await runTest(test)
        results.push(result)
        if (result.status === TestStatus.Failed) break
      }
    } catch (error) {
      const failed = {
        id: testFilter?.[0] ?? 'loads',
        name: 'loads',
        timeSpentMs: 0,
        status: TestStatus.Failed,
      }
      results.push({ ...failed, failureMessage: String(error) })
    } finally {
      delete state.activeMutant
    }
    return { status: DryRunStatus.Complete, tests: results }
  }

  /** @param {MutantRunOptions} options */
  async mutantRun(options) {
    state.hitCount = 0
    state.hitLimit = options.hitLimit ?? Infinity
    const result = await this.#tryTests(options)
    return toMutantRunResult(determineHitLimitReached(state.hitCount, options.hitLimit) ?? result)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)]
