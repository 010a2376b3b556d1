import { recordAct } from '../audit/index'
import type { DraftDeps } from './draft-deps'
import { correctedReading } from './draft-view'
import { requireDraft } from './require-draft'
import { deleteDraftRow } from './store'

/** Deletes an open draft. The audit log keeps what it was about. */
export async function deleteDraft(
  { db, clock }: DraftDeps,
  id: string,
  version: number,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, { version })
    const { fileName, meeting, bases, corrections } = draft
    const { reference } = correctedReading(draft).circular
    await deleteDraftRow(tx, id)
    await recordAct(tx, {
      at: clock(),
      person,
      action: 'delete-draft',
      subject: `drafts/${id}`,
      before: { fileName, reference: reference.text, meeting, bases, corrections },
      after: null,
    })
  })
}
