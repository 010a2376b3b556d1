import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { findKeptMeeting } from '../meetings/index'
import { applyCorrections } from './apply-corrections'
import type { DraftDeps } from './draft-deps'
import type { DraftEditor } from './draft-editor'
import { readToLayOver } from './draft-view'
import { findStart } from './letter-chain/find-start'
import { startFrom } from './letter-chain/apply-to-latest-release'
import { refuseFrozen } from './refuse-frozen'
import { requireDraft } from './require-draft'
import { updateDraft } from './store'
import type { DraftRow } from '../db/tables/index'
import type { Database } from '../db/index'

/**
 * Moves a draft onto the latest releases: applies its circular and then its corrections again. If a
 * correction no longer applies, nothing is changed and it is named.
 */
export async function rebaseDraft(
  { db, clock }: DraftDeps,
  id: string,
  { version }: { readonly version: number },
  by: DraftEditor,
): Promise<DraftRow> {
  return db.transaction(async (tx) => {
    const before = await requireDraft(tx, id, { version }, by)
    const from = await findLatestStart(tx, before)
    const fits = applyCorrections(from?.start ?? before.read, before.corrections)
    if (fits.outcome === 'refused')
      throw new Problem('invalid-request', 'Some corrections no longer apply.', fits.errors)

    const at = clock()
    const { start = null, bases = [], unapplied = [] } = from ?? {}
    const next = { start, bases, unapplied, version: version + 1, updatedAt: at }
    const after: DraftRow = { ...before, ...next }
    await refuseFrozen(tx, after, fits.reading)
    await updateDraft(tx, after, by)
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'rebase-draft',
      subject: `drafts/${id}`,
      before: { bases: before.bases },
      after: { bases, version: after.version },
    })
    return after
  })
}

async function findLatestStart(tx: Database, draft: DraftRow) {
  const { read, meeting: own, bases } = draft
  if (own === null) return findStart(tx, readToLayOver(draft), bases[0]?.slug ?? null)
  const published = await findKeptMeeting(tx, own)
  if (!published) throw new Error(`The meeting "${own}" that a draft changes is gone`)
  const { slug, meeting, evidence, release } = published
  return startFrom(read, { slug, meeting, evidence, number: release.number })
}
