import { fsyncSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CannotStart } from '../cannot-start'
import type { OpenDatabase } from './database'
import { openEmbedded } from './open-embedded'
import { keys } from './schema'

let folder: string
const opened: OpenDatabase[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-database-'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  rmSync(folder, { recursive: true })
})

async function open(syncFile?: (descriptor: number) => void) {
  const database = await openEmbedded(folder, syncFile ? { syncFile } : {})
  opened.push(database)
  return database
}

async function close(database: OpenDatabase) {
  opened.splice(opened.indexOf(database), 1)
  await database.close()
}

it('forces every commit to the disk', async () => {
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

it('keeps what was written when it is opened again', async () => {
  const first = await open()
  await first.db.insert(keys).values({ name: 'kept', value: 'yes' })
  await close(first)
  const second = await open()
  expect(await second.db.select().from(keys)).toEqual([{ name: 'kept', value: 'yes' }])
})

it('refuses a folder that is in use, naming the process, and takes it once it is free', async () => {
  const first = await open()
  const openNow = () => openEmbedded(folder, { lockWaitMs: 0 })
  await expect(openNow()).rejects.toThrow(CannotStart)
  await expect(openNow()).rejects.toThrow(
    `The data folder ${folder} is in use by process ${process.pid}. ` +
      'Stop that process, or set DATA_DIR to another folder.',
  )
  await close(first)
  await open()
})

it('waits for the process before it to let the folder go', async () => {
  const first = await open()
  const second = openEmbedded(folder, { lockWaitMs: 60_000 })
  await close(first)
  await close(await second)
})

it('says so where the folder cannot be made', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(openEmbedded(file)).rejects.toThrow(
    /^The data folder .* cannot be written \(.*\)\. .* set DATA_DIR to another folder\.$/,
  )
})

it('starts over where the first start was cut short', async () => {
  mkdirSync(join(folder, 'database.new'))
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), 'half')
  const { db } = await open()
  expect(await db.select().from(keys)).toEqual([])
})
