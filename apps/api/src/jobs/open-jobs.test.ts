import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openTestDatabase } from '../../test/open-test-database'
import { createLog } from '../startup/create-log'
import type { OpenDatabase } from '../db/index'
import { defineJob } from './define-job'
import { openJobs } from './open-jobs'
import type { Jobs } from './open-jobs'

const greet = defineJob('greet', z.object({ name: z.string() }), { retries: 1 })
const stumble = defineJob('stumble', z.object({}), { retries: 1, retryAfterSeconds: 0 })

let database: OpenDatabase
let jobs: Jobs
const greeted: string[] = []
const attempts: unknown[] = []
beforeAll(async () => {
  database = await openTestDatabase()
  jobs = await openJobs(database, createLog('silent'))
  await jobs.handle(greet, ({ name }) => Promise.resolve(void greeted.push(name)))
  await jobs.handle(stumble, (_, attempt) => {
    attempts.push(attempt)
    return Promise.reject(new Error('stumbled'))
  })
})
afterAll(async () => {
  await jobs.stop()
  await database.close()
})

describe('jobs', () => {
  it('run if their transaction commits, and do not exist otherwise', async () => {
    await database.db.transaction((tx) => jobs.send(tx, greet, { name: 'Ada' }))
    const refused = database.db.transaction(async (tx) => {
      await jobs.send(tx, greet, { name: 'Eve' })
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect(await jobs.runDue()).toBe(1)
    expect(greeted).toEqual(['Ada'])
    expect(await jobs.runDue()).toBe(0)
  })

  it('run at their scheduled time', async () => {
    await jobs.send(database.db, greet, { name: 'Later' }, { afterSeconds: 3_600 })
    expect(await jobs.runDue()).toBe(0)
  })

  it('are one job if they have the same ID', async () => {
    const id = crypto.randomUUID()
    await jobs.send(database.db, greet, { name: 'Grace' }, { id })
    await jobs.send(database.db, greet, { name: 'Grace' }, { id })
    expect(await jobs.runDue()).toBe(1)
  })

  it('are retried after a failure, as often as their kind allows', async () => {
    await jobs.send(database.db, stumble, {})
    await jobs.runDue()
    expect(attempts).toEqual([{ retry: 0, isLast: false }])
    await database.execute(`update pgboss.job set start_after = now() - interval '1 second'
      where name = 'stumble'`)
    await jobs.runDue()
    await jobs.runDue()
    expect(attempts).toEqual([
      { retry: 0, isLast: false },
      { retry: 1, isLast: true },
    ])
  })

  it('of one kind do not wait for jobs of another kind', async () => {
    const slow = defineJob('slow', z.object({}))
    const quick = defineJob('quick', z.object({}))
    let finish: () => void = () => undefined
    const finished = new Promise<void>((resolve) => (finish = resolve))
    await jobs.handle(slow, () => finished)
    await jobs.handle(quick, () => {
      finish()
      return Promise.resolve()
    })
    await jobs.send(database.db, slow, {})
    await jobs.send(database.db, quick, {})
    expect(await jobs.runDue()).toBe(2)
  })

  it('get a stop signal at their time limit', async () => {
    const endless = defineJob('endless', z.object({}), { maxSeconds: 0.01 })
    let reason: unknown
    await jobs.handle(endless, async (_data, _attempt, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      reason = signal.reason
    })
    await jobs.send(database.db, endless, {})
    expect(await jobs.runDue()).toBe(1)
    expect(reason).toMatchObject({ name: 'TimeoutError' })
  })
})
