import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findDraftToChange } from './store'
import type { DraftRow } from './table'

/** The open draft at the version somebody saw, kept from others until the transaction ends. */
export async function requireDraft(
  tx: Database,
  id: string,
  version: number,
  ifPublished: 'draft-closed' | 'already-published',
): Promise<DraftRow> {
  const draft = await findDraftToChange(tx, id)
  if (!draft) throw new Problem('draft-not-found', `There is no draft "${id}"`)
  if (draft.status === 'published') throw new Problem(ifPublished, 'The draft is published already')
  if (draft.version === version) return draft

  const message = `The draft is at version ${draft.version} by now: load it again`
  throw new Problem('draft-changed', message, [{ pointer: '/version', message }])
}
