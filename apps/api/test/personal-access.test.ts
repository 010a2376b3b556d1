import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  delegations,
  focalPoints,
  meetingInvitations,
  registrations,
  serviceKeys,
  speakerInvitations,
  subscriptions,
} from '../src/db/tables/index'
import { makeLink } from '../src/mail/index'
import { publishFirstLetter } from '../src/publish-first-letter'
import { MAY, EVERYBODY } from './access-table'
import { changeMeeting } from './change-meeting'
import { DescriptionSchema, operationsOf } from './fuzz/description'
import { openTestApp, sending } from './open-test-app'
import type { TestApp } from './open-test-app'
import { applicationOf, applyAs, openRegistration, registerAs } from './register'

const KINDS = [
  'registrant',
  'focal-point',
  'invited',
  'speaker',
  'join',
  'follower',
  'confirm',
] as const
type Kind = (typeof KINDS)[number]

const SPEAKER_ID = randomUUID()
const SPEAKER = { id: 'ana', name: 'Ana Ruiz', title: null, organization: null, biography: null }
const SESSION = {
  ...{ id: 'panel', title: 'Cities', kind: 'panel', room: null, documents: [] },
  ...{ date: '2021-12-07', startTime: '10:00', endTime: '11:00' },
  speakers: [{ speaker: 'ana', role: 'panellist' }],
}
const FILE = { name: 'letter.pdf', content: 'JVBERi0xLjc=' }
const DELEGATE = { name: 'Dora', email: 'dora@example.org', mode: 'online', language: 'es' }
const REGISTRANT = { ...applicationOf('ana@example.org'), version: 1 }
const PASSPORT = { number: 'AB123456', nationality: 'CO', bornOn: '1980-01-01' }

/** Which personal link opens which route, with a valid body. */
const OPENED: Readonly<Record<string, readonly [kind: Kind, body?: object]>> = {
  'GET /v1/registrations/own': ['registrant'],
  'PUT /v1/registrations/own': ['registrant', REGISTRANT],
  'DELETE /v1/registrations/own': ['registrant'],
  'GET /v1/registrations/own/data': ['registrant'],
  'GET /v1/registrations/own/calendar': ['registrant'],
  'GET /v1/registrations/own/code.svg': ['registrant'],
  'GET /v1/registrations/own/certificate.pdf': ['registrant'],
  'GET /v1/registrations/own/visa-letter.pdf': ['registrant'],
  'PUT /v1/registrations/own/visa-request': ['registrant', PASSPORT],
  'POST /v1/registrations/own/acceptance': ['registrant'],
  'POST /v1/registrations/own/preview': ['registrant', REGISTRANT],
  'POST /v1/registrations/own/withdrawal': ['registrant'],
  'GET /v1/registrations/confirmation': ['confirm'],
  'DELETE /v1/registrations/confirmation': ['confirm'],
  'GET /v1/delegations/own': ['focal-point'],
  'PUT /v1/delegations/own/head': ['focal-point', { head: null }],
  'POST /v1/delegations/own/letters': ['focal-point', FILE],
  'DELETE /v1/delegations/own/letters/{letter}': ['focal-point'],
  'POST /v1/delegations/own/decisions': [
    'focal-point',
    { registrations: [randomUUID()], decision: 'approve' },
  ],
  'POST /v1/delegations/own/people': ['focal-point', DELEGATE],
  'GET /v1/meeting-invitations/own': ['invited'],
  'POST /v1/meeting-invitations/own/registration': ['invited', applicationOf('x@example.org')],
  'GET /v1/speaker-invitations/own': ['speaker'],
  'PUT /v1/speaker-invitations/own/answer': ['speaker', { answer: 'confirmed' }],
  'PUT /v1/speaker-invitations/own/biography': ['speaker', { text: 'Mayor' }],
  'POST /v1/speaker-invitations/own/files': ['speaker', { kind: 'photograph', file: FILE }],
  'DELETE /v1/speaker-invitations/own/files/{id}': ['speaker'],
  'GET /join/{token}': ['join'],
  'POST /join/{token}': ['join'],
  'GET /unsubscribe/{token}': ['follower'],
  'POST /unsubscribe/{token}': ['follower'],
}

let app: TestApp
let routes: string[]
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await changeMeeting(app, { '/speakers': [SPEAKER], '/programme': [SESSION] })
  await openRegistration(app)
  const description = await (await app.request('/openapi.json')).json()
  const operations = operationsOf(DescriptionSchema.parse(description))
  routes = operations
    .filter(
      ({ path, parameters }) =>
        path.endsWith('{token}') || parameters.some(({ name }) => name === 'personal-link'),
    )
    .map(({ method, path }) => `${method} ${path}`)
})
afterAll(() => app.close())

/** Returns a new link of that kind, for a separate person. */
async function linkOf(kind: Kind): Promise<string> {
  const { db } = app
  const at = app.clock()
  const id = randomUUID()
  const email = `${kind}-${id}@example.org`
  const person = { id, email, name: 'Ana', language: 'en', createdAt: at } as const
  const meeting = { slug: 'u4ssc-6', revokedAt: null } as const
  switch (kind) {
    case 'registrant':
      return (await registerAs(app, email)).token
    case 'join':
    case 'confirm': {
      await (kind === 'join' ? registerAs(app, email) : applyAs(app, email))
      const rows = await db.select().from(registrations)
      const registrationId = rows.find((row) => row.email === email)?.id ?? ''
      const to = { registrationId }
      return makeLink(db, { purpose: kind, to, at, expiresAt: '2022-01-01T00:00:00.000Z' })
    }
    case 'focal-point': {
      const entity = { capacity: 'member-state', country: 'CO', organization: id } as const
      await db
        .insert(delegations)
        .values({ id, slug: 'u4ssc-6', ...entity, maxPeople: null, createdAt: at })
      await db
        .insert(focalPoints)
        .values({ ...person, delegationId: id, role: 'principal', revokedAt: null })
      return makeLink(db, { purpose: 'own', to: { focalPointId: id }, at })
    }
    case 'invited':
      await db.insert(meetingInvitations).values({ ...person, ...meeting })
      return makeLink(db, { purpose: 'own', to: { invitationId: id }, at })
    case 'speaker': {
      const speaker = { ...person, ...meeting, id: SPEAKER_ID, speaker: 'ana' }
      await db.insert(speakerInvitations).values(speaker).onConflictDoNothing()
      return makeLink(db, { purpose: 'own', to: { speakerInvitationId: SPEAKER_ID }, at })
    }
    case 'follower':
      await db.insert(subscriptions).values({
        ...{ id, email, slug: null, language: 'en', zone: null, createdAt: at },
        ...{ state: 'active', confirmedAt: at },
      })
      return makeLink(db, { purpose: 'end', to: { subscriptionId: id }, at })
    default:
      return kind satisfies never
  }
}

const ProblemSchema = z.object({ type: z.string() })

/** Returns the problem code of a response, if any. */
async function codeOf(answer: Response): Promise<string | undefined> {
  if (answer.status < 400) return undefined
  return ProblemSchema.parse(await answer.json()).type.replace('/problems/', '')
}

async function ask(route: string, token: string, body: object | undefined) {
  const [method = '', path = ''] = route.split(' ')
  const address = path.replace('{token}', token).replaceAll(/\{\w+\}/g, randomUUID())
  const headers = { 'personal-link': token }
  const isForm = path.endsWith('{token}')
  return codeOf(
    await app.request(
      address,
      method === 'GET' || method === 'DELETE' || isForm
        ? { method, headers }
        : sending(method, body ?? {}, headers),
    ),
  )
}

describe('a personal link', () => {
  it('is used by the routes of the table and no others', () => {
    // Public, and shows more to participants of the meeting
    const more = 'GET /v1/participants/{slug}'
    expect(routes.toSorted()).toEqual([...Object.keys(OPENED), more].toSorted())
  })

  it.each(KINDS)('of the kind %s opens its resource and nothing else', async (kind) => {
    const token = await linkOf(kind)
    const wrong: string[] = []
    for (const [route, [opens, body]] of Object.entries(OPENED)) {
      const isItsOwn = opens === kind
      const code = await ask(route, isItsOwn ? await linkOf(kind) : token, body)
      if (isItsOwn ? code === 'personal-link-not-valid' : code !== 'personal-link-not-valid')
        wrong.push(`${route}: ${code}`)
    }
    expect(wrong).toEqual([])
  })

  it('with an unknown token is refused everywhere', async () => {
    for (const [route, [, body]] of Object.entries(OPENED))
      expect(await ask(route, 'x'.repeat(43), body), route).toBe('personal-link-not-valid')
  })
})

describe('a closed route is refused', () => {
  const closed = Object.entries(MAY)
    .filter(([, allowed]) => allowed !== EVERYBODY)
    .map(([route]) => route)

  async function openedBy(headers: Record<string, string>): Promise<string[]> {
    const opened: string[] = []
    for (const route of closed) {
      const [method = '', path = ''] = route.split(' ')
      const address = path.replaceAll(/\{\w+\}/g, randomUUID())
      const hasBody = method === 'POST' || method === 'PUT'
      const init = hasBody ? sending(method, {}, headers) : { method, headers }
      const code = await codeOf(await app.request(address, init))
      if (code !== 'not-signed-in') opened.push(`${route}: ${code}`)
    }
    return opened
  }

  it.each([
    ['a wrong key', { authorization: `Bearer ${'x'.repeat(43)}` }],
    ['a key that is no bearer', { authorization: 'Basic b3duZXI6b3duZXI=' }],
    ['a wrong cookie', { cookie: 'u4ssc.session_token=x.y' }],
  ])('with %s', async (_what, headers) => {
    expect(closed.length).toBeGreaterThan(90)
    expect(await openedBy(headers)).toEqual([])
  })

  it('with a revoked or an expired key', async () => {
    const owner = app.clientOf(await app.signInAs('owner'))
    const revoked = await owner.keys.create({ name: 'revoked', scopes: ['drafts:read'] })
    await owner.keys.delete(revoked.id)
    expect(await openedBy({ authorization: `Bearer ${revoked.secret}` })).toEqual([])
    const expired = await owner.keys.create({ name: 'expired', scopes: ['audit:read'] })
    await app.db.update(serviceKeys).set({ expiresAt: '2021-11-24T00:00:00.000Z' })
    expect(await openedBy({ authorization: `Bearer ${expired.secret}` })).toEqual([])
  })

  it.each(KINDS)('with a personal link of the kind %s', async (kind) => {
    const token = await linkOf(kind)
    expect(await openedBy({ 'personal-link': token })).toEqual([])
    expect(await openedBy({ authorization: `Bearer ${token}` })).toEqual([])
  })
})
