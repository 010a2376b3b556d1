import { isNotNull } from 'drizzle-orm'
import { ROLES } from '@u4ssc/client/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MAY, OF_MEETING } from '../../test/access-table'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { messages, registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

type Named = (typeof OF_MEETING)[keyof typeof OF_MEETING]

const ANYTHING = '00000000-0000-4000-8000-000000000000'
const sourceOf = new Map<string, Named>(Object.entries(OF_MEETING))

let app: TestApp
let inside: string
let outside: string
/** IDs of things of the sixth meeting. */
const ids = new Map<Named, string>()

beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const registrar = app.clientOf(await openRegistration(app))
  await registerAs(app, 'ana@example.org')
  const delegation = await registrar.delegations.create({
    ...{ meeting: 'u4ssc-6', capacity: 'member-state', country: 'CO', organization: null },
    focalPoints: [{ name: 'Cho', email: 'cho@example.org', language: 'en' }],
  })
  const invitation = await registrar.invitations.create({
    ...{ meeting: 'u4ssc-6', email: 'dora@example.org', language: 'en' },
  })
  const notice = await registrar.notices.create({
    ...{ meeting: 'u4ssc-6', kind: 'notice' },
    audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
    words: { en: { subject: 'Papers', text: 'The papers are ready.' } },
  })
  const [registration] = await app.db.select().from(registrations)
  const [message] = await app.db.select().from(messages).where(isNotNull(messages.focalPointId))
  ids.set('registration', registration?.id ?? '').set('message', message?.id ?? '')
  ids.set('delegation', delegation.id).set('notice', notice.id).set('invitation', invitation.id)
  inside = await app.signInAs('registrar', ['u4ssc-6'])
  outside = await app.signInAs('registrar', ['u4ssc-5'])
})
afterAll(() => app.close())

describe('a registrar of some meetings', () => {
  const cases = Object.entries(MAY).flatMap(([route, allowed]) =>
    allowed.includes('nobody')
      ? []
      : [
          {
            route,
            isForAll:
              route === 'GET /v1/email-health' || ROLES.every((one) => allowed.includes(one)),
          },
        ],
  )
  it.each(cases)('$route', async ({ route, isForAll }) => {
    if (route === 'DELETE /v1/session') return
    const named = sourceOf.get(route)
    expect(await isRefused(route, inside, named)).toBe(named === undefined && !isForAll)
    expect(await isRefused(route, outside, named)).toBe(named !== undefined || !isForAll)
    // Without a meeting, nothing is allowed that needs one
    if (named !== undefined && named !== 'slug')
      expect(await isRefused(route, inside, undefined)).toBe(true)
  })

  it('cannot combine a meeting of theirs with another', async () => {
    const headers = { cookie: outside }
    const two = await app.request('/v1/registrations?meeting=u4ssc-5&meeting=u4ssc-6', { headers })
    expect(two.status).toBe(403)
    const path = '/v1/registrations/decisions'
    const both = { registrations: [ids.get('registration'), ANYTHING], decision: 'approve' }
    expect((await app.request(path, sending('POST', both, { cookie: inside }))).status).toBe(403)
  })

  it('is refused in plain words', async () => {
    const answer = await app.request('/v1/registrations', { headers: { cookie: inside } })
    expect(await answer.json()).toMatchObject({
      type: '/problems/not-allowed',
      detail:
        'Your role is limited to some meetings. Choose one of them, or ask an owner for access.',
    })
  })

  it('sees the tasks and dates of their meetings only', async () => {
    const theirs = await app.clientOf(inside).overview.get()
    expect(theirs.dueDates.map(({ slug }) => slug)).toContain('u4ssc-6')
    expect(theirs.meetings.map(({ slug }) => slug)).toEqual(['u4ssc-6'])
    expect(await app.clientOf(outside).overview.get()).toEqual({ meetings: [], dueDates: [] })
  })
})

/** Sends a request about the sixth meeting, or about no meeting. */
async function isRefused(route: string, cookie: string, named: Named | undefined) {
  const [method = '', path = ''] = route.split(' ')
  const id = (named && ids.get(named)) ?? ANYTHING
  const body =
    named === 'body'
      ? { meeting: 'u4ssc-6' }
      : named === 'registrations'
        ? { registrations: [ids.get('registration')] }
        : {}
  const address = path
    .replace('{slug}', 'u4ssc-6')
    .replace('{id}', id)
    .replace('{registration}', id)
    .replaceAll(/\{\w+\}/g, ANYTHING)
  const hasBody = method === 'POST' || method === 'PUT'
  const response = await app.request(
    named === 'query' ? `${address}?meeting=u4ssc-6` : address,
    hasBody ? sending(method, body, { cookie }) : { method, headers: { cookie } },
  )
  if (response.ok) return false
  const { type } = z.object({ type: z.string() }).parse(await response.json())
  return type === '/problems/not-allowed'
}
