import type { Redis } from 'ioredis'
import type { Outcome, Refusal } from './chunk.js'
import { hashContent } from './identity.js'
import type { QueuedArticle } from './ledger.js'
import type { AnalysisOptions } from './settings.js'

/** An article that was given up, and why. */
export interface DeadLetter {
  readonly article: QueuedArticle
  readonly options: AnalysisOptions
  readonly reason: string
}

/** Articles worked on so far. A job that was begun twice counts twice. */
export interface Counts {
  readonly enqueued: number
  readonly written: number
  readonly repeated: number
}

/** Seconds of one count of the rate, and how many of them are looked at. */
const BUCKET = 10
const BUCKETS = 6

/** What is known of a queue besides its jobs: dead letters and counts, in Redis. The ledger is elsewhere. */
export class Board {
  readonly #redis: Redis
  readonly #dead: string
  readonly #counts: string

  constructor(redis: Redis, name: string) {
    this.#redis = redis
    this.#dead = `onrecord:${name}:dead`
    this.#counts = `onrecord:${name}:counts`
  }

  /** Adds dead letters; the same article with the same options is there once. */
  async bury(refused: readonly Refusal[], options: AnalysisOptions): Promise<void> {
    for (const { article, reason } of refused) {
      const letter: DeadLetter = { article, options, reason }
      const field = hashContent(JSON.stringify([article, options]))
      await this.#redis.hset(this.#dead, field, JSON.stringify(letter))
    }
  }

  countDead(): Promise<number> {
    return this.#redis.hlen(this.#dead)
  }

  /** All dead letters, by the fields that `forget` takes. */
  async *readDead(): AsyncGenerator<readonly [field: string, letter: DeadLetter]> {
    const seen = new Set<string>()
    let cursor = '0'
    do {
      const [next, values] = await this.#redis.hscan(this.#dead, cursor, 'COUNT', 100)
      for (let at = 0; at < values.length; at += 2) {
        // A scan may give a field twice.
        if (seen.has(values[at])) continue
        seen.add(values[at])
        yield [values[at], JSON.parse(values[at + 1]) as DeadLetter]
      }
      cursor = next
    } while (cursor !== '0')
  }

  async forget(field: string): Promise<void> {
    await this.#redis.hdel(this.#dead, field)
  }

  async countEnqueued(articles: number): Promise<void> {
    await this.#redis.hincrby(this.#counts, 'enqueued', articles)
  }

  async countOutcome({ written, repeated }: Outcome): Promise<void> {
    const bucket = this.#bucketAt(this.#now())
    await this.#redis
      .multi()
      .hincrby(this.#counts, 'written', written)
      .hincrby(this.#counts, 'repeated', repeated)
      .incrby(bucket, written)
      .expire(bucket, BUCKET * BUCKETS * 2)
      .exec()
  }

  async readCounts(): Promise<Counts> {
    const { enqueued = 0, written = 0, repeated = 0 } = await this.#redis.hgetall(this.#counts)
    return { enqueued: Number(enqueued), written: Number(written), repeated: Number(repeated) }
  }

  /** Results written in a second, by all workers, over the last minute. */
  async readRate(): Promise<number> {
    const now = this.#now()
    const names = Array.from({ length: BUCKETS }, (_, back) => this.#bucketAt(now - back * BUCKET))
    const counts = await this.#redis.mget(names)
    const total = counts.reduce((sum, count) => sum + Number(count ?? 0), 0)
    return total / (BUCKET * (BUCKETS - 1) + (now % BUCKET))
  }

  #now(): number {
    return Date.now() / 1000
  }

  #bucketAt(seconds: number): string {
    return `${this.#counts}:${Math.floor(seconds / BUCKET)}`
  }
}
