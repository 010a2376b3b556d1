import { RETENTION } from '@u4ssc/client/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { addHours } from '../clock'
import { registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { createLog } from '../startup/create-log'
import { previewPurge } from './preview-purge'
import { purge } from './retention-job'

let app: TestApp
let owner: ReturnType<TestApp['clientOf']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  await registerAs(app, 'ana@example.org', {
    accessNeeds: [{ service: 'captioning', details: '' }],
  })
  owner = app.clientOf(await app.signInAs('owner'))
})
afterAll(() => app.close())

it('the retention periods are the defaults until an owner changes them, and everyone can read them', async () => {
  const { periods, version } = await app.clientOf().settings.getRetention()
  expect(version).toBe(0)
  expect(periods.registration).toBe(RETENTION.registration.kept.days)
})

it('the preview counts the data that the job then deletes, by kind and meeting, and deletes nothing', async () => {
  const { db } = app
  const { periods } = await owner.settings.getRetention()
  const shorter = { ...periods, needs: 10 }
  const now = addHours('2021-12-08T00:00:00.000Z', 24 * 10)
  expect((await previewPurge(db, periods, now)).total).toBe(0)
  const preview = await previewPurge(db, shorter, now)
  expect(preview).toEqual({ items: [{ data: 'needs', meeting: 'u4ssc-6', rows: 1 }], total: 1 })
  expect(JSON.stringify(await db.select().from(registrations))).toContain('captioning')
})

it('changed periods are saved once with their preview, recorded, and used by the job', async () => {
  const { db } = app
  const { periods } = await owner.settings.getRetention()
  const shorter = { ...periods, needs: 10 }
  const { total } = await owner.settings.previewRetention({ periods: shorter })
  const change = { periods: shorter, version: 0 }
  await expect(owner.settings.setRetention({ ...change, erases: total + 1 })).rejects.toMatchObject(
    { code: 'settings-changed' },
  )
  const saved = await owner.settings.setRetention({ ...change, erases: total })
  expect(saved).toEqual({ periods: shorter, version: 1 })
  await expect(owner.settings.setRetention({ ...change, erases: total })).rejects.toMatchObject({
    code: 'settings-changed',
  })
  const { items } = await owner.audit.list({ action: 'change-retention' })
  expect(items).toMatchObject([{ before: { needs: 30 }, after: { needs: 10, erases: 0 } }])

  const log = createLog('silent')
  const clockAt = (days: number) => () => addHours('2021-12-08T00:00:00.000Z', 24 * days)
  await purge({ db, log, clock: clockAt(9) })
  expect(JSON.stringify(await db.select().from(registrations))).toContain('captioning')
  await purge({ db, log, clock: clockAt(10) })
  expect(JSON.stringify(await db.select().from(registrations))).not.toContain('captioning')
})

it('a retention period of no days, or of more than ten years, is refused', async () => {
  const { periods } = await owner.settings.getRetention()
  for (const needs of [0, 3651])
    await expect(
      owner.settings.previewRetention({ periods: { ...periods, needs } }),
    ).rejects.toMatchObject({
      status: 422,
    })
})
