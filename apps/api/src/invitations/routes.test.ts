import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { MessagePreviewSchema } from '@u4ssc/client/emails'
import {
  InvitationImportOutcomeSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
} from '@u4ssc/client/invitations'
import { RegistrantSchema, RegistrationConfirmedSchema } from '@u4ssc/client/registrations'
import { applicationOf, applyAs, openRegistration, registerAs } from '../../test/register'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { auditEntries, meetingInvitations, messages, registrations } from '../db/tables/index'
import { makeLink } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(meetingInvitations)
  cookie = await openRegistration(app, { openTo: 'invited' })
})

const PATH = '/v1/meeting-invitations'
const get = (path: string, headers: Record<string, string> = { cookie }) =>
  app.request(path, { headers })
const invite = (email: string, more: object = {}) =>
  app.request(PATH, post({ meeting: 'u4ssc-6', email, language: 'es', ...more }, { cookie }))
const invited = async (email: string) =>
  MeetingInvitationSchema.parse(await (await invite(email)).json())
const linkOf = async (email: string) => {
  const to = { invitationId: (await invited(email)).id }
  return { token: await makeLink(app.db, { purpose: 'own', to, at: app.clock() }), ...to }
}
const own = (token: string) => get(`${PATH}/own`, { 'personal-link': token })
const application = RegistrantSchema.parse(applicationOf('ana@example.org'))
const register = (token: string, change: object = {}) =>
  app.request(
    `${PATH}/own/registration`,
    post({ ...application, privacyNotice: true, ...change }, { 'personal-link': token }),
  )
const list = async (query = '') =>
  MeetingInvitationPageSchema.parse(await (await get(`${PATH}?meeting=u4ssc-6${query}`)).json())
const kindsOf = async () => (await app.db.select().from(messages)).map(({ kind }) => kind)

describe('a meeting by invitation', () => {
  it('accepts only invited people, and gives the reason', async () => {
    const response = await applyAs(app, 'pat@example.org')
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('by invitation')
    expect(await (await get('/v1/registration-forms/u4ssc-6')).json()).toMatchObject({
      open: false,
      openTo: 'invited',
    })
  })

  it('registers invited people by the link in their email, also outside the registration period', async () => {
    await openRegistration(app, { openTo: 'invited', closesAt: '2021-11-24T00:00:00.000Z' })
    const { token } = await linkOf('Ana@Example.org')
    const shown = OwnInvitationSchema.parse(await (await own(token)).json())
    expect(shown).toMatchObject({ email: 'ana@example.org', registered: false })
    expect(shown.form).toMatchObject({ open: true, openTo: 'invited' })
    const answer = RegistrationConfirmedSchema.parse(await (await register(token)).json())
    expect(answer.registration).toMatchObject({ email: 'ana@example.org', state: 'confirmed' })
    expect(await kindsOf()).toEqual(['invitation', 'confirmed'])
    expect((await list()).items).toMatchObject([{ registration: 'confirmed' }])
  })

  it('returns the same registration if the form is sent twice', async () => {
    const { token } = await linkOf('ana@example.org')
    const first = RegistrationConfirmedSchema.parse(await (await register(token)).json())
    const again = await register(token, { name: 'Somebody else' })
    expect(RegistrationConfirmedSchema.parse(await again.json()).registration).toEqual(
      first.registration,
    )
    expect(await (await own(token)).json()).toMatchObject({ registered: true })
    expect(await app.db.select().from(registrations)).toHaveLength(1)
  })

  it('reviews invited people only if the circular excludes them', async () => {
    await openRegistration(app, { openTo: 'invited', rule: 'review' })
    const { token } = await linkOf('ana@example.org')
    expect(await (await register(token)).json()).toMatchObject({
      registration: { state: 'confirmed' },
    })
    const other = await linkOf('pat@example.org')
    expect(await (await register(other.token, { country: 'PW' })).json()).toMatchObject({
      registration: { state: 'in-review' },
    })
  })

  it('names each invalid field', async () => {
    const { token } = await linkOf('ana@example.org')
    const response = await register(token, { name: '', mode: 'on-site' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/name' }] })
    expect((await register(token, { mode: 'on-site' })).status).toBe(422)
  })

  it('opens only with a valid link, and not with a revoked one', async () => {
    const { token, invitationId } = await linkOf('ana@example.org')
    expect((await own('')).status).toBe(403)
    const revoke = () =>
      app.request(`${PATH}/${invitationId}`, { method: 'DELETE', headers: { cookie } })
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 404])
    expect((await own(token)).status).toBe(403)
    expect((await register(token)).status).toBe(403)
    expect((await list()).items.map(({ revokedAt }) => revokedAt !== null)).toEqual([true])
  })
})

describe('an invitation', () => {
  it('is sent once, in the language of the invited person, and again after a revocation', async () => {
    const { id } = await invited('ana@example.org')
    expect((await invite('ANA@example.org')).status).toBe(409)
    await app.request(`${PATH}/${id}`, { method: 'DELETE', headers: { cookie } })
    expect((await invite('ana@example.org', { name: 'Ana' })).status).toBe(201)
    const sent = await app.db.select().from(messages).where(eq(messages.invitationId, id))
    expect(sent.map(({ kind, language }) => [kind, language])).toEqual([
      ['invitation', 'es'],
      ['invitation', 'es'],
    ])
    const preview = MessagePreviewSchema.parse(
      await (await get(`/v1/messages/${sent[0]?.id ?? ''}`)).json(),
    )
    expect(preview).toMatchObject({ to: 'ana@example.org', kind: 'invitation' })
    expect(preview.text).toMatch(/\/es\/invitation\?token=/)
  })

  it('is refused for a registered person, and an invalid address is named', async () => {
    await openRegistration(app)
    await registerAs(app, 'ben@example.org')
    expect((await invite('ben@example.org')).status).toBe(409)
    const wrong = await invite('no mail')
    expect(await wrong.json()).toMatchObject({ errors: [{ pointer: '/email' }] })
    expect((await invite('x@example.org', { meeting: 'none' })).status).toBe(404)
  })

  it('is sent again to its address on request', async () => {
    await invited('ana@example.org')
    const ask = post({ meeting: 'u4ssc-6', email: 'ana@example.org' })
    for (let turn = 0; turn < 8; turn += 1) await app.request('/v1/registrations/links', ask)
    expect(await kindsOf()).toEqual(Array.from({ length: 5 }, () => 'invitation'))
  })

  it('is sent again to those who have not answered, at most once a day', async () => {
    await openRegistration(app)
    const { token } = await linkOf('ana@example.org')
    await register(token)
    const { id } = await invited('ben@example.org')
    await invited('cho@example.org')
    const remind = async () =>
      (await app.request(`${PATH}/reminders`, post({ meeting: 'u4ssc-6' }, { cookie }))).json()
    expect(await remind()).toEqual({ reminded: 0, emailedToday: 2 })
    const dayBefore = '2021-11-23T00:00:00.000Z'
    await app.db.update(messages).set({ createdAt: dayBefore }).where(eq(messages.invitationId, id))
    expect(await remind()).toEqual({ reminded: 1, emailedToday: 1 })
    expect(await remind()).toEqual({ reminded: 0, emailedToday: 2 })
    const sent = await app.db.select().from(messages).where(eq(messages.invitationId, id))
    expect(sent.map(({ kind, language }) => [kind, language])).toEqual([
      ['invitation', 'es'],
      ['invitation', 'es'],
    ])
  })

  it('is found by a part of its address, page by page', async () => {
    for (const name of ['ana', 'ben', 'cho']) await invited(`${name}@example.org`)
    const page = await list('&limit=2')
    const rest = await list(`&limit=2&cursor=${page.nextCursor ?? ''}`)
    expect([...page.items, ...rest.items].map(({ email }) => email)).toHaveLength(3)
    expect((await list('&q=CHO')).items).toMatchObject([{ email: 'cho@example.org' }])
  })

  it('is deleted with the registration when its person deletes the data', async () => {
    const { token } = await linkOf('ana@example.org')
    const answer = RegistrationConfirmedSchema.parse(await (await register(token)).json())
    const headers = { 'personal-link': answer.token }
    await app.request('/v1/registrations/own', { method: 'DELETE', headers })
    expect(await app.db.select().from(meetingInvitations)).toEqual([])
    expect(await app.db.select().from(messages)).toEqual([])
  })
})

describe('a list', () => {
  const LIST = [
    'Correo;Nombre;País;Idioma;Categoría',
    'ana@example.org;Ana;Colombia;français;individual',
    'ANA@example.org;Ana once more;;;',
    'no mail;Nobody;;;',
    ';;;;',
    'ben@example.org;Ben;Atlantis;;',
    'cho@example.org;Cho;대한민국;;',
    'dina@example.org;Dina;Федеративная Республика Германия;;',
    'eva@example.org;Eva;South Korea;Klingon;',
    'fay@example.org;Fay;UK;;captain',
    'gus@example.org;Gus;;;',
    'hal@example.org;Hal;;;Sector Member',
    'ida@example.org;Ida;KR;;',
  ].join('\r\n')
  const importing = async (dryRun: boolean, text = LIST) => {
    const file = { name: 'list.csv', content: Buffer.from(text).toString('base64') }
    const body = { meeting: 'u4ssc-6', file, language: 'en', dryRun }
    return app.request(`${PATH}/imports`, post(body, { cookie }))
  }
  const outcomeOf = async (dryRun: boolean, text?: string) =>
    InvitationImportOutcomeSchema.parse(await (await importing(dryRun, text)).json())

  it('is read without storing anything, and returns the result of each row', async () => {
    await openRegistration(app)
    await registerAs(app, 'gus@example.org')
    await invited('ida@example.org')
    const { rows, counts } = await outcomeOf(true)
    expect(rows.map(({ row, result, cell }) => [row, result, cell])).toEqual([
      [2, 'to-invite', null],
      [3, 'duplicate-row', null],
      [4, 'bad-address', 'no mail'],
      [6, 'unknown-country', 'Atlantis'],
      [7, 'unknown-country', '대한민국'],
      [8, 'unknown-country', 'Федеративная Республика Германия'],
      [9, 'unknown-language', 'Klingon'],
      [10, 'unknown-capacity', 'captain'],
      [11, 'already-registered', null],
      [12, 'to-invite', null],
      [13, 'already-invited', null],
    ])
    expect(counts).toMatchObject({ 'to-invite': 2, 'unknown-country': 3, 'duplicate-row': 1 })
    expect((await list()).items).toHaveLength(1)
  })

  it('invites each person once, even if it is imported again, and is recorded', async () => {
    const first = await outcomeOf(false)
    expect(first.counts).toMatchObject({ invited: 4 })
    const second = await outcomeOf(false)
    expect(second.counts).toMatchObject({ 'already-invited': 4 })
    expect(second.counts.invited).toBeUndefined()
    expect(await kindsOf()).toHaveLength(4)
    const [ana] = (await list('&q=ana')).items
    expect(ana).toMatchObject({ country: 'CO', language: 'fr', capacity: 'individual' })
    const acts = await app.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'import-meeting-invitations'))
    expect(acts).toMatchObject([{ after: { invited: 4 } }, {}])
    expect(JSON.stringify(acts)).not.toContain('@')
  })

  it('imported twice at the same time invites everybody once', async () => {
    const outcomes = await Promise.all([outcomeOf(false), outcomeOf(false)])
    const sum = outcomes.reduce((count, { counts }) => count + (counts.invited ?? 0), 0)
    expect(sum).toBe(4)
    expect(await kindsOf()).toHaveLength(4)
  })

  it('can have addresses only, and a file without an address is refused', async () => {
    expect((await outcomeOf(true, 'ana@example.org\nben@example.org')).counts).toEqual({
      'to-invite': 2,
    })
    const refused = await importing(true, 'name,country\nAna,CO\n')
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/file/content' }] })
    expect((await importing(true, '%PDF-1.7')).status).toBe(422)
  })
})
