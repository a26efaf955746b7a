import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import {
  createMessageConnection,
  type Diagnostic,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const MAIN = resolve(import.meta.dirname, '../../src/language-server/main.ts')

/** A client of the language server, over the standard streams of a process of its own. */
export interface Client {
  readonly connection: ProtocolConnection
  /** Diagnostics of a version of a file, as soon as they are there. */
  waitForDiagnostics(uri: string, version: number): Promise<Diagnostic[]>
  stop(): void
}

export function startClient(): Client {
  const server: ChildProcess = spawn(process.execPath, ['--import', 'tsx', MAIN, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (!server.stdout || !server.stdin) throw new Error('Expected a server with standard streams')
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published: PublishDiagnosticsParams[] = []
  let wake = (): void => undefined
  connection.onNotification(PublishDiagnosticsNotification.method, (params: PublishDiagnosticsParams) => {
    published.push(params)
    wake()
  })
  connection.listen()
  return {
    connection,
    async waitForDiagnostics(uri, version) {
      for (;;) {
        const found = published.find((params) => params.uri === uri && params.version === version)
        if (found) return found.diagnostics
        await new Promise<void>((done) => {
          wake = done
        })
      }
    },
    stop() {
      connection.dispose()
      server.kill()
    },
  }
}
