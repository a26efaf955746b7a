import { expect, it } from 'vitest'
import { run } from './run.js'

it.each([
  ['--positions', ['--positions', 'batch']],
  ['--min-confidence', ['--min-confidence', '0.5', 'batch', 'articles.ndjson']],
  ['--no-color', ['--no-color', 'batch']],
  ['--format', ['--format', 'json', 'completion', 'bash']],
] as const)('refuses %s before the name of a command that would never see it', async (flag, args) => {
  const name = args.find((word) => word === 'batch' || word === 'completion')
  expect(await run(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `onrecord: ${flag} stands before "${name}", expected after it\n`,
  })
})
