import { findFile } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { findMeetingItself } from '../meetings/index'
import { addressesOf, isAddressOf } from './document-address'
import { findDocument } from './store'

/** Returns the file if it is approved and public in the latest release of its meeting. */
export async function findPublicDocument(
  deps: FileDeps,
  id: string,
): Promise<OpenedFile | undefined> {
  const row = await findDocument(deps.db, id)
  if (row?.state !== 'approved') return undefined
  const meeting = await findMeetingItself(deps.db, row.slug)
  const isOut = meeting?.documents.some(
    (document) =>
      document.access !== 'secretariat' &&
      addressesOf(document).some((url) => isAddressOf(url, id)),
  )
  return isOut ? findFile(deps, row.fileId) : undefined
}
