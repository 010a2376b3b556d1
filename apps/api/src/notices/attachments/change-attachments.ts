import { MAX_ATTACHED_BYTES, MAX_ATTACHMENTS } from '@u4ssc/client/emails'
import type { NoticeAttachment } from '@u4ssc/client/emails'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import type { NoticeRow } from '../../db/tables/index'
import { findApproved } from '../../documents/index'
import { Problem } from '../../http/problems'
import { listAttachments } from '../../mail/index'
import { dropFile, findFile, storeFile } from '../../uploads/index'
import type { FileDeps, Upload } from '../../uploads/index'
import { handle, recordNotice } from '../change-notice'
import { updateNotice } from '../notice-store'
import { insertAttachment } from './attachment-store'

export interface AttachmentDeps extends FileDeps {
  readonly clock: Clock
}

interface Handling {
  readonly id: string
  readonly person: string
}

/**
 * Attaches an uploaded file to a draft notice.
 *
 * @throws {Problem} if the kind of file is not accepted, or the files are too many or too large
 */
export function attach(deps: AttachmentDeps, handling: Handling, upload: Upload): Promise<void> {
  return change(deps, handling, async (tx, notice, before, at) => {
    const size = before.reduce((sum, one) => sum + one.size, upload.content.length)
    if (before.length >= MAX_ATTACHMENTS || size > MAX_ATTACHED_BYTES)
      throw new Problem(
        'too-many-files',
        `Attach at most ${MAX_ATTACHMENTS} files of ${MAX_ATTACHED_BYTES / 1_000_000} MB together.`,
      )
    const { id: fileId } = await storeFile(tx, upload, at)
    await insertAttachment(tx, { fileId, noticeId: notice.id })
  })
}

/**
 * Attaches a copy of a document, so that a later revision does not change what was sent.
 *
 * @throws {Problem} if it is not an approved document of the meeting
 */
export async function attachDocument(
  deps: AttachmentDeps,
  handling: Handling & { readonly slug: string },
  document: string,
): Promise<void> {
  const found = await findApproved(deps.db, document)
  const file = found?.slug === handling.slug ? await findFile(deps, found.fileId) : undefined
  if (!file) throw new Problem('document-not-found', 'Choose an approved document of the meeting.')
  return attach(deps, handling, file)
}

/** Removes an attached file from a draft notice. */
export function detach(deps: AttachmentDeps, handling: Handling, file: string): Promise<void> {
  return change(deps, handling, async (tx, _, before) => {
    if (!before.some(({ id }) => id === file))
      throw new Problem('document-not-found', 'The file is no longer attached.')
    await dropFile(tx, file)
  })
}

type Act = (
  tx: Database,
  notice: NoticeRow,
  before: readonly NoticeAttachment[],
  at: string,
) => Promise<void>

/** Changes the files of a draft notice; its new version shows the change to other editors. */
function change(deps: AttachmentDeps, { id, person }: Handling, act: Act): Promise<void> {
  return handle(deps, { id }, ['drafted'], async (tx, notice, at) => {
    const read = async () => (await listAttachments(tx, [id])).get(id) ?? []
    const before = await read()
    await act(tx, notice, before, at)
    const after = await read()
    await updateNotice(tx, id, { version: notice.version + 1 })
    const names = (files: readonly NoticeAttachment[]) => ({
      attachments: files.map(({ name }) => name),
    })
    await recordNotice(tx, {
      ...{ at, person, id, action: 'change-notice' },
      ...{ before: names(before), after: names(after) },
    })
  })
}
