import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp, post, sending } from '../../test/open-test-app'
import { auditEntries, registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { recordAct } from './record-act'

it('the audit log uses the current names, and keeps no deleted name', async () => {
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

it('a program that cannot read registrations gets no name of a registrant', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  await publishFirstLetter(app)
  await openRegistration(app)
  await registerAs(app, 'ana@example.org', { name: 'Ana Sample' })
  const owner = app.clientOf(await app.signInAs('owner'))
  const logAs = async (scopes: ('audit:read' | 'registrations:read')[]) => {
    const { secret } = await owner.keys.create({ name: scopes.join(), scopes })
    return JSON.stringify(await app.programWith(secret).audit.list({ limit: 100 }))
  }
  expect(await logAs(['audit:read'])).not.toContain('Ana Sample')
  expect(await logAs(['audit:read', 'registrations:read'])).toContain('Ana Sample')
})

it('the words of a notice are recorded only after somebody receives them', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  await publishFirstLetter(app)
  const registrar = app.clientOf(await openRegistration(app))
  const audience = { registrants: null, followers: true, speakers: false, focalPoints: false }
  const words = { en: { subject: 'Zebra', text: 'The zebra is ready.' } }
  const meeting = 'u4ssc-6'
  const { id, version } = await registrar.notices.create({
    meeting,
    kind: 'notice',
    audience,
    words,
  })
  await registrar.notices.update(id, { version, audience, words })
  const owner = app.clientOf(await app.signInAs('owner'))
  const { items } = await owner.audit.list({ subject: `notices/${id}` })
  expect(items).toMatchObject([{ after: { languages: ['en'] } }, { after: { languages: ['en'] } }])
  expect(JSON.stringify(items)).not.toMatch(/zebra/i)
})

it('acts of registrants with their link are recorded, without their data', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  await publishFirstLetter(app)
  await openRegistration(app)
  const { token, registration } = await registerAs(app, 'ana@example.org', { name: 'Ana Sample' })
  const headers = { 'personal-link': token }
  const { version, organization, country, capacity, mode, language } = registration
  const { zone, answers, accessNeeds, listed, recordAttendance } = registration
  const change = {
    ...{ version, organization, country, capacity, mode, language, zone },
    ...{ answers, accessNeeds, listed, recordAttendance, name: 'Zoe Zebra' },
  }
  const path = '/v1/registrations/own'
  expect((await app.request(path, sending('PUT', change, headers))).status).toBe(200)
  expect((await app.request(`${path}/withdrawal`, { method: 'POST', headers })).status).toBe(200)
  expect((await app.request(path, { method: 'DELETE', headers })).status).toBe(204)
  const owner = app.clientOf(await app.signInAs('owner'))
  const [row] = await app.db.select().from(registrations)
  const { items } = await owner.audit.list({ subject: `registrations/${row?.id}` })
  expect(items).toMatchObject([
    { action: 'erase-registration', before: { state: 'withdrawn' } },
    { action: 'withdraw-registration', after: { state: 'withdrawn' } },
    { action: 'change-registration', after: { state: 'confirmed', fields: ['name'] } },
    { action: 'confirm-registration', after: { state: 'confirmed' } },
    { action: 'apply' },
  ])
  expect(JSON.stringify(items)).not.toMatch(/Ana|Zebra/)
})

it('a sign-in and a requested password link are recorded', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  const owner = app.clientOf(await app.signInAs('owner'))
  const { id, email } = await owner.account.get()
  await app.request('/v1/password-links', post({ email, language: 'en' }))
  const { items } = await owner.audit.list({ subject: `people/${id}` })
  expect(items).toMatchObject([
    { action: 'request-password-link', actor: null },
    { action: 'sign-in', actor: id },
  ])
})

it('a refused sign-in is recorded with the user, and without an address that belongs to nobody', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  const owner = app.clientOf(await app.signInAs('owner'))
  const { id, email } = await owner.account.get()
  const wrong = (to: string) => app.request('/v1/session', post({ email: to, password: 'wrong' }))
  expect((await wrong(email.toUpperCase())).status).toBe(401)
  expect((await wrong('nobody@example.org')).status).toBe(401)
  const { items } = await owner.audit.list({ action: 'refuse-sign-in' })
  const refused = { action: 'refuse-sign-in', actor: null, after: { factor: 'password' } }
  expect(items).toMatchObject([
    { ...refused, subject: 'people/unknown', subjectName: null },
    { ...refused, subject: `people/${id}` },
  ])
  expect(JSON.stringify(items)).not.toContain('nobody@example.org')
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
