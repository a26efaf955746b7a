import type { Pool } from 'pg'
import type { Sink } from '../ledger.js'
import { loadPeer } from '../peers.js'

/**
 * Results as rows of one table: `INSERT … ON CONFLICT DO NOTHING` writes each once. `report` is of type `json`, which
 * keeps it to the byte.
 */
export async function openPostgresSink(url: string, table = 'onrecord_results'): Promise<Sink> {
  const { default: pg } = await loadPeer('pg')
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  // A connection lost while idle is replaced; without a listener the error would end the process.
  pool.on('error', () => {})
  await prepareTable(pool, table).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  return {
    findDone: async (keys) => {
      const { rows } = await pool.query<{ key: string }>(`SELECT key FROM ${table} WHERE key = ANY($1)`, [
        keys,
      ])
      return new Set(rows.map(({ key }) => key))
    },
    write: async (results) => {
      const columns = [
        results.map(({ key }) => key),
        // PostgreSQL has no NUL in text; the key tells such ids apart all the same.
        results.map(({ articleId }) => articleId.replaceAll('\0', '\ufffd')),
        results.map(({ contentHash }) => contentHash),
        results.map(({ modelVersion }) => modelVersion),
        results.map(({ optionsHash }) => optionsHash),
        results.map(({ report }) => JSON.stringify(report)),
      ]
      return (await pool.query(insertInto(table), columns)).rowCount ?? 0
    },
    count: async () => {
      const { rows } = await pool.query<{ count: string }>(`SELECT count(*) AS count FROM ${table}`)
      return Number(rows[0].count)
    },
    close: () => pool.end(),
  }
}

async function prepareTable(pool: Pool, table: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    // Two processes that make one table at the same time would both fail.
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [table])
    await client.query(createTable(table))
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

function createTable(table: string): string {
  return `CREATE TABLE IF NOT EXISTS ${table} (
    key char(64) PRIMARY KEY,
    article_id text NOT NULL,
    content_hash char(64) NOT NULL,
    model_version text NOT NULL,
    options_hash char(64) NOT NULL,
    report json NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now()
  )`
}

function insertInto(table: string): string {
  return `INSERT INTO ${table} (key, article_id, content_hash, model_version, options_hash, report)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::json[])
    ON CONFLICT (key) DO NOTHING`
}
