import type { Meeting } from '@u4ssc/domain'
import { findFile } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { findMeetingItself } from '../meetings/index'
import { findMaterial } from './store'

const FOLDER = '/v1/speaker-files/'

/** Returns the public address of a speaker's file. */
export function addressOfFile(publicApiUrl: string, material: string): string {
  return `${publicApiUrl}${FOLDER}${material}`
}

/** Returns whether a meeting uses a speaker's file as photograph or document. */
export function isSpeakerFileOf({ speakers, documents }: Meeting, material: string): boolean {
  const shown = [
    ...speakers.flatMap(({ photograph }) => photograph ?? []),
    ...documents.filter(({ access }) => access !== 'secretariat').map(({ url }) => url),
  ]
  return shown.some((url) => url.endsWith(`${FOLDER}${material}`))
}

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
