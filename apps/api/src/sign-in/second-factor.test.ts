import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { cookieOf, openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { timedCode } from '../../test/timed-code'
import { sessions, twoFactors, usedCodes } from '../db/tables/index'
import { Problem } from '../http/problems'
import { signIn as openOwnSession } from './sign-in'
import type { SignInDeps } from './sign-in'

const PASSWORD = 'la vache rit jaune'

let app: TestApp
let owner: Client
let count = 0
let email: string
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  owner = app.clientOf(await app.signInAs('owner'))
})
afterAll(() => app.close())
beforeEach(async () => {
  count += 1
  email = `editor-${count}@example.org`
  const { token } = await owner.people.invitations.create({ email, role: 'editor' })
  await app.clientOf().people.invitations.accept({ token, name: 'Eve', password: PASSWORD })
  editor = app.clientOf(cookieOf(await signIn()))
})

function signIn(code?: string): Promise<Response> {
  return app.request('/v1/session', post({ email, password: PASSWORD, code }))
}

function openSession(deps: SignInDeps, code: string) {
  return openOwnSession(deps, { email, password: PASSWORD, code }, new Headers())
}

/** Turns on the editor's second factor; its first code is used up. */
async function turnOn() {
  const made = await editor.account.secondFactor.create({ password: PASSWORD })
  const usedCode = timedCode(made.secret)
  await editor.account.secondFactor.confirm({ code: usedCode })
  return { ...made, usedCode }
}

async function openSessions(): Promise<number> {
  return app.db.$count(sessions)
}

async function typeOf(answer: Response): Promise<unknown> {
  return ((await answer.json()) as { type: unknown }).type
}

describe('a second factor', () => {
  it('is not required before its first code was shown', async () => {
    const { uri, secret, recoveryCodes } = await editor.account.secondFactor.create({
      password: PASSWORD,
    })
    expect(uri).toMatch(/^otpauth:\/\/totp\/U4SSC/)
    expect(recoveryCodes).toHaveLength(10)
    expect((await signIn()).status).toBe(200)
    const wrong = editor.account.secondFactor.confirm({ code: timedCode(secret, 1000) })
    await expect(wrong).rejects.toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer: '/code' }],
    })
    expect(await editor.account.secondFactor.get()).toEqual({
      enabled: false,
      recoveryCodesLeft: 0,
    })
  })

  it('is required from then on, also with the right password', async () => {
    const { secret } = await turnOn()
    const withoutCode = await signIn()
    expect([withoutCode.status, await typeOf(withoutCode)]).toEqual([
      401,
      '/problems/second-factor-needed',
    ])
    expect(withoutCode.headers.getSetCookie()).toEqual([])
    const stranger = await app.request('/v1/session', post({ email, password: 'something else' }))
    expect(await typeOf(stranger)).toBe('/problems/sign-in-refused')
    const refused = await signIn(timedCode(secret, 1000))
    expect(await typeOf(refused)).toBe('/problems/second-factor-refused')
    const signedIn = await signIn(timedCode(secret, 1))
    expect(signedIn.status).toBe(200)
    const there = app.clientOf(cookieOf(signedIn))
    expect(await there.account.get()).toMatchObject({ email, role: 'editor' })
    expect(await there.account.secondFactor.get()).toEqual({ enabled: true, recoveryCodesLeft: 10 })
  })

  it('opens one session with each timed code, even if the code is sent twice at the same time', async () => {
    const { secret } = await turnOn()
    const code = timedCode(secret, 1)
    const before = await openSessions()
    const answers = await Promise.all([signIn(code), signIn(code)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401])
    expect(await typeOf(await signIn(code))).toBe('/problems/second-factor-refused')
    expect((await openSessions()) - before).toBe(1)
    expect((await signIn(timedCode(secret, -1))).status).toBe(200)
  })

  it('ends the other sessions when it is turned on', async () => {
    const elsewhere = app.clientOf(cookieOf(await signIn()))
    await turnOn()
    await expect(elsewhere.account.get()).rejects.toMatchObject({ status: 401 })
  })

  it('can be replaced by each recovery code, once', async () => {
    const { recoveryCodes } = await turnOn()
    const [code = ''] = recoveryCodes
    expect((await signIn(code)).status).toBe(200)
    expect(await typeOf(await signIn(code))).toBe('/problems/second-factor-refused')
    const there = app.clientOf(cookieOf(await signIn(recoveryCodes[1])))
    const renewed = await there.account.secondFactor.renewRecoveryCodes({
      password: PASSWORD,
      code: recoveryCodes[3] ?? '',
    })
    expect(renewed.recoveryCodes).toHaveLength(10)
    expect(await typeOf(await signIn(recoveryCodes[2]))).toBe('/problems/second-factor-refused')
  })

  it('needs the password to turn on and the password and a code to turn off', async () => {
    const wrong = { errors: [{ pointer: '/password' }] }
    await expect(
      editor.account.secondFactor.create({ password: 'not this' }),
    ).rejects.toMatchObject(wrong)
    const { recoveryCodes } = await turnOn()
    const there = app.clientOf(cookieOf(await signIn(recoveryCodes[0])))
    await expect(there.account.secondFactor.create({ password: PASSWORD })).rejects.toMatchObject({
      type: '/problems/second-factor-state',
    })
    const [, code = ''] = recoveryCodes
    const end = (password: string, proof: string) =>
      there.account.secondFactor.delete({ password, code: proof })
    await expect(end('not this', code)).rejects.toMatchObject(wrong)
    await end(PASSWORD, code)
    expect((await signIn()).status).toBe(200)
  })

  it('cannot be turned off or avoided with a session and the password only', async () => {
    const { secret, usedCode, recoveryCodes } = await turnOn()
    const [first = '', second = ''] = recoveryCodes
    const there = app.clientOf(cookieOf(await signIn(first)))
    const wrong = { type: '/problems/invalid-request', errors: [{ pointer: '/code' }] }
    for (const code of [timedCode(secret, 1000), usedCode, first]) {
      const proof = { password: PASSWORD, code }
      await expect(there.account.secondFactor.delete(proof)).rejects.toMatchObject(wrong)
      await expect(there.account.secondFactor.renewRecoveryCodes(proof)).rejects.toMatchObject(
        wrong,
      )
    }
    const before = await openSessions()
    await there.account.secondFactor.delete({ password: PASSWORD, code: second })
    expect(await openSessions()).toBe(before)
    expect((await signIn()).status).toBe(200)
  })

  it('can be removed by an owner for a person who lost it, with an audit entry', async () => {
    await turnOn()
    const { items } = await owner.people.list()
    const member = items.find((one) => one.email === email)
    expect(member?.secondFactor).toBe(true)
    await owner.people.deleteSecondFactor(member?.id ?? '')
    expect((await signIn()).status).toBe(200)
    const { items: acts } = await owner.audit.list({ subject: `people/${member?.id}` })
    expect(acts.map(({ action }) => action)).toEqual([
      'sign-in',
      'remove-second-factor',
      'turn-on-second-factor',
      'sign-in',
      'accept-invitation',
    ])
  })

  it('refuses further codes after ten wrong ones, from any number of addresses', async () => {
    const { secret } = await turnOn()
    for (let turn = 0; turn < 10; turn += 1) await signIn(timedCode(secret, 1000 + turn))
    expect(await typeOf(await signIn(timedCode(secret, 1)))).toBe('/problems/too-many-attempts')
    const { items: people } = await owner.people.list()
    const subject = `people/${people.find((one) => one.email === email)?.id}`
    const { items } = await owner.audit.list({ subject, action: 'lock-sign-in' })
    expect(items).toMatchObject([{ actor: null }])
  })

  it('does not accept the code that turned it on', async () => {
    const { secret } = await editor.account.secondFactor.create({ password: PASSWORD })
    const code = timedCode(secret)
    await editor.account.secondFactor.confirm({ code })
    expect(await typeOf(await signIn(code))).toBe('/problems/second-factor-refused')
  })

  it('checks at most ten codes, even if more are sent at the same time', async () => {
    const { secret } = await turnOn()
    const guesses = Array.from({ length: 29 }, (_, turn) => timedCode(secret, 1000 + turn))
    const codes = [...guesses, timedCode(secret, 1)]
    // Beyond the limit of one address, as from many
    const refusals = await Promise.all(
      codes.map((code) =>
        openSession({ db: app.db, auth: app.auth, clock: app.clock }, code).catch(
          (error: unknown) => (error instanceof Problem ? error.code : error),
        ),
      ),
    )
    expect(refusals.filter((code) => code === 'too-many-attempts')).toHaveLength(20)
  })

  it('counts a code that was used before as a wrong code, and resets no counter', async () => {
    const { secret, usedCode } = await turnOn()
    const deps = { db: app.db, auth: app.auth, clock: app.clock }
    for (let turn = 0; turn < 9; turn += 1)
      await expect(openSession(deps, timedCode(secret, 1000 + turn))).rejects.toThrow(Problem)
    const [used] = await app.db.select().from(usedCodes)
    expect(used).toBeDefined()
    await expect(openSession(deps, usedCode)).rejects.toMatchObject({
      code: 'second-factor-refused',
    })
    await expect(openSession(deps, timedCode(secret, 1))).rejects.toMatchObject({
      code: 'too-many-attempts',
    })
  })

  it('is stored encrypted: no secret or recovery code is readable in the database', async () => {
    const { secret, recoveryCodes } = await turnOn()
    const kept = JSON.stringify(await app.db.select().from(twoFactors))
    for (const code of [secret, ...recoveryCodes]) expect(kept).not.toContain(code)
  })
})
