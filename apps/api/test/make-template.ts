import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../src/startup/create-log'
import type { OpenDatabase } from '../src/db/index'
import { openInMemory } from '../src/db/open-embedded'
import { openJobs } from '../src/jobs/index'
import { createTemplate } from './open-test-database'

/**
 * Creates the tables once before all test files: copying a database takes a third of the time of
 * creating one.
 */
export default async function makeTemplate(): Promise<() => Promise<void> | void> {
  const server = process.env['TEST_DATABASE_URL']
  if (server !== undefined && server !== '') {
    const { name, drop } = await createTemplate(server, addJobs)
    process.env['TEST_DATABASE_TEMPLATE'] = name
    return drop
  }
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-template-'))
  const file = join(folder, 'data.tar')
  const database = await openInMemory()
  await addJobs(database)
  writeFileSync(file, new Uint8Array(await (await database.dump()).arrayBuffer()))
  await database.close()
  process.env['TEST_DATABASE_TEMPLATE'] = file
  return () => rmSync(folder, { recursive: true })
}

async function addJobs(database: OpenDatabase): Promise<void> {
  const jobs = await openJobs(database, createLog('silent'))
  await jobs.stop()
}
