import { and, arrayContains, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { Member, MemberChange, Role } from '@u4ssc/client/people'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { sessions, users } from '../db/tables/index'

const MEMBER = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  meetings: users.meetings,
  active: users.active,
  secondFactor: users.twoFactorEnabled,
  lastSignInAt: users.lastSignInAt,
}

export async function listMembers(db: Database): Promise<Member[]> {
  const rows = await db.select(MEMBER).from(users).orderBy(asc(users.name), asc(users.id))
  return rows.map(toMember)
}

function toMember(row: Omit<Member, 'lastSignInAt'> & { lastSignInAt: Date | null }): Member {
  return { ...row, lastSignInAt: row.lastSignInAt?.toISOString() ?? null }
}

export async function recordSignIn(db: Database, id: string, at: Date): Promise<void> {
  await db.update(users).set({ lastSignInAt: at }).where(eq(users.id, id))
}

export async function isActive(db: Database, id: string): Promise<boolean> {
  const [row] = await db.select({ active: users.active }).from(users).where(eq(users.id, id))
  return row?.active === true
}

export async function findMember(
  db: Database,
  id: string,
): Promise<Pick<Member, 'email' | 'name'> | undefined> {
  const { email, name } = users
  const [row] = await db.select({ email, name }).from(users).where(eq(users.id, id))
  return row
}

export async function hasAddress(db: Database, email: string): Promise<boolean> {
  const found = await db.select({ id: users.id }).from(users).where(eq(users.email, email))
  return found.length > 0
}

/** @returns the ID of the person with this address, if they can sign in */
export async function findActiveByAddress(
  db: Database,
  email: string,
): Promise<string | undefined> {
  const isTheirs = and(eq(users.email, email), eq(users.active, true))
  const [row] = await db.select({ id: users.id }).from(users).where(isTheirs)
  return row?.id
}

interface OtherPerson {
  /** ID of the person who does not count. */
  readonly except: string
  readonly roles: readonly Role[]
  /** Slug of the meeting that the role must include. */
  readonly meeting: string
}

interface OwnWork {
  /** ID of the person who wrote or sent it; null if nobody did. */
  readonly author: string | null
  readonly person: string
  /** The roles that can approve it. */
  readonly roles: readonly Role[]
  readonly meeting: string
}

/**
 * Returns whether a person can approve what somebody did: not their own, unless nobody else can. A
 * secretariat can be one person.
 */
export async function mayApprove(
  db: Database,
  { author, person, roles, meeting }: OwnWork,
): Promise<boolean> {
  return author !== person || !(await hasOtherPerson(db, { except: person, roles, meeting }))
}

/** Returns whether another person who can sign in has one of these roles for a meeting. */
async function hasOtherPerson(
  db: Database,
  { except, roles, meeting }: OtherPerson,
): Promise<boolean> {
  const isOther = and(ne(users.id, except), eq(users.active, true), inArray(users.role, [...roles]))
  const includesMeeting = or(isNull(users.meetings), arrayContains(users.meetings, [meeting]))
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(isOther, includesMeeting))
    .limit(1)
  return found.length > 0
}

/**
 * Returns a person and whether there is another owner. Locks all owners in one order, so that the
 * last two cannot both be removed.
 */
export async function findMemberToChange(
  tx: Database,
  id: string,
): Promise<{ member: Member; hasOtherOwner: boolean } | undefined> {
  const found = await tx
    .select(MEMBER)
    .from(users)
    .where(or(eq(users.id, id), eq(users.role, 'owner')))
    .orderBy(asc(users.id))
    .for('update')
  const rows = found.map(toMember)
  const member = rows.find((row) => row.id === id)
  const hasOtherOwner = rows.some((row) => row.id !== id && row.role === 'owner' && row.active)
  return member && { member, hasOtherOwner }
}

export async function updateMember(
  tx: Database,
  id: string,
  change: MemberChange,
  at: string,
): Promise<void> {
  await tx
    .update(users)
    .set({ ...change, updatedAt: toDate(at) })
    .where(eq(users.id, id))
}

/** @param kept - token of the session that stays */
export async function endOtherSessions(tx: Database, id: string, kept: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.token, kept)))
}

export async function endSessionsOf(tx: Database, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, id))
}
