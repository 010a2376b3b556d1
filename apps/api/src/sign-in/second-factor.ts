import { APIError } from 'better-auth/api'
import { eq } from 'drizzle-orm'
import type { NewSecondFactor, Person, SecondFactor, SecondFactorProof } from '@u4ssc/client/people'
import type { AuditAction } from '@u4ssc/client/platform'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { failureOf } from './auth-failure'
import type { Auth } from './create-auth'
import { endOtherSessions, endSessionsOf, findMemberToChange } from '../people/index'
import { twoFactors, users } from '../db/tables/index'
import { proveIdentity } from './sign-in'
import { takeCode } from './used-codes'

interface Deps {
  readonly db: Database
  readonly clock: Clock
  readonly auth: Auth
}

/** Returns whether the caller has a second factor, and the remaining recovery codes. */
export async function findSecondFactor(
  { db, auth }: Deps,
  { id: userId }: Person,
): Promise<SecondFactor> {
  const [row] = await db.select().from(users).where(eq(users.id, userId))
  if (row?.twoFactorEnabled !== true) return { enabled: false, recoveryCodesLeft: 0 }
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId } })
  return { enabled: true, recoveryCodesLeft: backupCodes.length }
}

/** Creates a secret; the factor is off until a code is confirmed. */
export async function beginSecondFactor(
  { auth }: Deps,
  headers: Headers,
  password: string,
): Promise<NewSecondFactor> {
  const answer = await refusePassword(() =>
    auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  )
  if (answer.method !== 'totp') throw new Error('better-auth made another second factor')
  const { totpURI: uri, backupCodes: recoveryCodes } = answer
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', recoveryCodes }
}

/** Turns the second factor on and ends the other sessions. @returns cookies */
export async function confirmSecondFactor(
  { db, clock, auth }: Deps,
  headers: Headers,
  code: string,
  { id }: Person,
): Promise<readonly string[]> {
  const [kept] = await db.select().from(twoFactors).where(eq(twoFactors.userId, id))
  if (kept === undefined || kept.verified)
    throw new Problem('second-factor-state', 'Set up a second factor first.')
  const set = await verify(auth, headers, code)
  // The code opened a session and cannot open another
  await takeCode(db, id, code, clock())
  await db.transaction(async (tx) => {
    await endOtherSessions(tx, id, tokenIn(set))
    await record(tx, { at: clock(), person: id, action: 'turn-on-second-factor', id })
  })
  return set.getSetCookie()
}

/** Creates new recovery codes and voids the old ones, after a code. */
export async function renewRecoveryCodes(
  { db, clock, auth }: Deps,
  headers: Headers,
  { password, code }: SecondFactorProof,
  { id, email }: Person,
): Promise<string[]> {
  await proveIdentity({ db, clock, auth }, { email, password, code }, headers)
  const { backupCodes } = await refusePassword(() =>
    auth.api.generateBackupCodes({ body: { password }, headers }),
  )
  await record(db, { at: clock(), person: id, action: 'renew-recovery-codes', id })
  return backupCodes
}

/** Turns the second factor off, after a code: a stolen session and password do not suffice. */
export async function endSecondFactor(
  { db, clock, auth }: Deps,
  headers: Headers,
  { password, code }: SecondFactorProof,
  { id, email }: Person,
): Promise<readonly string[]> {
  await proveIdentity({ db, clock, auth }, { email, password, code }, headers)
  const { headers: set } = await refusePassword(() =>
    auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  )
  await record(db, { at: clock(), person: id, action: 'turn-off-second-factor', id })
  return set.getSetCookie()
}

/** Removes the second factor of a person who lost it, and ends all their sessions. */
export async function removeSecondFactor(
  { db, clock }: Deps,
  id: string,
  { id: person }: Person,
): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await findMemberToChange(tx, id)
    if (!found) throw new Problem('person-not-found', `There is no person "${id}".`)
    await tx.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, id))
    await tx.delete(twoFactors).where(eq(twoFactors.userId, id))
    await endSessionsOf(tx, id)
    await record(tx, { at: clock(), person, action: 'remove-second-factor', id })
  })
}

async function verify(auth: Auth, headers: Headers, code: string): Promise<Headers> {
  try {
    const answer = await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
    return answer.headers
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw failureOf(error)
    const message = 'Enter the current code of your authenticator.'
    throw new Problem('invalid-request', message, [{ pointer: '/code', message }])
  }
}

async function refusePassword<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw failureOf(error)
    if (error.body?.code !== 'INVALID_PASSWORD')
      throw new Problem('second-factor-state', error.body?.message ?? 'This is not possible now.')
    const message = 'Incorrect password'
    throw new Problem('invalid-request', message, [{ pointer: '/password', message }])
  }
}

/** Returns the token of the session with which better-auth replaced the caller's. */
function tokenIn(set: Headers): string {
  const cookie = set.getSetCookie().find((one) => /session_token=[^;]/.test(one)) ?? ''
  const value = /session_token=([^;]*)/.exec(cookie)?.[1] ?? ''
  return decodeURIComponent(value).split('.')[0] ?? ''
}

function record(
  tx: Database,
  { id, ...act }: { at: string; person: string; action: AuditAction; id: string },
): Promise<void> {
  return recordAct(tx, { ...act, subject: `people/${id}`, before: null, after: null })
}
