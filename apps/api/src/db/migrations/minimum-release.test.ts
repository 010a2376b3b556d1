import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase } from '../../../test/open-test-database'
import { StartupError } from '@u4ssc/server'
import type { OpenDatabase } from '../database'
import { recordMinimumRelease, refuseOlderBuild } from './minimum-release'

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('a build older than the tables allow is refused, and a newer build is accepted', async () => {
  const { db } = database
  await refuseOlderBuild(db, '0.0.0')
  await recordMinimumRelease(db, '1.10.0')
  await recordMinimumRelease(db, '1.9.0')
  await expect(refuseOlderBuild(db, '1.9.3')).rejects.toThrow(StartupError)
  await expect(refuseOlderBuild(db, '1.9.3')).rejects.toThrow(
    /need release 1\.10\.0 or newer; this is 1\.9\.3\. Install a newer release/,
  )
  await refuseOlderBuild(db, '1.10.0')
  await refuseOlderBuild(db, '2.0.0')
})
