import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp } from '../../test/open-test-app'
import { auditEntries, registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { recordAct } from './record-act'

it('names who and what as they are called now, and keeps no erased name', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  await publishFirstLetter(app)
  const registrar = app.clientOf(await openRegistration(app, { rule: 'review' }))
  const owner = app.clientOf(await app.signInAs('owner'))
  await registerAs(app, 'ana@example.org', { name: 'Ana Sample' })
  const [row] = await app.db.select().from(registrations)
  const id = row?.id ?? ''
  await registrar.registrations.decide({ registrations: [id], decision: 'approve' })
  const [meeting] = (await owner.meetings.list()).items
  const { id: draft } = await owner.drafts.create({ text: 'TSB Circular 400' })

  const nameOf = async (subject: string) =>
    (await owner.audit.list({ subject })).items[0]?.subjectName
  expect(await nameOf(`registrations/${id}`)).toBe(`Ana Sample · ${meeting?.meeting.title ?? ''}`)
  expect(await nameOf('registration-settings/u4ssc-6')).toBe(meeting?.meeting.title)
  expect(await nameOf(`drafts/${draft}`)).toBe('TSB Circular 400')

  await app.db.update(registrations).set({ name: '' }).where(eq(registrations.id, id))
  expect(await nameOf(`registrations/${id}`)).toBe(meeting?.meeting.title)
  await app.db.delete(registrations).where(eq(registrations.id, id))
  expect(await nameOf(`registrations/${id}`)).toBeNull()
})

it('a year that has ended can be deleted once its export is proved by the checksum', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  const { audit } = app.clientOf(await app.signInAs('owner'))
  const subject = 'people/bo'
  const act = { person: null, action: 'change-person', subject, before: null, after: null } as const
  await recordAct(app.db, { ...act, at: '2020-12-31T23:59:59.000Z' })
  await recordAct(app.db, { ...act, at: '2021-01-01T00:00:00.000Z' })
  const { items } = await audit.years.list()
  expect(items[0]).toEqual({ year: 2020, entries: 1, hasEnded: true })
  expect(items[1]).toMatchObject({ year: 2021, hasEnded: false })

  const file = await (await audit.years.export(2020)).text()
  expect(
    file
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toMatchObject([{ at: '2020-12-31T23:59:59.000Z', action: 'change-person' }])
  const sha256 = createHash('sha256').update(file).digest('hex')
  const other = createHash('sha256').update('other').digest('hex')
  await expect(audit.years.delete({ year: 2020, sha256: other })).rejects.toThrow(/checksum/)
  await expect(audit.years.delete({ year: 2021, sha256 })).rejects.toThrow(/has not ended/)
  expect(await audit.years.delete({ year: 2020, sha256 })).toEqual({ entries: 1 })
  expect((await audit.list({ subject })).items).toHaveLength(1)
  const [deletion] = (await audit.list({ action: 'delete-audit-year' })).items
  expect(deletion).toMatchObject({ subject: 'audit/2020', after: { entries: 1, sha256 } })
})

it('the database refuses to delete entries in any other way', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  const at = '2020-12-31T23:59:59.000Z'
  const act = { at, person: null, action: 'change-person', subject: 'people/bo' } as const
  await recordAct(app.db, { ...act, before: null, after: null })
  await expect(app.db.delete(auditEntries)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('written once') as unknown },
  })
})
