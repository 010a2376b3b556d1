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

/** Two doors to one database on that server, as two processes have them; the first drops it. */
export async function openTestDatabaseTwice(
  server: string,
): Promise<readonly [OpenDatabase, OpenDatabase]> {
  const first = await openOnServer(server)
  return [first, await openServer(first.url, refuse)]
}

async function openOnServer(server: string): Promise<OpenDatabase & { readonly url: string }> {
  const name = `u4ssc_test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openServer(url.href, refuse)
  const close = async () => {
    await database.close()
    await execute(server, `drop database ${name}`)
  }
  return { ...database, close, url: url.href }
}

function refuse(error: Error): never {
  throw error
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
