import { Problem } from '../http/problems'
import { findRelease } from '../meetings/index'
import { changeDraft } from './change-draft'
import { correctionsTo } from './corrections-to'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { correctedReading } from './draft-view'
import type { DraftRow } from '../db/tables/index'

/**
 * Sets a draft to the content of a published release. It is reviewed and published like any other
 * change.
 *
 * @throws {Problem} 404 if there is no such release; 422 if the draft has changes
 */
export async function restoreVersion(
  deps: DraftDeps,
  draft: DraftRow,
  number: number,
  by: DraftEditor,
): Promise<DraftRow> {
  if (draft.corrections.length > 0) throw hasChanges()
  const { id, version, acknowledgements, meeting: slug } = draft
  const release = slug === null ? undefined : await findRelease(deps.db, slug, number)
  const [now] = correctedReading(draft).meetings
  if (!release || !now)
    throw new Problem('release-not-found', `The meeting has no release ${number}.`)
  const corrections = correctionsTo(release.meeting, now, 0)
  if (corrections.length === 0) return draft
  return changeDraft(deps, id, { version, corrections, acknowledgements }, by)
}

function hasChanges(): Problem {
  const message = 'The meeting has a draft with changes. Publish or delete it first.'
  return new Problem('invalid-request', message, [{ pointer: '/release', message }])
}
