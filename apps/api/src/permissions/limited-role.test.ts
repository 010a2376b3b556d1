import { randomUUID } from 'node:crypto'
import { eq, isNotNull } from 'drizzle-orm'
import { ROLES } from '@u4ssc/client/people'
import type { Role } from '@u4ssc/client/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { MAY, OF_MEETING, OF_NO_MEETING } from '../../test/access-table'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import {
  drafts,
  messages,
  registrations,
  speakerInvitations,
  speakerMaterials,
} from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

type Named = (typeof OF_MEETING)[keyof typeof OF_MEETING]

const ANYTHING = '00000000-0000-4000-8000-000000000000'
const sourceOf = new Map<string, Named>(Object.entries(OF_MEETING))

let app: TestApp
const LIMITED = ['registrar', 'editor', 'reader'] as const
const inside = new Map<Role, string>()
const outside = new Map<Role, string>()
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
  await addContent()
  for (const role of LIMITED) {
    inside.set(role, await app.signInAs(role, ['u4ssc-6']))
    outside.set(role, await app.signInAs(role, ['u4ssc-5']))
  }
})
afterAll(() => app.close())

describe.each(LIMITED)('a %s limited to some meetings', (role) => {
  const cases = Object.entries(MAY).flatMap(([route, allowed]) =>
    allowed.includes('nobody')
      ? []
      : [
          {
            route,
            may: allowed.includes(role),
            isForAll: OF_NO_MEETING.includes(route) || ROLES.every((one) => allowed.includes(one)),
          },
        ],
  )
  it.each(cases)('$route', async ({ route, may, isForAll }) => {
    if (route === 'DELETE /v1/session') return
    const [theirs, others] = [inside.get(role) ?? '', outside.get(role) ?? '']
    const named = sourceOf.get(route)
    expect(await isRefused(route, theirs, named)).toBe(!may || (named === undefined && !isForAll))
    expect(await isRefused(route, others, named)).toBe(!may || named !== undefined || !isForAll)
    // Without a meeting, nothing is allowed that needs one
    if (named !== undefined && named !== 'slug' && named !== 'own')
      expect(await isRefused(route, theirs, undefined)).toBe(true)
  })
})

describe('a person limited to some meetings', () => {
  it('cannot combine a meeting of theirs with another', async () => {
    const headers = { cookie: outside.get('registrar') ?? '' }
    const two = await app.request('/v1/registrations?meeting=u4ssc-5&meeting=u4ssc-6', { headers })
    expect(two.status).toBe(403)
    const path = '/v1/registrations/decisions'
    const both = { registrations: [ids.get('registration'), ANYTHING], decision: 'approve' }
    expect(
      (await app.request(path, sending('POST', both, { cookie: inside.get('registrar') ?? '' })))
        .status,
    ).toBe(403)
  })

  it('finds people of their own meetings only', async () => {
    await registerAs(app, 'bea@example.org')
    const find = (cookie: string | undefined) =>
      app.clientOf(cookie).registrations.list({ q: 'bea@' })
    expect((await find(inside.get('registrar'))).items).toHaveLength(1)
    expect((await find(outside.get('registrar'))).items).toEqual([])
  })

  it('is refused with a plain message', async () => {
    const answer = await app.request('/v1/visa-requests', {
      headers: { cookie: inside.get('registrar') ?? '' },
    })
    expect(await answer.json()).toMatchObject({
      type: '/problems/not-allowed',
      detail:
        'Your role is limited to some meetings. Choose one of them, or ask an owner for access.',
    })
  })

  it('cannot open, change or publish a draft that also changes another meeting', async () => {
    const client = app.clientOf(inside.get('editor'))
    const draft = await client.drafts.get(ids.get('draft') ?? '')
    const renamed = { pointer: '/meetings/0/id', value: 'u4ssc-5', note: null }
    await app.db
      .update(drafts)
      .set({ corrections: [renamed] })
      .where(eq(drafts.id, draft?.id ?? ''))
    await expect(client.drafts.get(draft?.id ?? '')).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('sees the tasks and dates of their meetings only', async () => {
    const theirs = await app.clientOf(inside.get('registrar')).overview.get()
    expect(theirs.dueDates.map(({ slug }) => slug)).toContain('u4ssc-6')
    expect(theirs.meetings.map(({ slug }) => slug)).toEqual(['u4ssc-6'])
    expect(await app.clientOf(outside.get('registrar')).overview.get()).toEqual({
      meetings: [],
      dueDates: [],
    })
  })
})

/** Adds a draft, an approved document, an invited speaker and an upload to the sixth meeting. */
async function addContent(): Promise<void> {
  const editor = app.clientOf(await app.signInAs('editor'))
  const request = { meeting: 'u4ssc-6', language: 'en', name: 'agenda.pdf' } as const
  const document = await editor.documents.create(request, new Blob(['%PDF-1.7 agenda']))
  const owner = app.clientOf(await app.signInAs('owner'))
  await owner.documents.decide(document.id, { outcome: 'approved' })
  const draft = await editor.drafts.create({ meeting: 'u4ssc-6' })
  const at = app.clock()
  const speaker = { id: randomUUID(), slug: 'u4ssc-6' }
  await app.db.insert(speakerInvitations).values({
    ...{ ...speaker, speaker: 'ada', name: 'Ada', email: 'ada@example.org', language: 'en' },
    createdAt: at,
  })
  const material = { id: randomUUID(), slug: 'u4ssc-6', invitationId: speaker.id }
  await app.db.insert(speakerMaterials).values({
    ...{ ...material, kind: 'biography', text: 'Mathematician', state: 'taken', sentAt: at },
  })
  ids.set('draft', draft.id).set('document', document.id)
  ids.set('speaker', speaker.id).set('material', material.id)
}

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
    named === 'query' || named === 'own' ? `${address}?meeting=u4ssc-6` : address,
    hasBody ? sending(method, body, { cookie }) : { method, headers: { cookie } },
  )
  if (response.ok) return false
  const { type } = z.object({ type: z.string() }).parse(await response.json())
  return type === '/problems/not-allowed'
}
