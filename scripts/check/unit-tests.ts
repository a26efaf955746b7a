import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, execute } from './command.js'
import { fail } from './result.js'
import type { Check, Result } from './result.js'

/** What we read of the JSON that vitest writes. */
interface VitestJson {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Every test of vitest, each counted. */
export const unitTests: Check = { name: 'unit tests', run: runTests }

async function runTests(): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-tests-'))
  const file = join(folder, 'tests.json')
  try {
    const { output } = await execute(bin('vitest'), [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile=${file}`,
    ])
    const json = await readFile(file, 'utf8').catch(() => null)
    return json === null ? fail(output) : countTests(JSON.parse(json) as VitestJson, output)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function countTests({ numPassedTests, numFailedTests, testResults }: VitestJson, output: string): Result {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  // A file that does not even load holds no test, and would count for nothing.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
    output,
  }
}
