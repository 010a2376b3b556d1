import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { changeMeeting } from '../../test/change-meeting'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { attendance, auditEntries, messages, officialDocuments } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { findByEmail } from '../registrations/store/registration-store'
import { previewOfficialDocument } from './create-official-document'
import { listCertificates, sendCertificates } from './send-certificates'

const AFTER = '2021-12-08T12:00:00.000Z'
const PASSPORT = { number: 'X0123456', nationality: 'CO', bornOn: '1980-12-10' }

let app: TestApp
let desk: Client
/** Registration of the person who attended. */
let present = ''
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  desk = app.clientOf(await openRegistration(app, { modes: ['online', 'on-site'] }))
  await registerAs(app, 'ana@example.org', { name: 'Ana', recordAttendance: true })
  await registerAs(app, 'ben@example.org', { name: 'Ben', recordAttendance: true })
  await registerAs(app, 'cho@example.org', { name: 'Cho', mode: 'on-site' })
  present = (await findByEmail(app.db, 'u4ssc-6', 'ana@example.org'))?.id ?? ''
  const visit = { registrationId: present, sitting: '2021-12-07', session: '' }
  await app.db.insert(attendance).values({ ...visit, at: '2021-12-07T09:05:00.000Z' })
})
afterAll(() => app.close())

async function statesAt(now: string) {
  const { items } = await listCertificates(app.db, 'u4ssc-6', now)
  return items.map(({ name, state }) => [name, state])
}

it('before the end of the meeting the list shows no certificate, with the reason', async () => {
  const { items } = await desk.certificates.list('u4ssc-6')
  expect(items.map(({ state }) => state)).toEqual(['not-over', 'not-over', 'not-over'])
  expect(await desk.certificates.send('u4ssc-6')).toEqual({ queued: 0 })
})

it('after the meeting the list gives the reason for each missing certificate, and one action sends the others', async () => {
  expect(await statesAt(AFTER)).toEqual([
    ['Ana', 'ready'],
    ['Ben', 'not-recorded'],
    ['Cho', 'no-consent'],
  ])
  const deps = { db: app.db, clock: () => AFTER, declineKey: '' }
  expect(await sendCertificates(deps, 'u4ssc-6', 'nobody')).toBe(1)
  expect(await sendCertificates(deps, 'u4ssc-6', 'nobody')).toBe(0)
  const queued = await app.db.select().from(messages).where(eq(messages.kind, 'thanks'))
  expect(queued).toMatchObject([{ registrationId: present, state: 'queued' }])
  expect((await statesAt(AFTER))[0]).toEqual(['Ana', 'queued'])
  const acts = await app.db.select().from(auditEntries)
  expect(acts.filter(({ action }) => action === 'send-certificates')).toHaveLength(1)
})

it('certificates can be read after the meeting, and only those of people who attended', async () => {
  const row = async (email: string) => {
    const found = await findByEmail(app.db, 'u4ssc-6', email)
    if (!found) throw new Error(`${email} is not registered`)
    return found
  }
  const refused = { code: 'registration-state' }
  await expect(desk.registrations.previewCertificate(present)).rejects.toMatchObject(refused)
  const after = {
    db: app.db,
    fileStore: undefined,
    publicSiteUrl: 'http://x.test',
    clock: () => AFTER,
  }
  const preview = async (email: string) =>
    previewOfficialDocument(after, await row(email), 'certificate')
  await expect(preview('ben@example.org')).rejects.toMatchObject(refused)
  const file = await preview('ana@example.org')
  expect(Buffer.from(file).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(await app.db.select().from(officialDocuments)).toEqual([])
})

it('a visa letter can be read before it is approved, once it is requested', async () => {
  const { token } = await registerAs(app, 'dora@example.org', { mode: 'on-site' })
  const { id = '' } = (await findByEmail(app.db, 'u4ssc-6', 'dora@example.org')) ?? {}
  const preview = () => desk.registrations.previewVisaLetter(id)
  await expect(preview()).rejects.toMatchObject({ code: 'registration-state' })
  await app.clientOf().registrations.own.requestVisaLetter(token, PASSPORT)
  expect((await (await preview()).text()).slice(0, 5)).toBe('%PDF-')
  expect(await app.db.select().from(officialDocuments)).toEqual([])
})

it('a visa letter states the place with its city and country in the language of the person', async () => {
  const venue = { name: 'Popov Room', city: 'Geneva', country: 'CH' }
  await changeMeeting(app, { '/mode': 'hybrid', '/venue': venue })
  const person = { mode: 'on-site', language: 'fr' } as const
  const { token } = await registerAs(app, 'ema@example.org', person)
  await app.clientOf().registrations.own.requestVisaLetter(token, PASSPORT)
  const { id = '' } = (await findByEmail(app.db, 'u4ssc-6', 'ema@example.org')) ?? {}
  await desk.visaRequests.decide(id, { decision: 'approve' })
  await app.request('/v1/registrations/own/visa-letter.pdf', {
    headers: { 'personal-link': token },
  })
  const issued = await app.db.select().from(officialDocuments)
  expect(issued.map(({ stated }) => stated.meeting.place)).toEqual(['Popov Room, Genève, Suisse'])
})
