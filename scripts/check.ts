/**
 * `npm test`: formatting, lint, types, schema, unit tests, build, package, examples. Each skip is named on a line;
 * with CI=true a skip is a failure. Ends with `N passed, N failed`. Words after the command select checks by name.
 */
import { commandCheck } from './check/command.js'
import { runExamples } from './check/examples.js'
import { packageCheck } from './check/package.js'
import type { Check, Result } from './check/result.js'
import { fail } from './check/result.js'
import { unitTests } from './check/unit-tests.js'

const CHECKS: readonly Check[] = [
  commandCheck('formatting', 'prettier', '--check', '--log-level', 'warn', '.'),
  commandCheck('lint', 'oxlint'),
  commandCheck('types of the library', 'tsc', '-p', '.'),
  commandCheck('types of everything else', 'tsc', '-p', 'tsconfig.node.json'),
  commandCheck('JSON Schema', 'tsx', 'scripts/write-schema.ts', '--check'),
  commandCheck('pages of the rules', 'tsx', 'scripts/write-rule-docs.ts', '--check'),
  commandCheck('tables of the readme', 'tsx', 'scripts/write-readme.ts', '--check'),
  unitTests,
  commandCheck('build', 'tsup', '--silent'),
  commandCheck('bundle sizes', 'size-limit', '--silent'),
  packageCheck,
  { name: 'examples', run: runExamples },
]

const isStrict = process.env['CI'] === 'true'
const wanted = process.argv.slice(2)
let passed = 0
let failed = 0
for (const { name, run } of CHECKS) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  const result = await run().catch((error: unknown): Result => fail(String(error)))
  passed += result.passed
  failed += result.failed + (isStrict ? result.skipped.length : 0)
  console.log(`${result.failed > 0 ? 'failed' : 'passed'}  ${name} (${result.passed})`)
  if (result.failed > 0) console.log(result.output)
  for (const reason of result.skipped) console.log(`skipped ${name}: ${reason}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
