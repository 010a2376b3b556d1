import {
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { StartupError } from '@u4ssc/server'
import { analyzeChanged, openEmbedded } from './open-embedded'
import type { OpenDatabase } from './database'
import { keys } from './tables/index'
import { wipeDeleted } from './wipe-deleted'

/** A first start takes seconds: `open` begins with a copy of one. */
let started: string
let folder: string
const opened: OpenDatabase[] = []

beforeAll(async () => {
  started = mkdtempSync(join(tmpdir(), 'u4ssc-started-'))
  const database = await openEmbedded(started)
  await database.close()
})
afterAll(() => {
  rmSync(started, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-database-'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  rmSync(folder, { recursive: true })
})

async function open(syncFile?: (descriptor: number) => void) {
  if (!existsSync(join(folder, 'database'))) cpSync(started, folder, { recursive: true })
  const database = await openEmbedded(folder, syncFile ? { syncFile } : {})
  opened.push(database)
  return database
}

async function close(database: OpenDatabase) {
  opened.splice(opened.indexOf(database), 1)
  await database.close()
}

it('the embedded database forces every commit to the disk', async () => {
  let forced = 0
  const { db } = await open((descriptor) => {
    forced += 1
    fsyncSync(descriptor)
  })
  await db.execute(sql`checkpoint`)
  const before = forced
  for (let row = 0; row < 20; row += 1)
    await db.insert(keys).values({ name: `key ${row}`, value: 'x' })
  expect(forced - before).toBe(20)
})

it('the embedded database keeps what was written when it is opened again', async () => {
  const first = await open()
  await first.db.insert(keys).values({ name: 'kept', value: 'yes' })
  await close(first)
  const second = await open()
  expect(await second.db.select().from(keys)).toEqual([{ name: 'kept', value: 'yes' }])
})

it('the embedded database refuses a folder in use and names the process, and opens the folder once it is free', async () => {
  const first = await open()
  const openNow = () => openEmbedded(folder, { lockWaitMs: 0 })
  await expect(openNow()).rejects.toThrow(StartupError)
  await expect(openNow()).rejects.toThrow(
    `The data folder ${folder} is in use by process ${process.pid}. ` +
      'Stop that process, or set DATA_DIR to another folder.',
  )
  await close(first)
  await open()
})

it('the embedded database waits until the previous process releases the folder', async () => {
  const first = await open()
  const second = openEmbedded(folder, { lockWaitMs: 60_000 })
  await close(first)
  await close(await second)
})

it('the embedded database reports that its folder cannot be created', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(openEmbedded(file)).rejects.toThrow(
    /^The data folder .* cannot be written \(.*\)\. .* set DATA_DIR to another folder\.$/,
  )
})

it('the embedded database starts over if the first start was cut short', async () => {
  mkdirSync(join(folder, 'database.new'))
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), 'half')
  const database = await openEmbedded(folder)
  opened.push(database)
  expect(await database.db.select().from(keys)).toEqual([])
})

it('the embedded database keeps nothing in its files of data that was deleted and wiped', async () => {
  const database = await open()
  const secret = 'zebra-4711@example.org'
  const filesWithIt = () =>
    readdirSync(join(folder, 'database'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).includes(secret))
  await database.db.insert(keys).values({ name: secret, value: 'x' })
  await database.db.execute(sql`checkpoint`)
  expect(filesWithIt()).not.toEqual([])
  await database.db.delete(keys).where(eq(keys.name, secret))
  await wipeDeleted(database)
  expect(filesWithIt()).toEqual([])
})

it.each([
  ['PG_VERSION', 'PG_VERSION'],
  ['control file', 'global/pg_control'],
  ['log', 'pg_wal'],
  ['tables', 'base'],
])('the embedded database names the remedy if its %s is damaged', async (_what, place) => {
  await close(await open())
  for (const path of filesUnder(join(folder, 'database', place)))
    writeFileSync(path, Buffer.alloc(Math.max(1, readFileSync(path).length), 0xa5))
  await expect(openEmbedded(folder)).rejects.toThrow(
    /^The database in the data folder .* cannot be opened \(.*\)\. Restore the folder from a backup/,
  )
})

it('the statistics of a changed table are updated, and those of other tables are not', async () => {
  const { db, execute } = await open()
  const analyzed = async () => {
    const { rows } = await execute(
      'select relname from pg_stat_user_tables where last_analyze is not null',
    )
    return rows
  }
  await execute('analyze')
  await execute('select pg_stat_reset()')
  const rows = Array.from({ length: 60 }, (_, row) => ({ name: `key ${row}`, value: 'x' }))
  await db.insert(keys).values(rows)
  await analyzeChanged(execute)
  expect(await analyzed()).toEqual([{ relname: 'keys' }])
})

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

it('the embedded database refuses a place where no folder can be created, without retrying for ever', async () => {
  await expect(openEmbedded('/proc/nope/deeper')).rejects.toThrow(/cannot be written/)
})
