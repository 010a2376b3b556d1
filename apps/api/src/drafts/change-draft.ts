import { positionLeftOut } from '@u4ssc/client/circulars'
import type { DraftChange } from '@u4ssc/client/drafts'
import type { FieldError } from '@u4ssc/client/responses'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { applyCorrections } from './apply-corrections'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { correctedReading } from './draft-view'
import { refuseFrozen } from './refuse-frozen'
import { requireDraft } from './require-draft'
import { updateDraft } from './store'
import type { DraftRow } from '../db/tables/index'

/** Replaces the corrections and acknowledgements of a draft. */
export async function changeDraft(
  { db, clock }: DraftDeps,
  id: string,
  { version, corrections, acknowledgements }: DraftChange,
  by: DraftEditor,
): Promise<DraftRow> {
  return db.transaction(async (tx) => {
    const before = await requireDraft(tx, id, { version, corrections, acknowledgements }, by)
    const change = { corrections, acknowledgements }
    refuseMisfits(before, change)

    const at = clock()
    const after: DraftRow = { ...before, ...change, version: version + 1, updatedAt: at }
    await refuseFrozen(tx, after, correctedReading(after))
    await updateDraft(tx, after, by)
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'change-draft',
      subject: `drafts/${id}`,
      before: { corrections: before.corrections, acknowledgements: before.acknowledgements },
      after: { ...change, version: after.version },
    })
    return after
  })
}

function refuseMisfits(
  { read, start, meeting }: DraftRow,
  { corrections, acknowledgements }: Omit<DraftChange, 'version'>,
): void {
  const left = corrections.flatMap((one, index): FieldError[] =>
    meeting === null || positionLeftOut(one) === undefined
      ? []
      : [
          {
            pointer: `/corrections/${index}/value`,
            message: 'Only a meeting of a circular can be left out. Withdraw the meeting instead',
          },
        ],
  )
  const unknown = acknowledgements.flatMap(({ diagnostic }, index): FieldError[] =>
    diagnostic < read.diagnostics.length
      ? []
      : [
          {
            pointer: `/acknowledgements/${index}/diagnostic`,
            message: `The reading has ${read.diagnostics.length} diagnostics, numbered from 0`,
          },
        ],
  )
  const corrected = applyCorrections(start ?? read, corrections)
  const misfits = corrected.outcome === 'refused' ? corrected.errors : []
  const errors = [...left, ...misfits, ...unknown]
  if (errors.length === 0) return
  throw new Problem(
    'invalid-request',
    'Some corrections do not apply. See `errors` for each of them.',
    errors,
  )
}
