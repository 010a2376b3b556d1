import { afterAll, beforeAll, expect, it } from 'vitest'
import { openMailServer } from '../../test/open-mail-server'
import type { MailServer } from '../../test/open-mail-server'
import { cookieOf, openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { timedCode } from '../../test/timed-code'
import { addHours } from '../clock'
import { createLog } from '../startup/create-log'
import { personalLinks } from '../db/tables/index'
import { deliverDue, openSender } from '../mail/index'
import type { Sender } from '../mail/index'

const [OLD, NEW] = ['la vache rit jaune', 'un autre mot de passe long']

let app: TestApp
let owner: string
let server: MailServer
let sender: Sender
beforeAll(async () => {
  app = await openTestApp()
  owner = await app.signInAs('owner')
  server = await openMailServer()
  sender = openSender(server.url, 'u4ssc@example.int')
})
afterAll(async () => {
  sender.close()
  await server.close()
  await app.close()
})

async function add(email: string) {
  const { token } = await app.clientOf(owner).people.invitations.create({ email, role: 'editor' })
  return app.clientOf().people.invitations.accept({ token, name: email, password: OLD })
}

const signIn = (email: string, password: string) =>
  app.request('/v1/session', post({ email, password }))
const ask = (email: string) => app.request('/v1/password-links', post({ email, language: 'fr' }))
const renew = (token: string, password = NEW) =>
  app.request('/v1/password-links/use', post({ token, password }))

/** Sends due emails. @returns the tokens of the links received */
async function receive(): Promise<string[]> {
  server.accepted.length = 0
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  await deliverDue({ db: app.db, clock: app.clock, log: createLog('silent'), addresses, sender })
  return server.accepted.flatMap(
    ({ text }) => /admin\/#\/new-password\?token=([\w-]+)/.exec(text ?? '')?.[1] ?? [],
  )
}

it('a forgotten password is replaced once with an emailed link, which ends all sessions', async () => {
  await add('eva@example.org')
  const elsewhere = app.clientOf(cookieOf(await signIn('eva@example.org', OLD)))
  expect((await ask('Eva@example.org')).status).toBe(202)
  const [token = ''] = await receive()
  expect(server.accepted).toMatchObject([
    { subject: 'Réinitialisation du mot de passe du tableau de bord' },
  ])
  expect((await renew(token)).status).toBe(204)
  await expect(elsewhere.account.get()).rejects.toMatchObject({ status: 401 })
  expect((await signIn('eva@example.org', OLD)).status).toBe(401)
  expect((await signIn('eva@example.org', NEW)).status).toBe(200)
  expect((await renew(token, 'a third one, long enough')).status).toBe(403)
  const { items } = await app.clientOf(owner).audit.list({ action: 'reset-password' })
  expect(items).toHaveLength(1)
})

it('one used link makes the others void, and of two concurrent uses one sets the password', async () => {
  await add('kim@example.org')
  await ask('kim@example.org')
  await ask('kim@example.org')
  const [first = '', second = ''] = await receive()
  const passwords = [NEW, 'yet another long password']
  const tries = await Promise.all(passwords.map((password) => renew(first, password)))
  expect(tries.map(({ status }) => status).toSorted()).toEqual([204, 403])
  expect((await renew(second)).status).toBe(403)
})

it('the answer is the same for unknown people and for people without access, who get no email', async () => {
  const { id, role } = await add('lee@example.org')
  await app.clientOf(owner).people.update(id, { role, meetings: null, active: false })
  for (const email of ['lee@example.org', 'nobody@example.org']) {
    const answer = await ask(email)
    expect([answer.status, await answer.text()]).toEqual([202, ''])
  }
  expect(await receive()).toEqual([])
})

it('others can trigger at most five emails an hour to an address', async () => {
  await add('mia@example.org')
  for (let asked = 0; asked < 7; asked += 1) expect((await ask('mia@example.org')).status).toBe(202)
  expect(await receive()).toHaveLength(5)
})

it('the link is valid for an hour, and does not accept a common password', async () => {
  await add('noa@example.org')
  await ask('noa@example.org')
  const [token = ''] = await receive()
  await app.db.update(personalLinks).set({ expiresAt: addHours(app.clock(), 0) })
  expect((await renew(token)).status).toBe(403)
  await ask('noa@example.org')
  const [fresh = ''] = await receive()
  const answer = await renew(fresh, 'Password2026!')
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/password' }] })
  expect((await renew(fresh)).status).toBe(204)
})

it('a second factor is still required after the password was reset', async () => {
  await add('ola@example.org')
  const cookie = cookieOf(await signIn('ola@example.org', OLD))
  const client = app.clientOf(cookie)
  const { secret, recoveryCodes } = await client.account.secondFactor.create({ password: OLD })
  await client.account.secondFactor.confirm({ code: timedCode(secret) })
  await ask('ola@example.org')
  const [token = ''] = await receive()
  expect((await renew(token)).status).toBe(204)
  const refused = await signIn('ola@example.org', NEW)
  expect(await refused.json()).toMatchObject({ type: '/problems/second-factor-needed' })
  const code = recoveryCodes[0]
  const body = { email: 'ola@example.org', password: NEW, code }
  expect((await app.request('/v1/session', post(body))).status).toBe(200)
})

it('registrars do not see the link in the outbox, even without a mail server', async () => {
  await add('pia@example.org')
  await ask('pia@example.org')
  const registrar = app.clientOf(await app.signInAs('registrar'))
  const { items } = await registrar.emails.list({})
  const mail = items.find(({ to }) => to === 'pia@example.org')
  const preview = await registrar.emails.get(mail?.id ?? '')
  expect(preview?.text).toContain('/admin/#/new-password?token=…')
})
