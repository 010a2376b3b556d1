import { findFile } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { findMeetingItself } from '../meetings/index'
import { isSpeakerFileOf } from './file-address'
import { findMaterial } from './store'

/** Returns the file if the latest release of the meeting uses it. */
export async function findPublicFile(
  deps: FileDeps,
  material: string,
): Promise<OpenedFile | undefined> {
  const row = await findMaterial(deps.db, material)
  if (row?.state !== 'taken' || row.fileId === null) return undefined
  const meeting = await findMeetingItself(deps.db, row.slug)
  return meeting && isSpeakerFileOf(meeting, material) ? findFile(deps, row.fileId) : undefined
}
