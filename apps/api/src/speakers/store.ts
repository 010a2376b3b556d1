import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { SpeakerInvitationQuery, SpeakerMaterial } from '@u4ssc/client/speakers'
import type { Database } from '../db/index'
import { files, speakerInvitations, speakerMaterials } from '../db/tables/index'
import type { SpeakerInvitationRow, SpeakerMaterialRow } from '../db/tables/index'
import { findKeptMeeting } from '../meetings/index'
import { isSpeakerFileOf } from './file-address'

export function listInvitations(
  db: Database,
  { meeting, state }: SpeakerInvitationQuery,
): Promise<SpeakerInvitationRow[]> {
  const { slug, name, id } = speakerInvitations
  const waiting = db
    .select({ of: speakerMaterials.invitationId })
    .from(speakerMaterials)
    .where(eq(speakerMaterials.state, 'waiting'))
  const asked = and(
    meeting === undefined ? undefined : eq(slug, meeting),
    state === undefined ? undefined : inArray(id, waiting),
  )
  return db.select().from(speakerInvitations).where(asked).orderBy(asc(name), asc(id))
}

/** @returns `undefined` if there is none or it was revoked */
export async function findInvitation(
  db: Database,
  id: string,
): Promise<SpeakerInvitationRow | undefined> {
  const own = and(eq(speakerInvitations.id, id), isNull(speakerInvitations.revokedAt))
  const [row] = await db.select().from(speakerInvitations).where(own)
  return row
}

/** Like `findInvitation`, and locks it until the transaction ends. */
export async function lockInvitation(
  tx: Database,
  id: string,
): Promise<SpeakerInvitationRow | undefined> {
  const [row] = await tx
    .select()
    .from(speakerInvitations)
    .where(eq(speakerInvitations.id, id))
    .for('update')
  return row
}

export async function findInvitationOf(
  db: Database,
  slug: string,
  speaker: string,
): Promise<SpeakerInvitationRow | undefined> {
  const own = and(eq(speakerInvitations.slug, slug), eq(speakerInvitations.speaker, speaker))
  const [row] = await db.select().from(speakerInvitations).where(own)
  return row
}

/** @returns whether it is new: a speaker is invited once */
export async function insertInvitation(tx: Database, row: SpeakerInvitationRow): Promise<boolean> {
  const { slug, speaker, id } = speakerInvitations
  const made = await tx
    .insert(speakerInvitations)
    .values(row)
    .onConflictDoNothing({ target: [slug, speaker] })
    .returning({ id })
  return made.length > 0
}

export async function updateInvitation(
  tx: Database,
  id: string,
  set: Partial<Omit<SpeakerInvitationRow, 'id'>>,
): Promise<void> {
  await tx.update(speakerInvitations).set(set).where(eq(speakerInvitations.id, id))
}

type SentMaterial = SpeakerMaterial & Pick<SpeakerMaterialRow, 'invitationId'>

/** Returns the uploads of speakers, newest first. */
export async function listMaterials(
  db: Database,
  invitations: readonly string[],
): Promise<SentMaterial[]> {
  if (invitations.length === 0) return []
  const { fileId, invitationId, sentAt, id } = speakerMaterials
  const rows = await db
    .select({
      material: speakerMaterials,
      file: { name: files.name, type: files.type, size: files.size },
    })
    .from(speakerMaterials)
    .leftJoin(files, eq(files.id, fileId))
    .where(inArray(invitationId, [...invitations]))
    .orderBy(desc(sentAt), desc(id))
  return rows.map(({ material, file }) => ({ ...material, file }))
}

export async function findMaterial(
  db: Database,
  id: string,
): Promise<SpeakerMaterialRow | undefined> {
  const [row] = await db.select().from(speakerMaterials).where(eq(speakerMaterials.id, id))
  return row
}

export async function insertMaterial(tx: Database, row: SpeakerMaterialRow): Promise<void> {
  await tx.insert(speakerMaterials).values(row)
}

export async function updateMaterial(
  tx: Database,
  id: string,
  set: Pick<SpeakerMaterialRow, 'state' | 'reason'>,
): Promise<void> {
  await tx.update(speakerMaterials).set(set).where(eq(speakerMaterials.id, id))
}

/** Deletes uploads that were not accepted, with their files. @returns the deleted rows */
export async function dropPending(
  tx: Database,
  invitationId: string,
  which: { readonly kind: SpeakerMaterial['kind'] } | { readonly id: string } | 'all',
): Promise<SpeakerMaterialRow[]> {
  const { invitationId: of, state, kind, id } = speakerMaterials
  const only = which === 'all' ? undefined : 'id' in which ? eq(id, which.id) : eq(kind, which.kind)
  const gone = await tx
    .delete(speakerMaterials)
    .where(and(eq(of, invitationId), ne(state, 'taken'), only))
    .returning()
  const kept = gone.flatMap(({ fileId }) => fileId ?? [])
  if (kept.length > 0) await tx.delete(files).where(inArray(files.id, kept))
  return gone
}

/**
 * Deletes the speaker pages of a meeting with their uploads, except files in the latest release.
 *
 * @returns the number of pages and uploads
 */
export async function dropSpeakerPages(tx: Database, slug: string): Promise<number> {
  const meeting = (await findKeptMeeting(tx, slug))?.meeting
  const { id, fileId, slug: of } = speakerMaterials
  const sent = await tx.select({ id, fileId }).from(speakerMaterials).where(eq(of, slug))
  const gone = sent.filter((one) => !meeting || !isSpeakerFileOf(meeting, one.id))
  if (gone.length > 0) {
    const ids = gone.map((one) => one.id)
    await tx.delete(speakerMaterials).where(inArray(id, ids))
    const kept = gone.flatMap((one) => one.fileId ?? [])
    if (kept.length > 0) await tx.delete(files).where(inArray(files.id, kept))
  }
  const pages = await tx
    .delete(speakerInvitations)
    .where(eq(speakerInvitations.slug, slug))
    .returning({ id: speakerInvitations.id })
  return pages.length + gone.length
}
