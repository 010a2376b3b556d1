import { isDeepStrictEqual } from 'node:util'
import type { DraftChange } from '@u4ssc/client/drafts'
import type { FieldError } from '@u4ssc/client/responses'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import type { DraftEditor } from './draft-editor'
import { requireOwnMeetings } from './require-own-meetings'
import { changesSinceVersion } from './review/changes-since-version'
import { findDraft, findDraftToChange } from './store'
import type { DraftRow } from '../db/tables/index'

/** The version that a person has seen, and the changes they request. */
type Seen = Pick<DraftChange, 'version'> & Partial<DraftChange>

/** Returns the open draft at the given version and locks it until the transaction ends. */
export async function requireDraft(
  tx: Database,
  id: string,
  seen: Seen,
  by: DraftEditor,
  ifPublished: 'draft-closed' | 'already-published' = 'draft-closed',
): Promise<DraftRow> {
  const draft = await findDraftToChange(tx, id)
  if (!draft) throw new Problem('draft-not-found', `There is no draft "${id}".`)
  requireOwnMeetings(draft, by)
  if (draft.status === 'published')
    throw new Problem(ifPublished, 'The draft is already published.')
  if (draft.version === seen.version) return draft

  const message = `The draft has changed to version ${draft.version}. Load it again.`
  const differences = differencesFrom(draft, seen)
  const errors = [{ pointer: '/version', message }, ...differences]
  const changes = await changesSinceVersion(tx, draft, seen.version)
  throw new Problem('draft-changed', message, errors, changes)
}

/** Returns where the stored draft differs from the request. */
function differencesFrom(draft: DraftRow, { corrections, acknowledgements }: Seen): FieldError[] {
  if (corrections === undefined || acknowledgements === undefined) return []
  const kept = new Map(draft.corrections.map((set) => [set.pointer, set]))
  const wanted = new Map(corrections.map((set) => [set.pointer, set]))
  const facts = [...new Set([...kept.keys(), ...wanted.keys()])]
    .filter((pointer) => !isDeepStrictEqual(kept.get(pointer), wanted.get(pointer)))
    .map((pointer) => {
      const set = kept.get(pointer)
      const value = set ? JSON.stringify(set.value).slice(0, 500) : 'the value that was read'
      return { pointer: `/reading${pointer}`, message: `The draft now has: ${value}` }
    })
  const accepted = new Set(draft.acknowledgements.map(({ diagnostic }) => diagnostic))
  const asked = new Set(acknowledgements.map(({ diagnostic }) => diagnostic))
  const openIssues = draft.read.diagnostics.flatMap((_, position): FieldError[] => {
    if (accepted.has(position) === asked.has(position)) return []
    const message = accepted.has(position) ? 'is accepted by now' : 'is not accepted'
    return [{ pointer: `/read/diagnostics/${position}`, message }]
  })
  return [...facts, ...openIssues]
}

/** Returns a draft for reading. @throws {Problem} if there is none */
export async function findDraftOr404(db: Database, id: string): Promise<DraftRow> {
  const row = await findDraft(db, id)
  if (!row) throw new Problem('draft-not-found', `There is no draft "${id}".`)
  return row
}
