import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { OpenDatabase } from '../src/db/index'
import { openInMemory } from '../src/db/open-embedded'
import { openServer } from '../src/db/server/index'

/**
 * Opens an empty database for one test file: in memory, or on the server of TEST_DATABASE_URL,
 * where it is dropped afterwards.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = process.env['TEST_DATABASE_URL']
  if (server !== undefined && server !== '') return openOnServer(server)
  return openInMemory(new Blob([readFileSync(nameOfTemplate())]))
}

/**
 * Opens two connections to one database on that server, like two processes; closing the first drops
 * it.
 */
export async function openTestDatabaseTwice(
  server: string,
): Promise<readonly [OpenDatabase, OpenDatabase]> {
  const first = await openOnServer(server)
  return [first, await openOnUrl(first.url)]
}

async function openOnServer(server: string): Promise<OpenDatabase & { readonly url: string }> {
  const name = `u4ssc_test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `create database ${name} template ${nameOfTemplate()}`)
  const url = addressOf(server, name)
  const database = await openOnUrl(url)
  const close = async () => {
    await database.close()
    await execute(server, `drop database ${name}`)
  }
  return { ...database, close, url }
}

/**
 * Creates the database that test databases are copied from.
 *
 * @returns its name and a function that drops it
 */
export async function createTemplate(
  server: string,
  fill: (database: OpenDatabase) => Promise<void>,
): Promise<{ readonly name: string; readonly drop: () => Promise<void> }> {
  const name = `u4ssc_template_${randomUUID().replaceAll('-', '')}`
  await execute(server, `create database ${name}`)
  const database = await openOnUrl(addressOf(server, name))
  await fill(database)
  // A database can be copied only while nobody is connected to it
  await database.close()
  return { name, drop: () => execute(server, `drop database ${name}`) }
}

function openOnUrl(url: string): Promise<OpenDatabase> {
  return openServer({
    ...{ urls: [url], poolMax: 10, queryTimeoutMs: 60_000 },
    ...{ onIdleError: refuse, onWait: () => undefined },
  })
}

function addressOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** File of the embedded engine or name of a database on a server: see `make-template.ts`. */
function nameOfTemplate(): string {
  const name = process.env['TEST_DATABASE_TEMPLATE']
  if (name === undefined) throw new Error('No template: are these the tests of this folder?')
  return name
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
