#!/usr/bin/env node
import { runProgram } from './program.js'
import { describeError } from './errors.js'

// `onrecord … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`onrecord: standard output: ${describeError(error)}\n`)
  process.exit(2)
})
process.stderr.on('error', () => process.exit(2))

const { stdin, stdout, stderr, env } = process
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, env })
// What is left of the input after an error is not waited for.
stdin.destroy()
