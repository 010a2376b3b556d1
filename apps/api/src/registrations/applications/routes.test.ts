import { eq } from 'drizzle-orm'
import { instantOf } from '@u4ssc/domain/timezones'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  applicationOf,
  applyAs,
  confirmTokenOf,
  openRegistration,
  registerAs,
} from '../../../test/register'
import { openTestApp, post, sending } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { OwnDataSchema, RegistrantSchema } from '@u4ssc/client/registrations'
import { messages, registrations } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { lapseAllOffers } from '../waiting-list/transition-registration'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await openRegistration(app)
})

const kindsOf = async () => (await app.db.select().from(messages)).map(({ kind }) => kind)
const own = (path: string, token: string, method = 'GET') =>
  app.request(`/v1/registrations/own${path}`, { method, headers: { 'personal-link': token } })

describe('POST /v1/meetings/{slug}/registrations', () => {
  it('gives the reason to people who are not eligible, and stores nothing about them', async () => {
    const response = await applyAs(app, 'pat@example.org', { country: 'PW' })
    expect(await response.json()).toMatchObject({
      outcome: 'not-eligible',
      decision: { grounds: [{ cites: { paragraph: '5' } }, {}] },
    })
    expect(await app.db.select().from(registrations)).toEqual([])
    expect(await kindsOf()).toEqual([])
  })

  it('keeps the registration of a person who is not eligible and requests a review', async () => {
    const { registration } = await registerAs(app, 'pat@example.org', {
      country: 'PW',
      askReview: true,
    })
    expect(registration.state).toBe('in-review')
    expect(await kindsOf()).toEqual(['confirm', 'received'])
  })

  it('has the same answer whether or not the address is registered, and the facts are sent by email', async () => {
    const first = await (await applyAs(app, 'ana@example.org')).json()
    const { registration } = await registerAs(app, 'ana@example.org')
    const again = await applyAs(app, 'Ana@Example.org', { name: 'Somebody else' })
    expect(await again.json()).toEqual(first)
    expect(registration).toMatchObject({ name: 'Ana María Ñ.', state: 'confirmed' })
    expect(await kindsOf()).toEqual(['confirm', 'confirm', 'confirmed', 'already'])
    expect(await app.db.select().from(registrations)).toMatchObject([{ name: 'Ana María Ñ.' }])
  })

  it('sends at most five emails an hour to an address, regardless of who requests them', async () => {
    for (let turn = 0; turn < 8; turn += 1) await applyAs(app, 'ana@example.org')
    expect(await kindsOf()).toHaveLength(5)
    const link = { meeting: 'u4ssc-6', email: 'ana@example.org' }
    expect((await app.request('/v1/registrations/links', post(link))).status).toBe(202)
    const stranger = { meeting: 'u4ssc-6', email: 'nobody@example.org' }
    expect((await app.request('/v1/registrations/links', post(stranger))).status).toBe(202)
    expect(await kindsOf()).toHaveLength(5)
  })

  it('makes one registration of twenty requests with one address and one key', async () => {
    const request = post(applicationOf('ana@example.org'), { 'idempotency-key': 'once' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.request('/v1/meetings/u4ssc-6/registrations', request)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await app.db.select().from(registrations)).toHaveLength(1)
    expect(await kindsOf()).toEqual(['confirm'])
  })

  it('names each field that is wrong, the questions of the meeting included', async () => {
    const label = { en: 'Do you need a visa?' }
    const questions = [
      { kind: 'yes-no', id: 'visa', label, required: true, shownIf: null },
      {
        kind: 'text',
        id: 'passport',
        label,
        required: true,
        shownIf: { question: 'visa', is: 'yes' },
        maxLength: 20,
      },
    ] as const
    await openRegistration(app, { questions: [...questions] })
    const response = await applyAs(app, 'ana@example.org', {
      mode: 'on-site',
      answers: { visa: true, hat: 'red' },
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/mode' }, { pointer: '/answers/hat' }, { pointer: '/answers/passport' }],
    })
    expect((await applyAs(app, 'ana@example.org', { answers: { visa: false } })).status).toBe(200)
    expect((await applyAs(app, 'no mail')).status).toBe(422)
  })

  it('is refused outside the registration period', async () => {
    await openRegistration(app, { closesAt: '2021-11-25T08:00:00.000Z' })
    expect((await applyAs(app, 'ana@example.org')).status).toBe(409)
    const form = await app.request('/v1/registration-forms/u4ssc-6')
    expect(await form.json()).toMatchObject({
      open: false,
      modes: [{ mode: 'online', full: false }],
    })
  })
})

describe('the link of the first email', () => {
  it('works once, and is stored as a hash only', async () => {
    await applyAs(app, 'ana@example.org')
    const token = await confirmTokenOf(app, 'ana@example.org')
    const confirm = () => app.request('/v1/registrations/confirmation', post({ token }))
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 403])
    const links = await app.db.query.personalLinks.findMany()
    expect(JSON.stringify(links)).not.toContain(token)
  })
})

describe('places', () => {
  const places = (online: number) => ({ places: { 'on-site': null, online } })

  it('go to the people who confirm first; others wait, get a reserved place, and can pass it on', async () => {
    await openRegistration(app, places(1))
    const ana = await registerAs(app, 'ana@example.org')
    const ben = await registerAs(app, 'ben@example.org')
    const cho = await registerAs(app, 'cho@example.org')
    expect([ana, ben, cho].map(({ registration: { state, ahead } }) => [state, ahead])).toEqual([
      ['confirmed', null],
      ['waiting', 0],
      ['waiting', 1],
    ])
    expect((await own('/withdrawal', ana.token, 'POST')).status).toBe(200)
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'offered' })

    await lapseAllOffers({ db: app.db, clock: () => '2021-11-28T09:00:00.000Z' })
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'lapsed' })
    expect((await own('/acceptance', ben.token, 'POST')).status).toBe(409)
    const accepted = await own('/acceptance', cho.token, 'POST')
    expect(await accepted.json()).toMatchObject({ state: 'confirmed', offerExpiresAt: null })
  })

  it('are never given twice, even if the program does not check', async () => {
    await openRegistration(app, places(1))
    await registerAs(app, 'ana@example.org')
    await registerAs(app, 'ben@example.org')
    const oversell = app.db.update(registrations).set({ state: 'confirmed' })
    await expect(oversell).rejects.toThrow()
  })

  it('for a capacity with a quota are limited to the quota, with a separate waiting list', async () => {
    const quotas = [{ mode: 'online', capacity: 'individual', places: 1 }] as const
    await openRegistration(app, { ...places(3), quotas: [...quotas] })
    const ana = await registerAs(app, 'ana@example.org')
    const ben = await registerAs(app, 'ben@example.org')
    const asAcademia = { capacity: 'academia', organization: 'EPFL', country: 'CH' } as const
    const cho = await registerAs(app, 'cho@example.org', { ...asAcademia, askReview: true })
    await app.db
      .update(registrations)
      .set({ state: 'confirmed' })
      .where(eq(registrations.email, 'cho@example.org'))
    expect(ben.registration).toMatchObject({ state: 'waiting', ahead: 0 })
    expect(await (await app.request('/v1/registration-forms/u4ssc-6')).json()).toMatchObject({
      modes: [{ mode: 'online', full: false, fullFor: ['individual'] }],
    })
    const twice = app.db.update(registrations).set({ state: 'confirmed' })
    await expect(twice).rejects.toThrow()

    const details = RegistrantSchema.parse(applicationOf('cho@example.org'))
    const body = { ...details, version: cho.registration.version }
    const moved = await app.request(
      '/v1/registrations/own',
      sending('PUT', body, { 'personal-link': cho.token }),
    )
    expect(await moved.json()).toMatchObject({ state: 'waiting', capacity: 'individual', ahead: 1 })
    expect((await own('/withdrawal', ana.token, 'POST')).status).toBe(200)
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'offered' })
    expect(await (await own('', cho.token)).json()).toMatchObject({ state: 'waiting', ahead: 0 })
  })

  it('cannot become fewer than the registrations, and additional ones are reserved for people who wait', async () => {
    await openRegistration(app, places(2))
    await registerAs(app, 'ana@example.org')
    const ben = await registerAs(app, 'ben@example.org')
    const cho = await registerAs(app, 'cho@example.org')
    await expect(openRegistration(app, places(1))).rejects.toThrow('places-taken')
    await openRegistration(app, places(3))
    expect(await (await own('', cho.token)).json()).toMatchObject({ state: 'offered' })
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'confirmed' })
  })

  it('are reserved until the meeting begins at the latest, and not afterwards', async () => {
    await openRegistration(app, { ...places(1), offerHours: 720 })
    await registerAs(app, 'ana@example.org')
    const ben = await registerAs(app, 'ben@example.org')
    await openRegistration(app, { ...places(2), offerHours: 720 })
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'offered' })
    const [row] = await app.db
      .select()
      .from(registrations)
      .where(eq(registrations.email, 'ben@example.org'))
    const { meeting } = (await app.clientOf().meetings.get('u4ssc-6')) ?? {}
    const { date = '', startTime } = meeting?.schedule.days[0] ?? {}
    const start = instantOf(date, startTime ?? '', meeting?.schedule.zone ?? '')
    expect(Date.parse(row?.offerExpiresAt ?? '')).toBe(Date.parse(start))
    // An offer that an earlier version made for longer
    await app.db
      .update(registrations)
      .set({ offerExpiresAt: '2022-06-01T00:00:00.000Z' })
      .where(eq(registrations.email, 'ben@example.org'))
    await lapseAllOffers({ db: app.db, clock: () => '2021-12-08T09:00:00.000Z' })
    expect(await (await own('', ben.token)).json()).toMatchObject({ state: 'lapsed' })
  })
})

describe('a registration with its personal link', () => {
  const change = (token: string, body: object) =>
    app.request('/v1/registrations/own', sending('PUT', body, { 'personal-link': token }))
  const details = RegistrantSchema.parse(applicationOf('ana@example.org'))

  it('can be changed, and relevant changes are decided again', async () => {
    const { token } = await registerAs(app, 'ana@example.org')
    const small = await change(token, { ...details, version: 2, language: 'fr' })
    expect(await small.json()).toMatchObject({ state: 'confirmed', language: 'fr', version: 3 })
    const decisive = await change(token, { ...details, version: 3, country: 'PW' })
    expect(await decisive.json()).toMatchObject({ state: 'in-review', country: 'PW' })
    expect((await change(token, { ...details, version: 3 })).status).toBe(409)
  })

  it('shows the effect of a change with the clause, without saving the change', async () => {
    const { token } = await registerAs(app, 'ana@example.org')
    const preview = (country: string) =>
      app.request(
        '/v1/registrations/own/preview',
        post({ ...details, version: 2, country }, { 'personal-link': token }),
      )
    expect(await (await preview('PW')).json()).toMatchObject({
      state: 'in-review',
      decision: { outcome: 'not-eligible', grounds: [{ cites: { paragraph: '5' } }, {}] },
    })
    expect(await (await preview('FR')).json()).toMatchObject({ state: 'confirmed' })
    expect(await (await own('', token)).json()).toMatchObject({
      state: 'confirmed',
      country: 'CO',
      version: 2,
    })
    expect(await kindsOf()).toEqual(['confirm', 'confirmed'])
  })

  it('changes to the other format, at the end of its waiting list', async () => {
    await openRegistration(app, {
      modes: ['online', 'on-site'],
      places: { online: 1, 'on-site': 1 },
    })
    await registerAs(app, 'ana@example.org', { mode: 'on-site' })
    const ben = await registerAs(app, 'ben@example.org')
    const cho = await registerAs(app, 'cho@example.org')
    const moved = await change(ben.token, { ...details, version: 2, mode: 'on-site' })
    expect(await moved.json()).toMatchObject({ state: 'waiting', mode: 'on-site', ahead: 0 })
    expect(await (await own('', cho.token)).json()).toMatchObject({ state: 'offered' })
    const { messages: sent } = OwnDataSchema.parse(await (await own('/data', ben.token)).json())
    expect(sent.map(({ kind }) => kind)).toEqual(['confirm', 'confirmed', 'waiting'])
  })

  it('can be downloaded by its person, has a calendar file, and is deleted on request', async () => {
    const { token } = await registerAs(app, 'ana@example.org')
    const data: unknown = await (await own('/data', token)).json()
    expect(data).toMatchObject({
      registration: { email: 'ana@example.org', consents: [{ purpose: 'privacy-notice' }, {}, {}] },
      messages: [{ kind: 'confirm' }, { kind: 'confirmed' }],
    })
    const sequence = async () => {
      const text = await (await own('/calendar', token)).text()
      return Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1])
    }
    const before = await sequence()
    expect((await change(token, { ...details, version: 2, language: 'fr' })).status).toBe(200)
    expect(await sequence()).toBeGreaterThan(before)
    expect((await own('', token, 'DELETE')).status).toBe(204)
    expect((await own('', token)).status).toBe(403)
    const [left] = await app.db.select().from(registrations)
    expect(JSON.stringify(left)).not.toMatch(/Ana|ana@/)
    expect(left).toMatchObject({ state: 'erased', country: 'CO' })
    expect(await kindsOf()).toEqual([])
  })

  it('opens for nobody without its link', async () => {
    expect((await own('', '')).status).toBe(403)
    expect((await own('/withdrawal', 'guess', 'POST')).status).toBe(403)
  })
})
