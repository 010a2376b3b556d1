import { randomUUID } from 'node:crypto'
import pg from 'pg'

/**
 * Creates a database on the server of TEST_DATABASE_URL, if there is one.
 *
 * @param template - the address of the database to copy; nobody may be connected to it
 * @returns its address, or undefined without a server
 */
export async function createDatabase(template?: string): Promise<string | undefined> {
  const server = process.env['TEST_DATABASE_URL']
  if (server === undefined || server === '') return undefined
  const name = `u4ssc_e2e_${randomUUID().replaceAll('-', '')}`
  await execute(
    server,
    template === undefined
      ? `create database ${name}`
      : `create database ${name} template ${nameOf(template)}`,
  )
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Drops a database, also while a stopped platform is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const server = process.env['TEST_DATABASE_URL']
  if (server !== undefined) await execute(server, `drop database ${nameOf(url)} with (force)`)
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1)
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
