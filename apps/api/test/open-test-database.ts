import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { OpenDatabase } from '../src/db/index'
import { openInMemory } from '../src/db/open-embedded'
import { openServer } from '../src/db/open-server'

/**
 * A database of its own for one test file: in memory, or on the server that TEST_DATABASE_URL
 * names, where it is dropped again.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = process.env['TEST_DATABASE_URL']
  return server === undefined || server === '' ? openInMemory() : openOnServer(server)
}

async function openOnServer(server: string): Promise<OpenDatabase> {
  const name = `u4ssc_test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openServer(url.href, (error) => {
    throw error
  })
  const close = async () => {
    await database.close()
    await execute(server, `drop database ${name}`)
  }
  return { ...database, close }
}

async function execute(server: string, statement: string): Promise<void> {
  const connection = new pg.Client({ connectionString: server })
  await connection.connect()
  try {
    await connection.query(statement)
  } finally {
    await connection.end()
  }
}
