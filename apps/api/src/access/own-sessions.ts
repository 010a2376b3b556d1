import { APIError } from 'better-auth/api'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { OpenSession, PasswordChange } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { refuseCommon } from '../sign-in/index'
import type { Auth } from '../sign-in/index'
import { sessions } from '../db/tables/index'

interface Deps {
  readonly db: Database
  readonly clock: Clock
  readonly auth: Auth
}

/** Returns the sessions of the caller, newest first. */
export async function listOwnSessions(
  { db, auth }: Deps,
  headers: Headers,
): Promise<OpenSession[]> {
  const own = await requireSession(auth, headers)
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, own.userId), gt(sessions.expiresAt, own.updatedAt)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
  return rows.map(({ id, userAgent, ipAddress, createdAt, expiresAt }) => ({
    id,
    userAgent,
    // An unknown address is stored as empty text
    address: ipAddress === '' ? null : ipAddress,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    current: id === own.id,
  }))
}

export async function endOwnSession({ db, auth }: Deps, headers: Headers, id: string) {
  const { userId } = await requireSession(auth, headers)
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
    .returning({ id: sessions.id })
  if (ended.length === 0) throw new Problem('session-not-found', `You have no session "${id}".`)
}

/** Changes the caller's password and ends their other sessions. */
export async function changeOwnPassword(
  { db, clock, auth }: Deps,
  headers: Headers,
  { current, next }: PasswordChange,
): Promise<void> {
  const { session: own, user } = await requireSignedIn(auth, headers)
  await refuseCommon('/next', next, user)
  try {
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: false }
    await auth.api.changePassword({ headers, body })
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    const message = 'Incorrect password'
    throw new Problem('invalid-request', message, [{ pointer: '/current', message }])
  }
  await db.transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.userId, own.userId), ne(sessions.id, own.id)))
    const act = { at: clock(), person: own.userId, action: 'change-password' as const }
    const subject = `people/${own.userId}`
    await recordAct(tx, { ...act, subject, before: null, after: null })
  })
}

async function requireSession(auth: Auth, headers: Headers) {
  return (await requireSignedIn(auth, headers)).session
}

async function requireSignedIn(auth: Auth, headers: Headers) {
  const found = await auth.api.getSession({ headers })
  if (found === null) throw new Problem('not-signed-in', 'Sign in to continue.')
  return found
}
