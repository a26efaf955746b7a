import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fail, pass } from './result.js'
import type { Check } from './result.js'

/** The folder of package.json. */
export const ROOT = resolve(import.meta.dirname, '../..')

export interface Ended {
  readonly status: number
  readonly stdout: string
  /** Both streams, in the order in which they came. */
  readonly output: string
}

/** Runs a program to its end and keeps what it writes. */
export function execute(program: string, args: readonly string[], cwd = ROOT): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      output += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    child.on('error', (error) => done({ status: 127, stdout, output: String(error) }))
    child.on('close', (status) => done({ status: status ?? 1, stdout, output }))
  })
}

/** Path of a program that a development dependency brings. */
export function bin(name: string): string {
  return join(ROOT, 'node_modules/.bin', name)
}

/** A check that passes when a development dependency's program exits with 0. */
export function commandCheck(name: string, program: string, ...args: string[]): Check {
  return {
    name,
    run: async () => {
      const { status, output } = await execute(bin(program), args)
      return status === 0 ? pass : fail(output)
    },
  }
}
