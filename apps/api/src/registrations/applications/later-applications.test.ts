import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { createLog } from '../../startup/create-log'
import {
  mailDomains,
  messages,
  registrations,
  subscriptions,
  laterApplications,
} from '../../db/tables/index'
import { deliverDue } from '../../mail/index'
import type { Sender } from '../../mail/index'
import { publishFirstLetter } from '../../publish-first-letter'

const EMAIL = 'ana@example.org'
const STRANGER = {
  name: 'Visit http://evil.example/win',
  country: 'CH',
  listed: 'public',
  recordAttendance: true,
} as const

let app: TestApp
let sent: { to: string | null; text: string }[]
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  sent = []
  await app.db.delete(registrations)
  await app.db.delete(subscriptions)
  await app.db.delete(mailDomains)
  await openRegistration(app)
})

async function deliver(): Promise<void> {
  const sender: Sender = {
    send: ({ to, text }) => {
      sent.push({ to: to.name, text })
      return Promise.resolve({ done: true })
    },
    close: () => undefined,
  }
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  await deliverDue({ db: app.db, clock: app.clock, log: createLog('silent'), addresses, sender })
}

/** Returns the tokens of the confirmation emails, in order. */
const tokens = () =>
  sent.flatMap(({ text }) => /registration\/confirm\?token=(\S+)/.exec(text)?.[1] ?? [])
const confirm = (token: string | undefined) =>
  app.request('/v1/registrations/confirmation', post({ token }))
const show = (token = '') =>
  app.request('/v1/registrations/confirmation', { headers: { 'personal-link': token } })
const sentWith = async (token?: string): Promise<unknown> => (await show(token)).json()
const discard = (token = '') =>
  app.request('/v1/registrations/confirmation', {
    method: 'DELETE',
    headers: { 'personal-link': token },
  })
const rowOf = async () => {
  const [row] = await app.db.select().from(registrations).where(eq(registrations.email, EMAIL))
  return row
}

describe('an application for an address that waits for confirmation already', () => {
  beforeEach(async () => {
    await applyAs(app, EMAIL, { name: 'Ana' })
    await deliver()
    await applyAs(app, EMAIL, STRANGER)
    await deliver()
    expect(tokens()).toHaveLength(2)
  })

  it('leaves the first application unchanged, and the link of the first email confirms the first one', async () => {
    expect(await rowOf()).toMatchObject({ name: 'Ana', listed: 'nobody', state: 'unconfirmed' })
    expect((await confirm(tokens()[0])).status).toBe(200)
    const row = await rowOf()
    expect(row).toMatchObject({ name: 'Ana', country: 'CO', listed: 'nobody', state: 'confirmed' })
    expect(row?.consents).toMatchObject([{}, { purpose: 'listed', value: 'nobody' }, {}])
  })

  it('gets a confirmation email that states when its form was sent', () => {
    for (const { text } of sent)
      expect(text).toMatch(/(Registration sent|Inscripción enviada): .*25.*2021/)
  })

  it('is confirmed by its own link only, with the answers that were sent with it', async () => {
    expect((await confirm(tokens()[1])).status).toBe(200)
    expect(await rowOf()).toMatchObject({ name: STRANGER.name, listed: 'public' })
  })

  it('is shown by its own link before it is confirmed, and the link keeps working', async () => {
    expect(await sentWith(tokens()[0])).toMatchObject({ name: 'Ana', meeting: 'u4ssc-6' })
    expect(await sentWith(tokens()[1])).toMatchObject({ name: STRANGER.name, listed: 'public' })
    expect((await rowOf())?.state).toBe('unconfirmed')
    expect((await confirm(tokens()[0])).status).toBe(200)
    expect((await show(tokens()[0])).status).toBe(403)
  })

  it('is deleted if its person denies having sent it, and the other application stays', async () => {
    expect((await discard(tokens()[1])).status).toBe(204)
    expect((await confirm(tokens()[1])).status).toBe(403)
    expect(await app.db.select().from(laterApplications)).toEqual([])
    expect((await confirm(tokens()[0])).status).toBe(200)
    expect(await rowOf()).toMatchObject({ name: 'Ana', listed: 'nobody' })
  })

  it('stays if its person denies having sent the first one', async () => {
    expect((await discard(tokens()[0])).status).toBe(204)
    expect((await confirm(tokens()[0])).status).toBe(403)
    expect(await rowOf()).toMatchObject({ name: STRANGER.name, state: 'unconfirmed' })
    expect((await confirm(tokens()[1])).status).toBe(200)
    expect(await rowOf()).toMatchObject({ name: STRANGER.name, state: 'confirmed' })
  })

  it('is void, with its link, as soon as another one is confirmed', async () => {
    expect((await confirm(tokens()[0])).status).toBe(200)
    expect((await confirm(tokens()[1])).status).toBe(403)
    expect(await rowOf()).toMatchObject({ name: 'Ana' })
    expect(await app.db.select().from(laterApplications)).toEqual([])
  })
})

it('a withdrawn registration stays as it is until a new application is confirmed', async () => {
  const { token } = await registerAs(app, EMAIL, { name: 'Ana' })
  await app.request('/v1/registrations/own/withdrawal', {
    method: 'POST',
    headers: { 'personal-link': token },
  })
  await app.db.delete(messages)
  await applyAs(app, EMAIL, STRANGER)
  await deliver()
  expect(await rowOf()).toMatchObject({ name: 'Ana', state: 'withdrawn', listed: 'nobody' })
  expect((await confirm(tokens()[0])).status).toBe(200)
  expect(await rowOf()).toMatchObject({ name: STRANGER.name, state: 'confirmed' })
})

describe('an application that its person did not send', () => {
  it('is deleted with its emails and links, and can be sent again', async () => {
    await applyAs(app, EMAIL, STRANGER)
    await deliver()
    expect((await discard(tokens()[0])).status).toBe(204)
    expect(await rowOf()).toBeUndefined()
    expect(await app.db.select().from(messages)).toEqual([])
    for (const call of [confirm, show, discard]) expect((await call(tokens()[0])).status).toBe(403)
    await applyAs(app, EMAIL, { name: 'Ana' })
    expect(await rowOf()).toMatchObject({ name: 'Ana', state: 'unconfirmed' })
  })

  it('leaves a withdrawn registration withdrawn', async () => {
    const { token } = await registerAs(app, EMAIL, { name: 'Ana' })
    const headers = { 'personal-link': token }
    await app.request('/v1/registrations/own/withdrawal', { method: 'POST', headers })
    await app.db.delete(messages)
    await applyAs(app, EMAIL, STRANGER)
    await deliver()
    expect((await discard(tokens()[0])).status).toBe(204)
    expect(await rowOf()).toMatchObject({ name: 'Ana', state: 'withdrawn' })
  })

  it('is not deleted by the link of a confirmed registration', async () => {
    const { token } = await registerAs(app, EMAIL, { name: 'Ana' })
    expect((await discard(token)).status).toBe(403)
    expect(await rowOf()).toMatchObject({ name: 'Ana', state: 'confirmed' })
  })
})

it('a later application is erased with the registration', async () => {
  await applyAs(app, EMAIL, { name: 'Ana' })
  await applyAs(app, EMAIL, STRANGER)
  await app.db.delete(registrations)
  await app.db.delete(subscriptions)
  expect(await app.db.select().from(laterApplications)).toEqual([])
})

describe('emails to an address that somebody typed', () => {
  const follow = (meeting: string | null) =>
    app.request('/v1/subscriptions', post({ meeting, email: EMAIL, language: 'en', zone: null }))
  const ask = () =>
    app.request('/v1/registrations/links', post({ meeting: 'u4ssc-6', email: EMAIL }))

  it('are at most five in an hour, whatever is requested', async () => {
    for (let round = 0; round < 4; round += 1) {
      await follow('u4ssc-6')
      await follow(null)
      await applyAs(app, EMAIL, STRANGER)
      await ask()
    }
    expect(await app.db.select().from(messages)).toHaveLength(5)
  })

  it('are at most five in an hour with links to a confirmed registration', async () => {
    await registerAs(app, EMAIL, { name: 'Ana' })
    await app.db.delete(messages)
    for (let round = 0; round < 7; round += 1) await ask()
    const kinds = (await app.db.select().from(messages)).map(({ kind }) => kind)
    expect(kinds).toEqual(Array.from({ length: 5 }, () => 'link'))
  })

  it('are not sent for a first application either, if the address had five', async () => {
    await app.db.delete(messages)
    for (let round = 0; round < 5; round += 1) await follow(null)
    await applyAs(app, EMAIL)
    expect(await app.db.select().from(messages)).toHaveLength(5)
    expect(await rowOf()).toMatchObject({ state: 'unconfirmed' })
  })

  it('contain no name before the address is confirmed', async () => {
    await applyAs(app, EMAIL, STRANGER)
    await deliver()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.to).toBeNull()
    expect(sent[0]?.text).not.toContain('evil.example')
  })
})
