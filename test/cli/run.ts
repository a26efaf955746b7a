import { PassThrough, Readable } from 'node:stream'
import { runProgram } from '../../src/cli/program.js'

/** What the command did: exit status and all that it wrote. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly input?: string | Uint8Array | readonly Uint8Array[]
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

/** Runs the command in this process, with streams of the test's own. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { input = '', env = {}, isTTY = false } = surroundings
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [Buffer.from(input)] : input
  const stdin = Object.assign(Readable.from(chunks), { isTTY: false })
  const stdout = Object.assign(new PassThrough({ highWaterMark: 64 }), { isTTY, columns: 80 })
  const stderr = new PassThrough()
  const written = [readAll(stdout), readAll(stderr)] as const
  const status = await runProgram(args, { stdin, stdout, stderr, env })
  stdout.end()
  stderr.end()
  return { status, stdout: await written[0], stderr: await written[1] }
}

async function readAll(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
