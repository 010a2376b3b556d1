import { sql } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { queryPool } from './pooled-transactions'

const server = process.env['TEST_DATABASE_URL'] ?? ''

describe.skipIf(server === '')('a pool of one connection', () => {
  it('begins again after transactions that could not begin or lost their server', async () => {
    // As behind a pooler that has lost its server
    const refuse = () => {
      throw Object.assign(new Error('server login has been failing'), { code: '08P01' })
    }
    const query = vi.spyOn(pg.Client.prototype, 'query')
    for (let time = 0; time < 3; time += 1) query.mockImplementationOnce(refuse)
    const pool = new pg.Pool({ connectionString: server, max: 1 })
    pool.on('error', () => undefined)
    pool.on('connect', (connection) => void connection.on('error', () => undefined))
    const db = queryPool(pool)
    const pid = async () => {
      const { rows } = await db.transaction((tx) => tx.execute(sql`select pg_backend_pid() as pid`))
      return rows[0]?.['pid']
    }
    for (let failed = 0; failed < 3; failed += 1) await expect(pid()).rejects.toThrow('begin')
    const first = await pid()
    expect(await pid()).toBe(first)
    const lost = db.transaction((tx) => tx.execute(sql`select pg_terminate_backend(${first})`))
    await expect(lost).rejects.toThrow()
    expect(await pid()).not.toBe(first)
    await pool.end()
    query.mockRestore()
  })
})
