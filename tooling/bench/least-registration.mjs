import { closeSync, fsyncSync, openSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { ApplicationSchema } from '@u4ssc/client/contract'

// The minimal program that accepts registrations: validates input by the schema of the API and inserts one
// unique row, on the database engine of the API, with durable commits.

const TABLE = `create table if not exists least_registrations
  (id uuid primary key, email text not null unique, sent jsonb not null)`
const INSERT = `insert into least_registrations (id, email, sent) values ($1, $2, $3)
  on conflict do nothing returning id`

/**
 * @param {string | undefined} url
 * @param {string} folder
 * @returns {Promise<(text: string, values: unknown[]) => Promise<{ rows: unknown[] }>>}
 */
async function openEngine(url, folder) {
  if (url !== undefined) {
    const pool = new pg.Pool({ connectionString: url })
    return (text, values) => pool.query(text, values)
  }
  const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F')
  startParams.push('-c', 'wal_sync_method=fsync')
  const engine = await PGlite.create({ fs: new DurableFiles(folder), startParams })
  return (text, values) => engine.query(text, values)
}

/** The file system of the engine, with a real fsync. */
class DurableFiles extends NodeFS {
  /**
   * @override
   * @param {Parameters<NodeFS['init']>[0]} engine
   * @param {Parameters<NodeFS['init']>[1]} options
   */
  async init(engine, options) {
    const { emscriptenOpts } = await super.init(engine, options)
    /** @param {any} module */
    const makeDurable = ({ NODEFS: files }) => {
      /** @param {{ nfd?: number, node: unknown }} stream */
      files.stream_ops.fsync = ({ nfd, node }) => {
        const descriptor = nfd ?? openSync(files.realPath(node), 'r')
        fsyncSync(descriptor)
        if (nfd === undefined) closeSync(descriptor)
        return 0
      }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), makeDurable]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

const query = await openEngine(process.env['DATABASE_URL'], process.env['DATA_DIR'] ?? '')
await query(TABLE, [])

const app = new Hono().post('/registrations', async (c) => {
  const sent = ApplicationSchema.safeParse(await c.req.json())
  if (!sent.success) return c.json({ errors: sent.error.issues }, 422)
  const { rows } = await query(INSERT, [randomUUID(), sent.data.email, JSON.stringify(sent.data)])
  return c.json({ isNew: rows.length > 0 }, 200)
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) }, () =>
  console.log('listening'),
)
