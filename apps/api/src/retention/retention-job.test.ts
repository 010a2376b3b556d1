import { count } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countStatements } from '../../test/count-statements'
import { insertMany } from '../../test/insert-many'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openTestDatabase } from '../../test/open-test-database'
import { openRegistration, registerAs } from '../../test/register'
import { registrations } from '../db/tables/index'
import type { OpenDatabase } from '../db/index'
import { deliverDue } from '../mail/index'
import { queueReminders, startRounds } from '../notices/index'
import { publishFirstLetter } from '../publish-first-letter'
import { lapseAllOffers } from '../registrations/index'
import { createLog } from '../startup/create-log'
import { purge, startPurges } from './retention-job'

const ENDED = 200
const EACH = 10

let app: TestApp
let database: OpenDatabase
const log = createLog('silent')
const addresses = {
  publicApiUrl: 'https://api.example.int',
  publicSiteUrl: 'https://example.int',
  mailFrom: 'U4SSC <u4ssc@example.int>',
}

beforeAll(async () => {
  database = await openTestDatabase()
  app = await openTestApp(undefined, { database })
  await publishFirstLetter(app)
  await openRegistration(app)
})
afterAll(() => app.close())

async function countPeople(): Promise<number> {
  const [row] = await app.db.select({ people: count() }).from(registrations)
  return row?.people ?? 0
}

async function runRoundAndPurge(): Promise<void> {
  const { db, clock } = app
  const sender = { send: () => Promise.resolve({ done: true } as const), close: () => undefined }
  await lapseAllOffers({ db, clock })
  await queueReminders({ db, clock })
  await deliverDue({ db, clock, log, addresses, sender })
  await purge({ db, clock, log })
}

it('the retention job without due data needs no more statements for ten thousand meetings than for one', async () => {
  await purge({ ...app, log })
  const forOne = await countStatements(runRoundAndPurge)
  await insertMany(app.db, {
    ...{ meetings: 9_800, ended: 0, registrationsEach: 1 },
    today: app.clock().slice(0, 10),
  })
  expect(forOne).toBeGreaterThan(0)
  expect(await countStatements(runRoundAndPurge)).toBe(forOne)
})

it('email is sent while personal data is being deleted', async () => {
  const before = await countPeople()
  await registerAs(app, 'ana@example.org')
  await insertMany(app.db, {
    ...{ meetings: ENDED, ended: ENDED, registrationsEach: EACH, prefix: 'ended' },
    today: app.clock().slice(0, 10),
  })
  const left: number[] = []
  const sender = {
    send: async () => {
      left.push(await countPeople())
      return { done: true } as const
    },
    close: () => undefined,
  }
  const { db, clock, jobs } = app
  await startPurges(jobs, { db, clock, log, database })
  await startRounds(jobs, database, { db, clock, log, addresses, sender })
  await jobs.runDue()
  expect(await countPeople()).toBe(before + 1)
  expect(left.length).toBeGreaterThan(0)
  expect(left[0]).toBeGreaterThan(before + 1)
})

it('a deletion that is stopped leaves the rest to the next run', async () => {
  await insertMany(app.db, {
    ...{ meetings: 3, ended: 3, registrationsEach: EACH, prefix: 'stopped' },
    today: app.clock().slice(0, 10),
  })
  const before = await countPeople()
  await purge({ ...app, log }, AbortSignal.abort())
  expect(await countPeople()).toBe(before)
  await purge({ ...app, log })
  expect(await countPeople()).toBe(before - 3 * EACH)
})
