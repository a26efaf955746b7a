import { randomUUID } from 'node:crypto'
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

/** Moves one field of the first hash to another of the second and gives its value; null where it is not there. */
const MOVE = `
local value = redis.call('HGET', KEYS[1], ARGV[1])
if not value then return nil end
redis.call('HSET', KEYS[2], ARGV[2], value)
redis.call('HDEL', KEYS[1], ARGV[1])
return value`

/** What is known of a queue besides its jobs: dead letters and counts, in Redis. The ledger is elsewhere. */
export class Board {
  readonly #redis: Redis
  readonly #dead: string
  /**
   * Letters on their way back into the queue. Workers write to `#dead` alone, and so take none of these away; a field
   * of its own for each letter that was taken, `HASH:UUID`, so that no retry forgets what another one took later.
   */
  readonly #retrying: string
  readonly #counts: string

  constructor(redis: Redis, name: string) {
    this.#redis = redis
    this.#dead = `onrecord:${name}:dead`
    this.#retrying = `onrecord:${name}:retrying`
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

  async countDead(): Promise<number> {
    return (await this.#redis.hlen(this.#dead)) + (await this.#redis.hlen(this.#retrying))
  }

  /** All dead letters, those that a retry has left half way among them. */
  async *readDead(): AsyncGenerator<DeadLetter> {
    const seen = new Set<string>()
    for (const list of [this.#retrying, this.#dead]) {
      for await (const [field, letter] of this.#scan(list)) {
        const [hash] = field.split(':')
        if (seen.has(hash)) continue
        seen.add(hash)
        yield parseLetter(letter)
      }
    }
  }

  /**
   * Takes all dead letters off the list, one after the other, those that an earlier retry has left half way first.
   * @returns each letter by the field that `forget` takes once the article is back in the queue
   */
  async *takeDead(): AsyncGenerator<readonly [field: string, letter: DeadLetter]> {
    for await (const [field, letter] of this.#scan(this.#retrying)) yield [field, parseLetter(letter)]
    for await (const [field] of this.#scan(this.#dead)) {
      const taken = `${field}:${randomUUID()}`
      const letter = await this.#redis.eval(MOVE, 2, this.#dead, this.#retrying, field, taken)
      if (typeof letter === 'string') yield [taken, parseLetter(letter)]
    }
  }

  async forget(field: string): Promise<void> {
    await this.#redis.hdel(this.#retrying, field)
  }

  /** Fields and values of a hash, each field once, also where it is written again meanwhile. */
  async *#scan(hash: string): AsyncGenerator<readonly [field: string, value: string]> {
    const seen = new Set<string>()
    let cursor = '0'
    do {
      const [next, values] = await this.#redis.hscan(hash, cursor, 'COUNT', 100)
      for (let at = 0; at < values.length; at += 2) {
        if (seen.has(values[at])) continue
        seen.add(values[at])
        yield [values[at], values[at + 1]]
      }
      cursor = next
    } while (cursor !== '0')
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

function parseLetter(json: string): DeadLetter {
  return JSON.parse(json) as DeadLetter
}
