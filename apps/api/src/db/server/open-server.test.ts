import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import * as z from 'zod'
import pg from 'pg'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StartupError } from '@u4ssc/server'
import type { OpenDatabase } from '../database'
import { isDatabaseAway } from '../is-database-away'
import { openServer } from './open-server'

const server = process.env['TEST_DATABASE_URL'] ?? ''

const waits: string[] = []
function open(...urls: string[]): Promise<OpenDatabase> {
  return openServer({
    ...{ urls, poolMax: 10, queryTimeoutMs: 2_000 },
    onIdleError: () => undefined,
    onWait: () => waits.push('waiting'),
  })
}

/** Runs statements as the superuser. */
async function run(url: string, ...statements: string[]): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  return client
}

function addressOf(database: string, user?: string, port?: number): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  if (user !== undefined) url.username = user
  if (port !== undefined) url.port = String(port)
  return url.href
}

describe.skipIf(server === '')('a server', () => {
  const name = `u4ssc_test_${randomUUID().slice(0, 8)}`
  const user = `${name}_user`
  beforeAll(async () => {
    const admin = await run(server, `create database ${name}`, `create role ${user} login`)
    await admin.end()
  })
  afterAll(async () => {
    const admin = await run(server, `drop database ${name} with (force)`, `drop role ${user}`)
    await admin.end()
  })

  it('in which the user owns nothing is refused with the statement that helps', async () => {
    const opening = open(addressOf(name, user))
    await expect(opening).rejects.toThrow(StartupError)
    await expect(opening).rejects.toThrow(`alter database "${name}" owner to "${user}"`)
  })

  it('is prepared by one process while another process waits and logs that', async () => {
    const [first, second] = await Promise.all([open(addressOf(name)), open(addressOf(name))])
    await first.close()
    await second.close()
    const blocker = await run(addressOf(name), 'begin', 'select pg_advisory_xact_lock(4752021)')
    waits.length = 0
    const third = open(addressOf(name))
    const blocked = `select from pg_locks where locktype = 'advisory' and not granted`
    while ((await blocker.query(blocked)).rowCount === 0);
    expect(waits).toEqual(['waiting'])
    await blocker.end()
    await (await third).close()
  })

  it('of several hosts is the one that accepts writes', async () => {
    const closed = addressOf(name, undefined, await findClosedPort())
    const database = await open(closed, addressOf(name))
    const heard: string[] = []
    const stop = await database.listen('test', (payload) => heard.push(payload))
    await database.execute(`notify test, 'hello'`)
    while (heard.length === 0) await database.execute('select 1')
    expect(heard).toEqual(['hello'])
    const { rows } = await database.execute('select application_name from pg_stat_activity')
    expect(rows).toContainEqual({ application_name: 'u4ssc-api' })
    await stop()
    await database.close()
    await expect(open(closed, closed)).rejects.toThrow(/^Cannot connect to the server .*REFUSED/)
  })

  it('without an answer in time counts as unavailable, and the next query gets a new connection', async () => {
    const database = await open(addressOf(name))
    const slow = await database.db
      .execute(sql`select pg_sleep(60)`)
      .catch((error: unknown) => error)
    expect(isDatabaseAway(slow)).toBe(true)
    expect((await database.execute('select 1 as one')).rows).toEqual([{ one: 1 }])
    await database.close()
  })
})

async function findClosedPort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = z.object({ port: z.int() }).parse(listener.address())
  listener.close()
  await once(listener, 'close')
  return port
}
