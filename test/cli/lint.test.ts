import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const ARTICLE = 'The bridge is shut. “They knew about the cables for years.” Repairs will take months.\n'
const QUOTED = '--rule=no-unattributed-quotation'

describe('onrecord with a policy', () => {
  it('lints nothing and exits with 0 without one', async () => {
    const { status, stdout } = await run([], { input: ARTICLE })
    expect(status).toBe(0)
    expect(stdout).not.toContain('no-unattributed-quotation')
  })

  it.each([
    ['error', 1],
    ['warning', 0],
    ['info', 0],
    ['off', 0],
  ])('exits after a message of severity %s with %d', async (severity, expected) => {
    const { status, stdout } = await run([`${QUOTED}=${severity}`], { input: ARTICLE })
    expect(status).toBe(expected)
    expect(stdout.includes('no-unattributed-quotation')).toBe(severity !== 'off')
  })

  it.each(['sarif', 'github'])(
    'shows the messages of recommended in %s all the same, and exits with 0',
    async (form) => {
      const strict = ['--rule', 'no-unattributed-quotation=error']
      const { status, stdout } = await run(['--format', form, '-'], { input: ARTICLE })
      expect(status).toBe(0)
      expect(stdout).toContain('no-unattributed-quotation')
      expect((await run(['--format', form, ...strict, '-'], { input: ARTICLE })).status).toBe(1)
    },
  )

  it('takes presets, and rules over them', async () => {
    expect((await run(['--preset', 'ap'], { input: ARTICLE })).status).toBe(1)
    expect((await run(['--preset', 'ap', '--preset', 'recommended'], { input: ARTICLE })).status).toBe(0)
    expect((await run(['-p', 'ap', '-r', 'no-unattributed-quotation=info'], { input: ARTICLE })).status).toBe(
      0,
    )
  })

  it('takes options of a rule as JSON', async () => {
    const { stdout } = await run([`${QUOTED}=error:{"minWords":9}`], { input: ARTICLE })
    expect(stdout).not.toContain('no-unattributed-quotation')
  })

  it.each([
    [['--preset', 'nobody'], /--preset.*nobody.*Expected one of recommended, strict, ap/],
    [['--rule', 'no-loaded-cue'], /--rule.*Expected ID=off, /],
    [['--rule', 'no-loaded-cue=loud'], /--rule.*Expected ID=off, /],
    [['--rule', 'no-loaded-cue=info:[1]'], /--rule.*Expected options as a JSON object/],
    [['--rule', 'no-loaded-cue=info:{"a"'], /--rule.*Expected options as a JSON object/],
    [['--rule', 'no-such-rule=off'], /Unexpected rule `no-such-rule`, expected one of /],
    [
      ['--rule', 'max-anonymous-share=info:{"max":7}'],
      /Unexpected number 7 as option max of rule `max-anonymous-share`, expected a number of at most 1/,
    ],
  ])('refuses %j on one line, with 2', async (args, reason) => {
    const { status, stdout, stderr } = await run(args, { input: ARTICLE })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(reason)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('still exits with 2 where a file is missing', async () => {
    const { status, stderr } = await run(['--preset', 'ap', '-', 'no-such-file.txt'], { input: ARTICLE })
    expect(status).toBe(2)
    expect(stderr).toContain('no such file')
  })
})
