import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../db/index'
import { files, speakerInvitations, speakerMaterials } from '../db/tables/index'
import { findKeptMeeting } from '../meetings/index'
import { isSpeakerFileOf } from './public-file'

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
