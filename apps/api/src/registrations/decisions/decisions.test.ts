import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DelegationRecordSchema, OwnDelegationSchema } from '@u4ssc/client/delegations'
import {
  RegistrationPageSchema,
  RegistrationDecisionOutcomeSchema,
} from '@u4ssc/client/registrations'
import { openRegistration, registerAs } from '../../../test/register'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import {
  auditEntries,
  delegations,
  focalPoints,
  messages,
  registrations,
} from '../../db/tables/index'
import { makeLink } from '../../mail/index'
import { isListPublic, requireForm } from '../settings/open-form'
import { publishFirstLetter } from '../../publish-first-letter'
import { purge } from '../../retention/retention-job'
import { createLog } from '../../startup/create-log'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(focalPoints)
  await app.db.delete(delegations)
  cookie = await openRegistration(app, { rule: 'review' })
})

const idOf = async (email: string) => {
  const [row] = await app.db.select().from(registrations).where(eq(registrations.email, email))
  if (!row) throw new Error('Nobody has that address')
  return row.id
}
const get = (path: string, headers: Record<string, string> = { cookie }) =>
  app.request(path, { headers })
const stateOf = async (token: string) => {
  const own: unknown = await (await get('/v1/registrations/own', { 'personal-link': token })).json()
  return own
}
async function rule(body: object) {
  const response = await app.request('/v1/registrations/decisions', post(body, { cookie }))
  return RegistrationDecisionOutcomeSchema.parse(await response.json()).outcomes
}

describe('a person who was declined and then erased their data', () => {
  const declineAndErase = async (email: string) => {
    const { token } = await registerAs(app, email)
    await rule({ registrations: [await idOf(email)], decision: 'refuse', reason: 'Not admitted' })
    const headers = { 'personal-link': token }
    const erased = await app.request('/v1/registrations/own', { method: 'DELETE', headers })
    expect(erased.status).toBe(204)
  }

  it('is reviewed when the address registers again, until the meeting ends', async () => {
    cookie = await openRegistration(app, { rule: 'automatic' })
    await declineAndErase('eve@example.org')
    const rows = await app.db.select().from(registrations)
    expect(JSON.stringify(rows)).not.toContain('eve@')
    const { registration } = await registerAs(app, 'eve@example.org')
    expect(registration.state).toBe('in-review')
    expect((await registerAs(app, 'other@example.org')).registration.state).toBe('confirmed')

    const log = createLog('silent')
    const hashes = async () =>
      (await app.db.select().from(registrations)).flatMap(({ declinedHash }) => declinedHash ?? [])
    await purge({ db: app.db, log, clock: () => '2021-12-07T12:00:00.000Z' })
    expect(await hashes()).toHaveLength(1)
    await purge({ db: app.db, log, clock: () => '2021-12-09T12:00:00.000Z' })
    expect(await hashes()).toEqual([])
  })
})

describe('the secretariat', () => {
  it('approves and declines many registrations, each with the reason in the language of the person', async () => {
    const ana = await registerAs(app, 'ana@example.org')
    const ben = await registerAs(app, 'ben@example.org', { language: 'zh' })
    const stranger = crypto.randomUUID()
    const ids = [await idOf('ana@example.org'), await idOf('ben@example.org')]
    expect(await rule({ registrations: [ids[0], stranger], decision: 'approve' })).toMatchObject([
      { done: true, state: 'confirmed' },
      { done: false, why: 'not-found' },
    ])
    const reason = 'The list of your delegation is closed'
    expect(await rule({ registrations: ids, decision: 'refuse', reason })).toMatchObject([
      { done: true, state: 'refused' },
      { done: true, state: 'refused' },
    ])
    expect(await stateOf(ben.token)).toMatchObject({ state: 'refused', reason })
    const isRefusalInChinese = and(eq(messages.kind, 'refused'), eq(messages.language, 'zh'))
    expect(await app.db.select().from(messages).where(isRefusalInChinese)).toMatchObject([
      { facts: { reason } },
    ])
    expect(await rule({ registrations: [ids[0]], decision: 'approve' })).toMatchObject([
      { done: false, why: 'state-forbids', state: 'refused' },
    ])
    expect(await rule({ registrations: [ids[0]], decision: 'reopen' })).toMatchObject([
      { done: true, state: 'in-review' },
    ])
    expect(await stateOf(ana.token)).toMatchObject({ state: 'in-review' })
    const silent = post({ registrations: ids, decision: 'refuse' }, { cookie })
    expect((await app.request('/v1/registrations/decisions', silent)).status).toBe(422)
  })

  it('gives places to the people who confirmed first, and shows that before without saving', async () => {
    cookie = await openRegistration(app, {
      rule: 'review',
      places: { 'on-site': null, online: 2 },
    })
    const names = ['first', 'second', 'third']
    for (const name of names) await registerAs(app, `${name}@example.org`)
    const [first, second, third] = await Promise.all(
      names.map((name) => idOf(`${name}@example.org`)),
    )
    const order = { registrations: [third, second, first], decision: 'approve' }
    const results = [
      { id: third, state: 'waiting' },
      { id: second, state: 'confirmed' },
      { id: first, state: 'confirmed' },
    ]
    expect(await rule({ ...order, isPreview: true })).toMatchObject(results)
    const [row] = await app.db
      .select()
      .from(registrations)
      .where(eq(registrations.id, first ?? ''))
    expect(row?.state).toBe('in-review')
    expect(await rule(order)).toMatchObject(results)
  })

  it('finds registrations by shared properties, page by page', async () => {
    for (const name of ['ana', 'ben', 'cho'])
      await registerAs(app, `${name}@example.org`, {
        name,
        country: name === 'cho' ? 'KR' : 'CO',
        accessNeeds: name === 'ben' ? [{ service: 'sign-language', details: null }] : [],
      })
    const page = async (query: string) =>
      RegistrationPageSchema.parse(await (await get(`/v1/registrations?${query}`)).json())
    expect((await page('country=CO&state=in-review')).items.map(({ name }) => name)).toEqual([
      'ben',
      'ana',
    ])
    expect((await page('q=CHO@')).items).toMatchObject([{ email: 'cho@example.org' }])
    for (const access of ['any', 'sign-language'])
      expect((await page(`access=${access}`)).items.map(({ name }) => name)).toEqual(['ben'])
    expect((await page('access=captioning')).items).toEqual([])
    const first = await page('limit=2')
    const second = await page(`limit=2&cursor=${first.nextCursor ?? ''}`)
    expect([...first.items, ...second.items]).toHaveLength(3)
    expect(second.nextCursor).toBeNull()
  })

  it('lists participants with the details that each of them agreed to show', async () => {
    await openRegistration(app)
    await registerAs(app, 'ana@example.org', { name: 'Ana', listed: 'public' })
    const ben = await registerAs(app, 'ben@example.org', { name: 'Ben', listed: 'participants' })
    await registerAs(app, 'cho@example.org', { name: 'Cho' })
    const list = async (headers: Record<string, string>) => {
      const answer: unknown = await (await get('/v1/participants/u4ssc-6', headers)).json()
      return answer
    }
    expect(await list({})).toMatchObject({ items: [{ name: 'Ana' }], unlisted: 2 })
    expect(await list({ 'personal-link': ben.token })).toMatchObject({
      items: [{ name: 'Ana' }, { name: 'Ben' }],
      unlisted: 1,
    })
    const form = await requireForm(app.db, 'u4ssc-6')
    const isPublic = ['2022-01-06T23:59:59Z', '2022-01-07T00:00:00Z'].map((now) =>
      isListPublic(form, now),
    )
    expect(isPublic).toEqual([true, false])
  })
})

describe('a delegation', () => {
  const ENTITY = { capacity: 'member-state', country: 'CO', organization: null } as const

  async function openDelegation(maxPeople: number | null = null) {
    const focal = { name: 'Focal point', email: 'focal@example.org', language: 'fr' }
    const deputy = { ...focal, email: 'deputy@example.org', role: 'deputy' }
    const body = { ...ENTITY, meeting: 'u4ssc-6', maxPeople, focalPoints: [focal, deputy] }
    const response = await app.request('/v1/delegations', post(body, { cookie }))
    const delegation = DelegationRecordSchema.parse(await response.json())
    const [first] = delegation.focalPoints
    if (!first) throw new Error('A delegation without a focal point')
    const to = { focalPointId: first.id }
    const token = await makeLink(app.db, { purpose: 'own', to, at: app.clock() })
    return { delegation, first, link: { 'personal-link': token } }
  }
  const person = (index: number) => ({
    name: `Delegate ${index}`,
    email: `delegate-${index}@example.org`,
    mode: 'online',
    language: 'es',
  })
  const add = (index: number, link: Record<string, string>) =>
    app.request('/v1/delegations/own/people', post(person(index), link))

  it('is registered by its focal point, twelve people, and never more than its limit', async () => {
    const { link } = await openDelegation(12)
    for (let index = 1; index <= 12; index += 1) expect((await add(index, link)).status).toBe(201)
    const thirteenth = await add(13, link)
    expect(await thirteenth.json()).toMatchObject({ type: '/problems/delegation-full' })
    expect(await (await add(1, link)).json()).toMatchObject({ type: '/problems/delegation-full' })
    const own = OwnDelegationSchema.parse(await (await get('/v1/delegations/own', link)).json())
    expect(own.people).toHaveLength(12)
    expect(new Set(own.people.map(({ state }) => state))).toEqual(new Set(['confirmed']))
    const invited = await app.db.select().from(messages).where(eq(messages.kind, 'delegation'))
    expect(invited).toMatchObject([{ language: 'fr' }, { language: 'fr' }])
  })

  it('is approved by its own focal point, who cannot approve people of another delegation', async () => {
    const { link } = await openDelegation()
    await registerAs(app, 'ana@example.org', { ...ENTITY, organization: 'MinTIC' })
    await registerAs(app, 'ben@example.org', { ...ENTITY, country: 'KR' })
    const ids = [await idOf('ana@example.org'), await idOf('ben@example.org')]
    const body = post({ registrations: ids, decision: 'approve' }, link)
    const response = await app.request('/v1/delegations/own/decisions', body)
    expect(await response.json()).toMatchObject({
      outcomes: [
        { done: true, state: 'confirmed' },
        { done: false, why: 'not-found', state: null },
      ],
    })
  })

  it('keeps the decision of the secretariat, whatever its focal point requests', async () => {
    const { link } = await openDelegation()
    expect((await add(1, link)).status).toBe(201)
    const id = await idOf('delegate-1@example.org')
    const reason = 'Security: not admitted'
    await rule({ registrations: [id], decision: 'refuse', reason })
    for (const decision of ['reopen', 'approve', 'refuse']) {
      const body = post({ registrations: [id], decision, reason: 'Please' }, link)
      const answer = await app.request('/v1/delegations/own/decisions', body)
      expect(await answer.json()).toMatchObject({
        outcomes: [{ id, done: false, why: 'state-forbids', state: 'refused' }],
      })
    }
    const [row] = await app.db.select().from(registrations).where(eq(registrations.id, id))
    expect(row).toMatchObject({ state: 'refused', reason })
    await rule({ registrations: [id], decision: 'reopen' })
    await rule({ registrations: [id], decision: 'approve' })
    const refusal = post({ registrations: [id], decision: 'refuse', reason }, link)
    const answer = await app.request('/v1/delegations/own/decisions', refusal)
    expect(await answer.json()).toMatchObject({ outcomes: [{ done: false, state: 'confirmed' }] })
  })

  it('cannot be changed by a focal point whose access was revoked', async () => {
    const { delegation, first, link } = await openDelegation()
    const path = `/v1/delegations/${delegation.id}/focal-points/${first.id}`
    const revoke = () => app.request(path, { method: 'DELETE', headers: { cookie } })
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 404])
    const acts = eq(auditEntries.action, 'revoke-focal-point')
    expect(await app.db.select().from(auditEntries).where(acts)).toMatchObject([
      { subject: `delegations/${delegation.id}`, before: { focalPoint: first.id } },
    ])
    expect((await get('/v1/delegations/own', link)).status).toBe(403)
    expect((await add(1, link)).status).toBe(403)
  })
})
