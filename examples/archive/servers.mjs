/**
 * A Redis and a PostgreSQL of one's own, on free ports of this machine, with their files in temporary folders: for the
 * example and for tests. Debian: apt-get install redis-server postgresql
 */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import pg from 'pg'

const run = promisify(execFile)

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop Ends it and waits until it has ended.
 */

/** Path of redis-server; null where it is not installed. */
export function findRedis() {
  return findProgram('redis-server', (process.env['PATH'] ?? '').split(delimiter))
}

/** Folder of PostgreSQL's programs; null where it is not installed. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

/** A port of this machine that nobody listens on. */
export async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Unexpected address, expected a port')
  return address.port
}

/**
 * Starts Redis with append-only persistence: started again in the same folder, it has all that it ever confirmed.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<Server>}
 */
export async function startRedis(folder, port) {
  const program = findRedis()
  if (program === null) throw new Error('Unexpected absence of redis-server')
  mkdirSync(folder, { recursive: true })
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(program, args, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  await waitFor(async () => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
    redis.on('error', () => {})
    try {
      await redis.connect()
      await redis.ping()
    } finally {
      redis.disconnect()
    }
  })
  return { url, stop: (signal = 'SIGTERM') => end(child, signal) }
}

/**
 * Starts PostgreSQL with a database `onrecord`. It refuses to run as root, and then runs as `postgres`.
 * @param {number} port
 * @returns {Promise<Server>}
 */
export async function startPostgres(port) {
  const programs = findPostgres()
  if (programs === null) throw new Error('Unexpected absence of PostgreSQL')
  // Not within another folder, which might be closed to the user `postgres`.
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? await userOf('postgres') : {}
  if (isRoot) await run('chown', ['postgres', folder])
  const data = join(folder, 'data')
  const initdb = [
    '--pgdata',
    data,
    '--username',
    'onrecord',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--no-sync',
  ]
  await run(join(programs, 'initdb'), initdb, { ...user, cwd: folder })
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  const child = spawn(join(programs, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' })
  const server = `postgres://onrecord@127.0.0.1:${port}`
  await waitFor(() => createDatabase(`${server}/postgres`))
  return {
    url: `${server}/onrecord`,
    // SIGINT is its fast shutdown: it does not wait for clients to leave.
    stop: async (signal = 'SIGINT') => {
      await end(child, signal)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @param {string} connectionString */
async function createDatabase(connectionString) {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    await client.query('CREATE DATABASE onrecord')
  } finally {
    await client.end()
  }
}

/** @param {string} name @param {string[]} folders */
function findProgram(name, folders) {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** @param {string} name */
async function userOf(name) {
  const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name])))
  const [uid, gid] = ids.map(({ stdout }) => Number(stdout))
  return { uid, gid }
}

/** @param {() => Promise<unknown>} attempt */
async function waitFor(attempt) {
  for (let tries = 1; ; tries++) {
    try {
      await attempt()
      return
    } catch (error) {
      if (tries === 300) throw error
      await sleep(100)
    }
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
