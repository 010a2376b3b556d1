import { and, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { MeetingInvitation } from '@u4ssc/client/invitations'
import type { Database } from '../db/index'
import { meetingInvitations, messages, registrations } from '../db/tables/index'
import type { MeetingInvitationRow } from '../db/tables/index'

interface InvitationPlace {
  readonly createdAt: string
  readonly id: string
}

interface InvitationList {
  readonly meeting: string
  readonly q: string | undefined
  readonly after: InvitationPlace | undefined
  readonly limit: number
}

export interface ListedInvitation {
  readonly invitation: MeetingInvitationRow
  readonly registration: MeetingInvitation['registration']
}

/** Returns invitations, newest first, with the registration state of each address. */
export function listInvitations(
  db: Database,
  { meeting, q, after, limit }: InvitationList,
): Promise<ListedInvitation[]> {
  const { slug, email, name, organization, createdAt, id } = meetingInvitations
  const searched = sql`concat_ws(' ', ${email}, ${name}, ${organization})`
  const isSame = and(eq(registrations.slug, slug), eq(registrations.email, email))
  return db
    .select({ invitation: meetingInvitations, registration: registrations.state })
    .from(meetingInvitations)
    .leftJoin(registrations, isSame)
    .where(
      and(
        eq(slug, meeting),
        q === undefined ? undefined : sql`position(lower(${q}) in lower(${searched})) > 0`,
        after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/**
 * Returns the valid invitations without an answer, oldest first, and whether each was emailed after
 * an instant. A registration that was never confirmed is no answer.
 */
export function listUnanswered(tx: Database, meeting: string, after: string) {
  const { slug, email, revokedAt, createdAt, id } = meetingInvitations
  const isSame = and(eq(registrations.slug, slug), eq(registrations.email, email))
  const isRecent = sql<boolean>`exists (select from ${messages}
    where ${messages.invitationId} = ${id} and ${messages.createdAt} > ${after}::timestamptz)`
  return tx
    .select({ invitation: meetingInvitations, isRecent })
    .from(meetingInvitations)
    .leftJoin(registrations, isSame)
    .where(
      and(
        eq(slug, meeting),
        isNull(revokedAt),
        or(isNull(registrations.id), inArray(registrations.state, ['unconfirmed', 'lapsed'])),
      ),
    )
    .orderBy(createdAt, id)
}

/** Returns an invitation that is not revoked. */
export async function findInvitation(
  db: Database,
  id: string,
): Promise<MeetingInvitationRow | undefined> {
  const [row] = await db
    .select()
    .from(meetingInvitations)
    .where(and(eq(meetingInvitations.id, id), isNull(meetingInvitations.revokedAt)))
  return row
}

export async function findInvitationOf(
  db: Database,
  slug: string,
  email: string,
): Promise<MeetingInvitationRow | undefined> {
  const own = and(eq(meetingInvitations.slug, slug), eq(meetingInvitations.email, email))
  const [row] = await db.select().from(meetingInvitations).where(own)
  return row
}

/** @returns the new rows: an address is invited to a meeting once */
export function insertInvitations(
  tx: Database,
  rows: readonly MeetingInvitationRow[],
): Promise<MeetingInvitationRow[]> {
  return tx
    .insert(meetingInvitations)
    .values([...rows])
    .onConflictDoNothing({ target: [meetingInvitations.slug, meetingInvitations.email] })
    .returning()
}

/** Renews a revoked invitation. */
export async function renewInvitation(
  tx: Database,
  { id, ...row }: MeetingInvitationRow,
): Promise<void> {
  await tx.update(meetingInvitations).set(row).where(eq(meetingInvitations.id, id))
}

/** @returns whether it was valid until now */
export async function revokeInvitation(tx: Database, id: string, at: string): Promise<boolean> {
  const revoked = await tx
    .update(meetingInvitations)
    .set({ revokedAt: at })
    .where(and(eq(meetingInvitations.id, id), isNull(meetingInvitations.revokedAt)))
    .returning({ id: meetingInvitations.id })
  return revoked.length > 0
}

/** Returns which of these addresses have an invitation, and whether it was revoked. */
export async function listInvitedAmong(db: Database, slug: string, emails: readonly string[]) {
  const { email, revokedAt } = meetingInvitations
  const rows = await db
    .select({ email, revokedAt })
    .from(meetingInvitations)
    .where(and(eq(meetingInvitations.slug, slug), inArray(email, [...emails])))
  return new Map(rows.map((row) => [row.email, row.revokedAt === null ? 'held' : 'revoked']))
}

/** Returns which of these addresses need no invitation because they are registered or declined. */
export async function listRegisteredAmong(
  db: Database,
  slug: string,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const { email, state } = registrations
  const rows = await db
    .select({ email })
    .from(registrations)
    .where(
      and(
        eq(registrations.slug, slug),
        inArray(email, [...emails]),
        notInArray(state, ['unconfirmed', 'withdrawn', 'lapsed']),
      ),
    )
  return new Set(rows.flatMap((row) => row.email ?? []))
}
