import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { RETENTION } from '@u4ssc/client/platform'
import type { Database } from '../../db/index'
import { personalLinks } from '../../db/tables/index'

export type LinkPurpose = (typeof personalLinks.$inferSelect)['purpose']

/** The person that a link belongs to. */
export type LinkOwner =
  | { readonly registrationId: string }
  | { readonly focalPointId: string }
  | { readonly subscriptionId: string }
  | { readonly invitationId: string }
  | { readonly speakerInvitationId: string }
  | { readonly personId: string }

/** The recipient of a message, including speakers without a page. */
export type Addressee = LinkOwner | { readonly speakerContactId: string }

/**
 * Validity of confirmation links; unconfirmed data is deleted afterwards. Longer than delivery is
 * attempted.
 */
export const CONFIRM_HOURS = 24 * RETENTION.unconfirmed.kept.days

interface NewLink {
  readonly purpose: LinkPurpose
  readonly to: LinkOwner
  /** ID of the later application that the link confirms. */
  readonly applicationId?: string | null
  readonly at: string
  readonly expiresAt?: string
}

/** @returns the token of a new link; only its hash is stored */
export async function makeLink(
  tx: Database,
  { purpose, to, applicationId = null, at, expiresAt }: NewLink,
) {
  const token = randomBytes(32).toString('base64url')
  const row = { tokenHash: hashOf(token), purpose, ...to, applicationId, createdAt: at }
  await tx.insert(personalLinks).values({ ...row, expiresAt: expiresAt ?? null })
  return token
}

export type LinkRow = typeof personalLinks.$inferSelect

/** Returns a link that is valid at this time. */
export async function findLink(
  db: Database,
  token: string,
  purpose: LinkPurpose,
  now: string,
): Promise<LinkRow | undefined> {
  const [row] = await db
    .select()
    .from(personalLinks)
    .where(working(token, purpose, now))
  return row
}

/** Uses up a link. Of two concurrent calls, one succeeds. */
export async function takeLink(
  tx: Database,
  token: string,
  purpose: LinkPurpose,
  now: string,
): Promise<LinkRow | undefined> {
  const [row] = await tx
    .update(personalLinks)
    .set({ usedAt: now })
    .where(working(token, purpose, now))
    .returning()
  return row
}

/** Deletes all links of a registration. */
export async function deleteLinks(tx: Database, registrationId: string): Promise<void> {
  await tx.delete(personalLinks).where(eq(personalLinks.registrationId, registrationId))
}

/** Deletes the links of a focal point. */
export async function dropFocalPointLinks(tx: Database, focalPointId: string): Promise<void> {
  await tx.delete(personalLinks).where(eq(personalLinks.focalPointId, focalPointId))
}

/** Deletes the links of an invitation. */
export async function dropInvitationLinks(tx: Database, invitationId: string): Promise<void> {
  await tx.delete(personalLinks).where(eq(personalLinks.invitationId, invitationId))
}

/** Deletes the links of a speaker. */
export async function dropSpeakerLinks(tx: Database, speakerInvitationId: string): Promise<void> {
  const own = eq(personalLinks.speakerInvitationId, speakerInvitationId)
  await tx.delete(personalLinks).where(own)
}

/** Deletes the links of a person of the dashboard. */
export async function dropPersonLinks(tx: Database, personId: string): Promise<void> {
  await tx.delete(personalLinks).where(eq(personalLinks.personId, personId))
}

function working(token: string, purpose: LinkPurpose, now: string) {
  const { tokenHash, purpose: made, usedAt, expiresAt } = personalLinks
  return and(
    eq(tokenHash, hashOf(token)),
    eq(made, purpose),
    isNull(usedAt),
    or(isNull(expiresAt), gt(expiresAt, now)),
  )
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
