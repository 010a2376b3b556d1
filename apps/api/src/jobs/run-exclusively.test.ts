import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, openTestDatabaseTwice } from '../../test/open-test-database'
import type { OpenDatabase } from '../db/index'
import { createLog } from '../startup/create-log'
import { openJobs } from './open-jobs'
import { runExclusively } from './run-exclusively'

const server = process.env['TEST_DATABASE_URL'] ?? ''

const EVERY_MINUTE = { everySeconds: 60, maxSeconds: 60 }

/** Two processes on a server; the embedded database has one. */
let processes: readonly [OpenDatabase, OpenDatabase]
beforeAll(async () => {
  if (server !== '') processes = await openTestDatabaseTwice(server)
  else {
    const database = await openTestDatabase()
    processes = [database, database]
  }
})
afterAll(async () => {
  const [first, second] = processes
  if (second !== first) await second.close()
  await first.close()
})

/** Returns work that takes until `finish` is called. */
function openWork() {
  let runs = 0
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => (finish = resolve))
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const work = () => {
    runs += 1
    begin()
    return finished
  }
  return { work, begun, finish, runs: () => runs }
}

it('work of one name runs in one process at a time', async () => {
  const [first, second] = processes
  const { work, begun, finish, runs } = openWork()
  const running = first.runAlone('round', work)
  await begun
  await second.runAlone('round', work)
  expect(runs()).toBe(1)
  finish()
  await running
  await second.runAlone('round', work)
  expect(runs()).toBe(2)
})

it('work of another name is not delayed', async () => {
  const [first, second] = processes
  const { work, begun, finish } = openWork()
  const running = first.runAlone('round', work)
  await begun
  let hasRun = false
  await second.runAlone('purge', () => Promise.resolve(void (hasRun = true)))
  expect(hasRun).toBe(true)
  finish()
  await running
})

it('work that failed can run again', async () => {
  const [first, second] = processes
  const failing = first.runAlone('round', () => Promise.reject(new Error('failed')))
  await expect(failing).rejects.toThrow('failed')
  let hasRun = false
  await second.runAlone('round', () => Promise.resolve(void (hasRun = true)))
  expect(hasRun).toBe(true)
})

it('a run that failed, or whose process died, does not end the series', async () => {
  const [database] = processes
  const jobs = await openJobs(database, createLog('silent'))
  await runExclusively(jobs, database, { name: 'failing', ...EVERY_MINUTE }, () =>
    Promise.reject(new Error('failed')),
  )
  await jobs.runDue()
  const states = async () =>
    (await database.execute("select state from pgboss.job where name = 'failing' order by state"))
      .rows
  expect(await states()).toEqual([{ state: 'created' }, { state: 'retry' }])
  await jobs.stop()
})

it('a run that exceeds its limit is not started twice, in this process or another', async () => {
  const [first, second] = processes
  const jobs = await Promise.all(processes.map((one) => openJobs(one, createLog('silent'))))
  const { work, begun, finish, runs } = openWork()
  for (const [index, one] of jobs.entries()) {
    const database = index === 0 ? first : second
    await runExclusively(one, database, { name: 'long', ...EVERY_MINUTE }, work)
  }
  const running = jobs[0]?.runDue()
  await begun
  // What the queue does when a process has not answered for too long
  const expire = `update pgboss.job set state = 'retry', retry_count = 1, start_after = now()
    where name = 'long' and state = 'active'`
  await first.execute(expire)
  await jobs[1]?.runDue()
  expect(runs()).toBe(1)
  await first.execute(`update pgboss.job set state = 'retry', start_after = now()
    where name = 'long' and state = 'completed'`)
  finish()
  await running
  await jobs[0]?.runDue()
  expect(runs()).toBe(1)
  for (const one of jobs) await one.stop()
})
