import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import * as z from 'zod'
import { findFreePort } from '@u4ssc/start/ports.mjs'

// Stores applications with the statement of the API, written by hand: no rule, no check, no other middleware. It
// needs one registration in the database, whose rows it repeats. Prints its address.

const CONNECTIONS = 10
const TABLES = /** @type {const} */ (['registrations', 'audit', 'messages'])
const ApplicationSchema = z.object({ name: z.string(), email: z.string() })
const RowSchema = z.record(z.string(), z.unknown())

const pool = new pg.Pool({ connectionString: process.argv[2], max: CONNECTIONS })
const rows = await Promise.all(TABLES.map(firstRow))
const text = insertText()
const revision = await readRevision()

const app = new Hono()
app.post('/', async (c) => {
  const { name, email } = ApplicationSchema.parse(await c.req.json())
  const id = randomUUID()
  const own = [{ id, name, email }, { id: randomUUID() }, { id: randomUUID(), registration_id: id }]
  const values = rows.flatMap((row, index) => Object.values({ ...row, ...own[index] }))
  values.push(revision)
  const stored = await pool.query({ name: 'insert', text, values })
  return c.json({ id }, stored.rowCount === 1 ? 202 : 409)
})
const port = await findFreePort()
createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${port}/`),
)

/**
 * Returns the first row of a table as it would be written, without those that are null.
 *
 * @param {string} table
 */
async function firstRow(table) {
  const { rows } = await pool.query(`select to_jsonb(t) as row from ${table} t limit 1`)
  const row = RowSchema.parse(rows[0].row)
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
      ]),
  )
}

/** Returns the revision of the public data, which changes with the settings of a meeting. */
async function readRevision() {
  const { rows } = await pool.query('select number from public_revision')
  return z.object({ number: z.string() }).parse(rows[0]).number
}

/** One statement that inserts a registration, and its audit entry and message if it is new. */
function insertText() {
  let parameters = 0
  const revisionAt = 1 + rows.reduce((sum, row) => sum + Object.keys(row).length, 0)
  const [registration = '', audit = '', message = ''] = rows
    .map((row, index) => {
      const names = Object.keys(row).map((name) => `"${name}"`)
      return {
        table: TABLES[index],
        names: names.join(', '),
        values: names.map(() => `$${(parameters += 1)}`).join(', '),
      }
    })
    .map(({ table, names, values }, index) =>
      index === 0
        ? `insert into ${table} (${names}) select ${values} where $${revisionAt} = (select number from public_revision) on conflict (slug, email) do nothing returning id`
        : `insert into ${table} (${names}) select ${values} from stored`,
    )
  return `with stored as (${registration}), audited as (${audit}), queued as (${message}) select id from stored`
}
