import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@u4ssc/client/people'
import { cookieOf, openTestApp, post, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { serviceKeys } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const PASSWORD = 'la vache rit jaune'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await app.signInAs('owner')
})
afterAll(() => app.close())

/** Invites a person and accepts the invitation. */
async function add(email: string, role: Role) {
  const { token } = await app.clientOf(cookie).people.invitations.create({ email, role })
  return app.clientOf().people.invitations.accept({ token, name: email, password: PASSWORD })
}

async function signIn(email: string, password = PASSWORD): Promise<string> {
  return cookieOf(await app.request('/v1/session', post({ email, password })))
}

describe('invitations', () => {
  it('give one person the named role, once', async () => {
    const { token } = await app
      .clientOf(cookie)
      .people.invitations.create({ email: 'Eve@example.org', role: 'reader' })
    const acceptance = { token, name: 'Eve', password: PASSWORD }
    const attempts = await Promise.allSettled([
      app.clientOf().people.invitations.accept(acceptance),
      app.clientOf().people.invitations.accept(acceptance),
    ])
    const made = attempts.filter(({ status }) => status === 'fulfilled')
    expect(made).toMatchObject([{ value: { email: 'eve@example.org', role: 'reader' } }])
    expect((await app.clientOf(cookie).people.invitations.list()).items).toEqual([])
  })

  it('are void once another invitation for the address is made, or the invitation is withdrawn', async () => {
    const owner = app.clientOf(cookie)
    const older = await owner.people.invitations.create({
      email: 'bob@example.org',
      role: 'editor',
    })
    const newer = await owner.people.invitations.create({
      email: 'bob@example.org',
      role: 'reader',
    })
    const acceptance = { name: 'Bob', password: PASSWORD }
    const refused = { status: 403, type: '/problems/link-not-valid' }
    await expect(
      app.clientOf().people.invitations.accept({ ...acceptance, token: older.token }),
    ).rejects.toMatchObject(refused)
    await owner.people.invitations.delete(newer.id)
    await expect(
      app.clientOf().people.invitations.accept({ ...acceptance, token: newer.token }),
    ).rejects.toMatchObject(refused)
  })

  it('are refused for an address with an account, and not accepted with a common password', async () => {
    await add('carol@example.org', 'editor')
    const again = app
      .clientOf(cookie)
      .people.invitations.create({ email: 'carol@example.org', role: 'owner' })
    await expect(again).rejects.toMatchObject({ type: '/problems/address-taken' })
    const { token } = await app
      .clientOf(cookie)
      .people.invitations.create({ email: 'd@example.org', role: 'reader' })
    const common = { token, name: 'D', password: 'Password2026!' }
    await expect(app.clientOf().people.invitations.accept(common)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/password' }],
    })
  })
})

describe('people', () => {
  it('are signed out and cannot sign in once they are deactivated', async () => {
    const { id, role } = await add('dan@example.org', 'editor')
    const client = app.clientOf(await signIn('dan@example.org'))
    expect(await client.account.get()).toMatchObject({ id })
    await app.clientOf(cookie).people.update(id, { role, meetings: null, active: false })
    await expect(client.account.get()).rejects.toMatchObject({ status: 401 })
    const attempt = await app.request(
      '/v1/session',
      post({ email: 'dan@example.org', password: PASSWORD }),
    )
    expect(attempt.status).toBe(401)
    await app.clientOf(cookie).people.update(id, { role: 'reader', meetings: null, active: true })
    const back = app.clientOf(await signIn('dan@example.org'))
    expect(await back.account.get()).toMatchObject({ role: 'reader' })
  })

  it('always include one owner, even if the last two give up the role at the same time', async () => {
    const owner = app.clientOf(cookie)
    const me = await owner.account.get()
    const step = { role: 'editor', meetings: null, active: true } as const
    await expect(owner.people.update(me.id, step)).rejects.toMatchObject({
      type: '/problems/last-owner',
    })
    const other = await add('other@example.org', 'owner')
    const otherClient = app.clientOf(await signIn('other@example.org'))
    const results = await Promise.allSettled([
      owner.people.update(me.id, step),
      otherClient.people.update(other.id, step),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    // Restore the state that other tests expect
    const left = results[0].status === 'fulfilled' ? otherClient : owner
    const id = results[0].status === 'fulfilled' ? me.id : other.id
    await left.people.update(id, { role: 'owner', meetings: null, active: true })
  })
})

describe('a role limited to some meetings', () => {
  it('is given with the invitation or later, and recorded', async () => {
    const owner = app.clientOf(cookie)
    const meetings = ['u4ssc-6']
    const email = 'finn@example.org'
    const { token } = await owner.people.invitations.create({ email, role: 'registrar', meetings })
    const acceptance = { token, name: 'Finn', password: PASSWORD }
    const person = await app.clientOf().people.invitations.accept(acceptance)
    expect(person.meetings).toEqual(meetings)
    expect(await app.clientOf(await signIn(email)).account.get()).toMatchObject({ meetings })
    const wider = { role: 'registrar', meetings: null, active: true } as const
    expect(await owner.people.update(person.id, wider)).toMatchObject({ meetings: null })
    const { items } = await owner.audit.list({ subject: `people/${person.id}` })
    expect(items[0]).toMatchObject({ before: { meetings }, after: { meetings: null } })
  })

  it('requires existing meetings, and a role other than owner', async () => {
    const owner = app.clientOf(cookie)
    const { id } = await add('gil@example.org', 'registrar')
    const refusal = (change: object) =>
      app.request(`/v1/people/${id}`, sending('PUT', { active: true, ...change }, { cookie }))
    for (const [change, pointer] of [
      [{ role: 'registrar', meetings: ['none'] }, '/meetings/0'],
      [{ role: 'registrar', meetings: [] }, '/meetings'],
      [{ role: 'owner', meetings: ['u4ssc-6'] }, '/meetings'],
      [{ role: 'editor' }, '/meetings'],
    ] as const) {
      const answer = await refusal(change)
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ errors: [{ pointer }] })
    }
    const unchanged = (await owner.people.list()).items.find((one) => one.id === id)
    expect(unchanged?.meetings).toBeNull()
  })
})

describe('sessions', () => {
  it('are listed for their own person only, and end one by one', async () => {
    await add('erin@example.org', 'reader')
    const first = app.clientOf(await signIn('erin@example.org'))
    const second = app.clientOf(await signIn('erin@example.org'))
    const { items } = await second.account.sessions.list()
    expect(items.map(({ current }) => current).sort()).toEqual([false, true])
    const other = items.find(({ current }) => !current)
    await expect(
      app.clientOf(cookie).account.sessions.delete(other?.id ?? ''),
    ).rejects.toMatchObject({
      type: '/problems/session-not-found',
    })
    await second.account.sessions.delete(other?.id ?? '')
    await expect(first.account.get()).rejects.toMatchObject({ status: 401 })
    expect((await second.account.sessions.list()).items).toHaveLength(1)
  })

  it('last a working day, regardless of activity', async () => {
    await add('judy@example.org', 'reader')
    const judy = app.clientOf(await signIn('judy@example.org'))
    const [before] = (await judy.account.sessions.list()).items
    await judy.account.get()
    const [session] = (await judy.account.sessions.list()).items
    expect(session?.expiresAt).toBe(before?.expiresAt)
    const hours = Date.parse(session?.expiresAt ?? '') - Date.parse(session?.createdAt ?? '')
    expect(hours / 3_600_000).toBeCloseTo(12)
  })

  it('ignore a client address that only a header states', async () => {
    await add('heidi@example.org', 'reader')
    const forged = {
      'x-forwarded-for': '203.0.113.9',
      'x-u4ssc-client-address': '203.0.113.9',
      'user-agent': 'Browser',
    }
    const body = { email: 'heidi@example.org', password: PASSWORD }
    const own = cookieOf(await app.request('/v1/session', post(body, forged)))
    const { items } = await app.clientOf(own).account.sessions.list()
    expect(items).toMatchObject([{ userAgent: 'Browser' }])
    expect(JSON.stringify(items)).not.toContain('203.0.113.9')
  })

  it('end on other devices when the password changes, which replaces the previous password', async () => {
    await add('frank@example.org', 'reader')
    const first = app.clientOf(await signIn('frank@example.org'))
    const second = app.clientOf(await signIn('frank@example.org'))
    const next = 'encore une vache jaune'
    await expect(
      second.account.changePassword({ current: 'not this one', next }),
    ).rejects.toMatchObject({
      errors: [{ pointer: '/current' }],
    })
    await second.account.changePassword({ current: PASSWORD, next })
    await expect(first.account.get()).rejects.toMatchObject({ status: 401 })
    expect(await second.account.get()).toMatchObject({ email: 'frank@example.org' })
    expect(await app.clientOf(await signIn('frank@example.org', next)).account.get()).toBeDefined()
  })
})

describe('keys', () => {
  const withKey = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } })

  it('open what their scopes allow until they are revoked, and are stored as a hash', async () => {
    const owner = app.clientOf(cookie)
    const { id, secret } = await owner.keys.create({ name: 'CI', scopes: ['drafts:read'] })
    expect((await app.request('/v1/drafts', withKey(secret))).status).toBe(200)
    expect((await app.request('/v1/audit', withKey(secret))).status).toBe(403)
    expect(JSON.stringify(await app.db.select().from(serviceKeys))).not.toContain(secret)
    expect(JSON.stringify(await owner.keys.list())).not.toContain(secret)
    await owner.keys.delete(id)
    expect((await app.request('/v1/drafts', withKey(secret))).status).toBe(401)
  })

  it('open nothing after their expiry', async () => {
    const expiresAt = '2021-11-25T08:00:00.000Z'
    const key = { name: 'old', scopes: ['drafts:read' as const], expiresAt }
    const { secret } = await app.clientOf(cookie).keys.create(key)
    expect((await app.request('/v1/drafts', withKey(secret))).status).toBe(401)
  })

  it('are named in the audit log with each act', async () => {
    const owner = app.clientOf(cookie)
    const { id, secret } = await owner.keys.create({ name: 'CI', scopes: ['drafts:write'] })
    const init = post({ text: 'A letter' }, { authorization: `Bearer ${secret}` })
    expect((await app.request('/v1/drafts', init)).status).toBe(201)
    const { items } = await owner.audit.list({ actor: `key:${id}` })
    expect(items).toMatchObject([{ action: 'create-draft', actorName: 'CI' }])
  })
})

describe('GET /v1/audit', () => {
  it('returns the acts that a filter selects, with before and after, page by page', async () => {
    const owner = app.clientOf(cookie)
    const person = await add('grace@example.org', 'editor')
    await owner.people.update(person.id, { role: 'reader', meetings: null, active: true })
    const subject = `people/${person.id}`
    const all = await owner.audit.list({ subject })
    expect(all.items.map(({ action }) => action)).toEqual(['change-person', 'accept-invitation'])
    expect(all.items[0]).toMatchObject({
      subjectName: person.name,
      before: { role: 'editor', meetings: null, active: true },
      after: { role: 'reader', meetings: null, active: true },
    })
    const first = await owner.audit.list({ subject, limit: 1 })
    const second = await owner.audit.list({ subject, limit: 1, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items]).toEqual(all.items)
    expect(second.nextCursor).toBeNull()
    const later = { subject, from: '2031-01-01T00:00:00.000Z' }
    expect((await owner.audit.list(later)).items).toEqual([])
  })
})
