import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A worker's process, and the next one after it was killed. */
export class WorkerSeat {
  kills = 0
  readonly #program: string
  readonly #settings: string
  #child: ChildProcess

  constructor(program: string, settings: string) {
    this.#program = program
    this.#settings = settings
    this.#child = this.#start()
  }

  /** SIGKILL to the worker, and with `isWhole` to the processes that it runs jobs in; then another takes its place. */
  async kill(isWhole: boolean): Promise<void> {
    await this.#end(isWhole ? 'group' : 'SIGKILL')
    this.kills++
    this.#child = this.#start()
  }

  /** Lets the worker finish what it has at hand. Gives its exit status. */
  async close(): Promise<number | null> {
    await this.#end('SIGTERM')
    return this.#child.exitCode
  }

  /** Whatever is left of it. */
  async abandon(): Promise<void> {
    await this.#end('group')
  }

  #start(): ChildProcess {
    // In a group of its own, so that its processes can be killed with it.
    return spawn(process.execPath, [this.#program, this.#settings], {
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }

  async #end(signal: NodeJS.Signals | 'group'): Promise<void> {
    const child = this.#child
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    process.kill(signal === 'group' ? -child.pid : child.pid, signal === 'group' ? 'SIGKILL' : signal)
    await ended
  }
}
