import { APIError } from 'better-auth/api'
import * as z from 'zod'
import { PersonSchema } from '@u4ssc/client/people'
import type { Person, SignIn } from '@u4ssc/client/people'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { failureOf } from './auth-failure'
import { ATTEMPTS_MINUTES, countAttempt, deleteAttempts, passwordAttempts } from './count-attempts'
import type { Auth } from './create-auth'
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
  return signedIn
}

async function openSession(
  deps: SignInDeps,
  { email, password, code }: SignIn,
  headers: Headers,
): Promise<SignedIn> {
  const { auth } = deps
  const body = { email, password }
  if (!(await countAttempt(deps, passwordAttempts(email), MAX_PASSWORDS))) throw tooManyAttempts()
  const { response, headers: set } = await refuseAs(
    () => auth.api.signInEmail({ body, headers, returnHeaders: true }),
    () => new Problem('sign-in-refused', 'Check your email address and password.'),
  )
  const answer = PasswordAnswerSchema.parse(response)
  await deleteAttempts(deps, passwordAttempts(email))
  if ('user' in answer) return { person: answer.user, cookies: set.getSetCookie() }
  if (code === undefined)
    throw new Problem('second-factor-needed', 'Send the code of your second factor too.')
  const attempts = `second-factor:${email.toLowerCase()}`
  if (!(await countAttempt(deps, attempts, MAX_CODES))) throw tooManyAttempts()
  const signedIn = await checkCode(deps, code, challengeOf(set, headers))
  await deleteAttempts(deps, attempts)
  return signedIn
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
  const pairs = set.getSetCookie().map((cookie) => cookie.split(';')[0])
  const headers = new Headers(asked)
  headers.set('cookie', pairs.join('; '))
  return headers
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
