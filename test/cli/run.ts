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
  /** Standard input itself, in place of `input`. */
  readonly stdin?: Readable
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly cwd?: string
  readonly signal?: AbortSignal
  /** Called with all that standard output holds so far, at each write. */
  readonly onWrite?: (written: string) => void
}

/** Runs the command in this process, with streams of the test's own. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { input = '', env = {}, isTTY = false, cwd, signal } = surroundings
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [Buffer.from(input)] : input
  const stdin = Object.assign(surroundings.stdin ?? Readable.from(chunks), { isTTY: false })
  const stdout = Object.assign(new PassThrough({ highWaterMark: 64 }), { isTTY, columns: 80 })
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  let shown = ''
  for (const stream of [stdout, stderr])
    stream.on('data', (chunk: Buffer) => surroundings.onWrite?.((shown += chunk.toString())))
  const written = [readAll(stdout), readAll(stderr)] as const
  const status = await runProgram(args, {
    stdin,
    stdout,
    stderr,
    env,
    ...(cwd === undefined ? {} : { cwd }),
    ...(signal === undefined ? {} : { signal }),
  })
  stdout.end()
  stderr.end()
  return { status, stdout: await written[0], stderr: await written[1] }
}

async function readAll(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
