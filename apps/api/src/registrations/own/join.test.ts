import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { changeMeeting } from '../../../test/change-meeting'
import { openRegistration, registerAs } from '../../../test/register'
import { openTestApp } from '../../../test/open-test-app'
import { openTestDatabase } from '../../../test/open-test-database'
import type { TestApp } from '../../../test/open-test-app'
import type { OpenDatabase } from '../../db/index'
import { attendance, officialDocuments, registrations } from '../../db/tables/index'
import { makeLink } from '../../mail/index'
import { createCertificateMaker } from '../../official-documents/index'
import { publishFirstLetter } from '../../publish-first-letter'

/** Ten minutes into the sitting. */
const DURING = '2021-12-07T09:10:00.000Z'
const SECRET = 'planted-secret-4711'
const JOINING = {
  revealedMinutesBefore: 60,
  rooms: [
    {
      label: SECRET,
      url: `https://rooms.example/${SECRET}`,
      passcode: SECRET,
      telephones: [SECRET],
    },
  ],
}
const settings = { opensAt: '2021-11-01T00:00:00.000Z', modes: ['online'] as ['online'] }

/** The same platform one day earlier: registration is closed once the meeting has begun. */
let before: TestApp
let app: TestApp
/** The same platform one day later. */
let after: TestApp
let shared: OpenDatabase
beforeAll(async () => {
  const database = await openTestDatabase()
  shared = { ...database, close: () => Promise.resolve() }
  before = await openTestApp('2021-12-06T09:00:00.000Z', { database: shared })
  app = await openTestApp(DURING, { database })
  after = await openTestApp('2021-12-08T09:10:00.000Z', { database: shared })
  await publishFirstLetter(app)
  await changeMeeting(app, { '/joining': JOINING })
  await openRegistration(app, settings)
})
afterAll(async () => {
  await before.close()
  await after.close()
  await app.close()
})

async function joinLinkOf(email: string): Promise<string> {
  const rows = await app.db.select().from(registrations)
  const row = rows.find((one) => one.email === email)
  if (!row) throw new Error('Nobody has that address')
  const to = { registrationId: row.id }
  return `/join/${await makeLink(app.db, { purpose: 'join', to, at: app.clock() })}`
}

/** Presses the button of a room. */
function enter(link: string, room = '0'): Promise<Response> {
  return app.request(link, { method: 'POST', body: new URLSearchParams({ room }) })
}

it('a desk checks people in by their code, once even if it is sent several times, and counts people without consent without their names', async () => {
  const cookie = await app.signInAs('registrar')
  const desk = app.clientOf(cookie)
  const dora = await registerAs(before, 'dora@example.org', {
    name: 'Dora',
    recordAttendance: true,
  })
  const emil = await registerAs(before, 'emil@example.org', { name: 'Emil' })
  const code = dora.registration.checkInCode ?? ''
  const at = { sitting: '2021-12-07', session: null, at: '2021-12-07T08:55:00.000Z' }
  const places = [
    { code: code.toLowerCase().replaceAll('-', ''), ...at },
    { code, ...at },
    { code: emil.registration.checkInCode ?? '', ...at },
    { code: '0000-0000-0000', ...at },
    { code, ...at, sitting: '2021-12-09' },
    { code, ...at, at: '1990-01-01T09:00:00.000Z' },
    { code, ...at, session: 'no-such-session' },
  ]
  const checkIns = places.map((place) => ({ id: randomUUID(), ...place }))
  const { outcomes } = await desk.checkIns.create('u4ssc-6', { checkIns })
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'checked-in',
    'already',
    'counted',
    'unknown-code',
    'no-such-time',
    'no-such-time',
    'no-such-time',
  ])
  const again = await desk.checkIns.create('u4ssc-6', { checkIns })
  expect(again.outcomes.slice(0, 3).map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 3 }, () => 'already'),
  )
  const { people, unnamed } = await desk.checkIns.list('u4ssc-6')
  expect(unnamed).toEqual([{ sitting: '2021-12-07', session: null, people: 1 }])
  expect(people).toMatchObject([
    { name: 'Dora', code, checkedIn: [{ sitting: '2021-12-07', session: null }] },
    { name: 'Emil', recordAttendance: false, checkedIn: [] },
  ])
  const picture = await app.request('/v1/registrations/own/code.svg', {
    headers: { 'personal-link': dora.token },
  })
  expect(picture.headers.get('content-type')).toBe('image/svg+xml')
  expect(await picture.text()).toMatch(/^<svg /)
  await app.db.delete(registrations)
})

it('documents are issued to entitled people, and anybody with the code can verify them', async () => {
  const desk = app.clientOf(await app.signInAs('registrar'))
  await openRegistration(app, { ...settings, modes: ['online', 'on-site'] })
  const { token, registration } = await registerAs(before, 'fay@example.org', {
    name: 'Fay Ñandú',
    mode: 'on-site',
    recordAttendance: true,
  })
  const file = (name: string) =>
    app.request(`/v1/registrations/own/${name}`, { headers: { 'personal-link': token } })
  expect(registration.officialDocuments).toEqual({
    certificate: false,
    visa: null,
    canRequestVisaLetter: true,
  })
  expect((await file('certificate.pdf')).status).toBe(409)
  expect((await file('visa-letter.pdf')).status).toBe(409)

  const passport = { number: 'X0123456', nationality: 'CO', bornOn: '1980-12-10' }
  const asked = await app.clientOf().registrations.own.requestVisaLetter(token, passport)
  expect(asked.officialDocuments).toMatchObject({
    visa: { state: 'asked', reason: null },
    canRequestVisaLetter: false,
  })
  const [request] = (await desk.visaRequests.list({ meeting: 'u4ssc-6' })).items
  expect(request).toMatchObject({ ...passport, name: 'Fay Ñandú', state: 'asked' })
  await desk.visaRequests.decide(request?.registration ?? '', { decision: 'approve' })
  const letter = await file('visa-letter.pdf')
  expect(letter.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await letter.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  const at = { sitting: '2021-12-07', session: null, at: DURING }
  await desk.checkIns.create('u4ssc-6', {
    checkIns: [{ id: randomUUID(), code: registration.checkInCode ?? '', ...at }],
  })
  const publicSiteUrl = 'https://u4ssc.example'
  const clock = () => '2021-12-08T12:00:00.000Z'
  const certificateOf = createCertificateMaker({
    ...{ db: app.db, clock, publicSiteUrl, fileStore: undefined },
  })
  const certificate = await certificateOf(request?.registration ?? '')
  expect(certificate?.subarray(0, 5).toString()).toBe('%PDF-')
  const given = await app.db.select().from(officialDocuments)
  expect(given.map(({ kind }) => kind).sort()).toEqual(['certificate', 'visa-letter'])
  for (const { code, kind } of given)
    expect(await app.clientOf().certificates.verify(code.toLowerCase())).toMatchObject({
      kind,
      name: 'Fay Ñandú',
      firstDay: '2021-12-07',
    })
  expect(await app.clientOf().certificates.verify('0000-0000-0000')).toBeUndefined()

  await app.request('/v1/registrations/own', {
    method: 'DELETE',
    headers: { 'personal-link': token },
  })
  expect(await app.db.select().from(officialDocuments)).toEqual([])
  await app.db.delete(registrations)
  await openRegistration(app, settings)
})

it('the joining details are in no public answer', async () => {
  const DescriptionSchema = z.object({
    paths: z.record(z.string(), z.record(z.string(), z.json())),
  })
  const { paths } = DescriptionSchema.parse(await (await app.request('/openapi.json')).json())
  const [letter] = (await app.clientOf().circulars.list()).items
  const values: Record<string, string> = {
    slug: 'u4ssc-6',
    id: letter?.id ?? '',
    number: '2',
    before: '1',
    after: '2',
  }
  const reads = Object.entries(paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'none'))
  expect(reads.length).toBeGreaterThan(15)
  for (const path of ['/openapi.json', '/docs', ...reads]) {
    const response = await app.request(path, { headers: { 'last-event-id': '0' } })
    const heard = `${await hear(response)} ${JSON.stringify([...response.headers])}`
    expect(heard, path).not.toContain(SECRET)
  }
})

/** Returns the text of a response; of a stream, which does not end, up to the last release. */
async function hear({ headers, body }: Response): Promise<string> {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false
  let heard = ''
  if (body === null) return heard
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    heard += chunk
    if (isStream && heard.includes('event: release')) break
  }
  return heard
}

it('a confirmed person sees the joining details from their time on, and joins by a link that remains valid when the room changes', async () => {
  const { token, registration } = await registerAs(before, 'ana@example.org', {
    recordAttendance: true,
  })
  expect(registration.joining).toBeNull()
  const own = await app.clientOf().registrations.own.get(token)
  expect(own.joining?.rooms[0]?.passcode).toBe(SECRET)
  const link = await joinLinkOf('ana@example.org')
  const first = await enter(link)
  await enter(link)
  expect([first.status, first.headers.get('location')]).toEqual([
    303,
    `https://rooms.example/${SECRET}`,
  ])
  expect(await app.db.select().from(attendance)).toMatchObject([{ sitting: '2021-12-07' }])

  const [room] = JOINING.rooms
  const moved = { ...JOINING, rooms: [{ ...room, url: 'https://other.example/room' }] }
  await changeMeeting(app, { '/joining': moved })
  expect((await enter(link)).headers.get('location')).toBe('https://other.example/room')
})

it('viewing the link does not count as attendance, and reveals no joining details', async () => {
  await app.db.delete(attendance)
  const { url, ...room } = { ...JOINING.rooms[0], label: '<Hall> & "Foyer"' }
  const two = [
    { ...room, passcode: null, telephones: [], url: 'https://rooms.example/a-4712' },
    { ...room, label: 'Room B', passcode: null, telephones: [], url: `${url ?? ''}-b-4712` },
  ]
  await changeMeeting(app, { '/joining': { ...JOINING, rooms: two } })
  const link = await joinLinkOf('ana@example.org')
  const page = await app.request(link)
  const html = await page.text()
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(html).toContain('&lt;Hall&gt; &amp; &quot;Foyer&quot;')
  expect(html).toMatch(/lang="es" dir="ltr"[^]*Room B/)
  expect(html).not.toContain('4712')
  expect(await app.db.select().from(attendance)).toEqual([])
  expect((await enter(link, '1')).headers.get('location')).toMatch(/-b-4712$/)
  expect((await enter(link, '7')).headers.get('location')).toMatch(/a-4712$/)
  expect(await app.db.select().from(attendance)).toHaveLength(1)
})

it('a person without a confirmed registration is led to it, and nothing is recorded', async () => {
  await openRegistration(app, { ...settings, rule: 'review' })
  const { registration } = await registerAs(before, 'ben@example.org', { recordAttendance: true })
  expect(registration).toMatchObject({ state: 'in-review', joining: null })
  const link = await joinLinkOf('ben@example.org')
  const page = await (await app.request(link)).text()
  expect(page).toContain('Solo pueden unirse las personas cuya inscripción está confirmada.')
  expect(page).toContain('href="http://localhost:3000/es/registration?meeting=u4ssc-6"')
  expect((await enter(link)).headers.get('location')).toBe(link.replace('/join/', ''))
  expect((await app.request('/join/guess')).status).toBe(403)
  expect(await app.db.select().from(attendance)).toHaveLength(1)
})

it('the link of an email sent before the meeting moved opens the rooms on the new day only', async () => {
  const link = await joinLinkOf('ana@example.org')
  expect(await (await app.request(link)).text()).toContain('name="room"')
  const day = { date: '2021-12-08', startTime: '10:00', endTime: '15:30', endDate: null }
  await changeMeeting(app, { '/schedule/days': [day] })
  const early = await app.request(link)
  expect(await early.text()).not.toContain('name="room"')
  expect(await (await after.request(link)).text()).toContain('name="room"')
})

describe('joining at another time', () => {
  const day = { startTime: '10:00', endTime: '12:00', endDate: null }
  const days = ['2021-12-07', '2021-12-08'].map((date) => ({ ...day, date }))
  let link: string
  beforeAll(async () => {
    await changeMeeting(app, { '/schedule/days': days })
    link = await joinLinkOf('ana@example.org')
  })

  async function visit<Seen>(now: string, see: (then: TestApp) => Promise<Seen>): Promise<Seen> {
    const then = await openTestApp(now, { database: shared })
    const seen = await see(then)
    await then.close()
    return seen
  }

  it.each([
    ['before the reveal', '2021-12-06T09:00:00Z', /unirse a la reunión a partir del martes 7/, 0],
    ['in session', DURING, /name="room"/, 2],
    ['between sittings', '2021-12-07T20:00:00Z', /La próxima sesión empieza el miércoles 8/, 2],
    ['in the hour after the end', '2021-12-08T11:30:00Z', /name="room"/, 2],
    ['after the end', '2021-12-08T12:30:00Z', /ha terminado[^]*\/es\/meetings\/u4ssc-6"/, 0],
  ])('the page of the link says what is possible %s', async (_, now, words, rooms) => {
    const page = await visit(now, async (then) => (await then.request(link)).text())
    expect(page).toMatch(words)
    expect(page.split('<button').length - 1).toBe(rooms)
  })

  it('after the end, the button leads to no room, and the registration names none', async () => {
    const [row] = await app.db
      .select()
      .from(registrations)
      .where(eq(registrations.email, 'ana@example.org'))
    const to = { registrationId: row?.id ?? '' }
    const token = await makeLink(app.db, { purpose: 'own', to, at: app.clock() })
    const [sent, own] = await visit('2021-12-08T12:30:00Z', (then) =>
      Promise.all([
        then.request(link, { method: 'POST', body: new URLSearchParams({ room: '0' }) }),
        then.clientOf().registrations.own.get(token),
      ]),
    )
    expect(sent.headers.get('location')).toBe(link.replace('/join/', ''))
    expect(own).toMatchObject({ state: 'confirmed', joining: null })
  })
})
