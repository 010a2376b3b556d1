import { recordAct } from '../audit/index'
import type { DraftDeps } from './draft-deps'
import type { DraftEditor } from './draft-editor'
import { correctedReading } from './draft-view'
import { requireDraft } from './require-draft'
import { deleteDraftRow } from './store'

/** Deletes an open draft. The audit log keeps what it was about. */
export async function deleteDraft(
  { db, clock }: DraftDeps,
  id: string,
  version: number,
  by: DraftEditor,
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, { version }, by)
    const { fileName, meeting, bases, corrections } = draft
    const { reference } = correctedReading(draft).circular
    await deleteDraftRow(tx, id)
    await recordAct(tx, {
      at: clock(),
      person: by.id,
      action: 'delete-draft',
      subject: `drafts/${id}`,
      before: { fileName, reference: reference.text, meeting, bases, corrections },
      after: null,
    })
  })
}
