import { APIError } from 'better-auth/api'
import * as z from 'zod'
import { PersonSchema } from '@u4ssc/client/people'
import type { Person, SignIn } from '@u4ssc/client/people'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { recordAct } from '../audit/index'
import { failureOf } from './auth-failure'
import {
  ATTEMPTS_MINUTES,
  countAttempt,
  deleteAttempts,
  isUsedUp,
  passwordAttempts,
} from './count-attempts'
import type { Auth } from './create-auth'
import { findActiveByAddress } from '../people/index'
import { takeCode } from './used-codes'

export interface SignInDeps {
  readonly db: Database
  readonly auth: Auth
  readonly clock: Clock
}

/** A signed-in person and the session cookies. */
export interface SignedIn {
  readonly person: Person
  readonly cookies: readonly string[]
}

/** Answer of better-auth to a password: the person, or that a second factor is required. */
const PasswordAnswerSchema = z.union([
  z.object({ twoFactorRedirect: z.literal(true) }),
  z.object({ user: PersonSchema }),
])
const CodeAnswerSchema = z.object({ user: PersonSchema, token: z.string() })

/** Limit per account, regardless of the client address. */
const MAX_PASSWORDS = 100

const MAX_CODES = 10

/** Authenticator codes have six digits; recovery codes contain letters. */
const TIMED_CODE = /^\d{6}$/

/**
 * Opens a session and replaces the current one. Unknown addresses and wrong passwords get the same
 * answer. Only people who know the password learn that a second factor is required.
 */
export async function signIn(deps: SignInDeps, asked: SignIn, headers: Headers): Promise<SignedIn> {
  const { auth } = deps
  const signedIn = await openSession(deps, asked, headers)
  const earlier = await auth.api.getSession({ headers })
  const { internalAdapter } = await auth.$context
  if (earlier !== null) await internalAdapter.deleteSession(earlier.session.token)
  await recordSignIn(deps, signedIn.person.id)
  return signedIn
}

/**
 * Checks the password and the code of a signed-in person, as at sign-in and with the same limits.
 *
 * @throws {Problem} that names the field which is wrong
 */
export async function proveIdentity(
  deps: SignInDeps,
  asked: Required<SignIn>,
  headers: Headers,
): Promise<void> {
  const { cookies } = await openSession(deps, asked, headers).catch((error: unknown) => {
    throw error instanceof Problem ? atField(error) : error
  })
  await signOut(deps.auth, new Headers({ cookie: pairsOf(cookies) }))
}

/** Returns a refused sign-in as an invalid field: the session of the person continues. */
function atField(problem: Problem): Problem {
  const { code, message } = problem
  if (code === 'sign-in-refused') return wrongField('/password', 'Incorrect password')
  return code === 'second-factor-refused' ? wrongField('/code', message) : problem
}

function wrongField(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}

/** Records a sign-in by password or by a provider. */
export async function recordSignIn(
  { db, clock }: Pick<SignInDeps, 'db' | 'clock'>,
  id: string,
): Promise<void> {
  await recordAct(db, {
    ...{ at: clock(), person: id, action: 'sign-in', subject: `people/${id}` },
    ...{ before: null, after: null },
  })
}

async function openSession(
  deps: SignInDeps,
  { email, password, code }: SignIn,
  headers: Headers,
): Promise<SignedIn> {
  const { auth } = deps
  const body = { email, password }
  const passwords = { subject: passwordAttempts(email), max: MAX_PASSWORDS }
  const { response, headers: set } = await judge(deps, passwords, email, () =>
    refuseAs(
      () => auth.api.signInEmail({ body, headers, returnHeaders: true }),
      () => new Problem('sign-in-refused', 'Check your email address and password.'),
    ),
  )
  const answer = PasswordAnswerSchema.parse(response)
  await deleteAttempts(deps, passwords.subject)
  if ('user' in answer) return { person: answer.user, cookies: set.getSetCookie() }
  if (code === undefined)
    throw new Problem('second-factor-needed', 'Send the code of your second factor too.')
  const codes = { subject: `second-factor:${email.toLowerCase()}`, max: MAX_CODES }
  const signedIn = await judge(deps, codes, email, () =>
    checkCode(deps, code, challengeOf(set, headers)),
  )
  await deleteAttempts(deps, codes.subject)
  return signedIn
}

/** What was wrong at a refused sign-in. */
const FACTORS: ReadonlyMap<string, 'password' | 'code'> = new Map([
  ['sign-in-refused', 'password'],
  ['second-factor-refused', 'code'],
])

interface Attempts {
  readonly subject: string
  readonly max: number
}

/** Counts an attempt and judges it. Records a refusal, and the one that locks the account. */
async function judge<Answer>(
  deps: SignInDeps,
  { subject, max }: Attempts,
  email: string,
  check: () => Promise<Answer>,
): Promise<Answer> {
  if (!(await countAttempt(deps, subject, max))) throw tooManyAttempts()
  try {
    return await check()
  } catch (error) {
    const factor = error instanceof Problem ? FACTORS.get(error.code) : undefined
    if (factor !== undefined) await recordRefusal(deps, email, factor)
    if (await isUsedUp(deps, subject, max)) await recordLock(deps, email)
    throw error
  }
}

/**
 * Records a refused sign-in with the user. An address that nobody has is not stored: it may be a
 * password typed into the wrong field. It gets an entry all the same, so that the time of the answer
 * does not tell which addresses are known.
 */
async function recordRefusal(
  { db, clock }: SignInDeps,
  email: string,
  factor: 'password' | 'code',
): Promise<void> {
  const id = await findActiveByAddress(db, email.toLowerCase())
  await recordAct(db, {
    ...{
      at: clock(),
      person: null,
      action: 'refuse-sign-in',
      subject: `people/${id ?? 'unknown'}`,
    },
    ...{ before: null, after: { factor } },
  })
}

async function recordLock({ db, clock }: SignInDeps, email: string): Promise<void> {
  const id = await findActiveByAddress(db, email.toLowerCase())
  if (id === undefined) return
  await recordAct(db, {
    ...{ at: clock(), person: null, action: 'lock-sign-in', subject: `people/${id}` },
    ...{ before: null, after: null },
  })
}

async function checkCode(
  { db, auth, clock }: SignInDeps,
  code: string,
  headers: Headers,
): Promise<SignedIn> {
  const isTimed = TIMED_CODE.test(code)
  const call = { body: { code }, headers, returnHeaders: true } as const
  const { response, headers: set } = await refuseAs(
    () => (isTimed ? auth.api.verifyTOTP(call) : auth.api.verifyBackupCode(call)),
    codeRefused,
  )
  const { user, token } = CodeAnswerSchema.parse(response)
  if (isTimed && !(await takeCode(db, user.id, code, clock()))) {
    const { internalAdapter } = await auth.$context
    await internalAdapter.deleteSession(token)
    throw codeRefused()
  }
  return { person: user, cookies: set.getSetCookie() }
}

function tooManyAttempts(): Problem {
  return new Problem('too-many-attempts', `Try again in ${ATTEMPTS_MINUTES} minutes.`)
}

function codeRefused(): Problem {
  return new Problem('second-factor-refused', 'Wait for the next code, or use a recovery code.')
}

/** Returns the new cookies as the next request sends them, without those of an earlier session. */
function challengeOf(set: Headers, asked: Headers): Headers {
  const headers = new Headers(asked)
  headers.set('cookie', pairsOf(set.getSetCookie()))
  return headers
}

/** Returns cookies that are set as the next request sends them. */
export function pairsOf(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
}

async function refuseAs<Answer>(
  ask: () => Promise<Answer>,
  refusal: () => Problem,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw failureOf(error)
    if (error.statusCode === 429) throw tooManyAttempts()
    throw refusal()
  }
}

/** Ends the session of the cookies. */
export async function signOut(auth: Auth, headers: Headers): Promise<readonly string[]> {
  const answer = await auth.api.signOut({ headers, returnHeaders: true })
  return answer.headers.getSetCookie()
}

/** Returns the person of the session cookies. */
export async function findPerson(auth: Auth, headers: Headers): Promise<Person | undefined> {
  if (!headers.has('cookie')) return undefined
  const session = await auth.api.getSession({ headers }).catch((error: unknown) => {
    throw failureOf(error)
  })
  return session?.user.active === true ? PersonSchema.parse(session.user) : undefined
}
