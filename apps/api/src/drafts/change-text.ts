import type { Diagnostic, Reading } from '@u4ssc/domain'
import type { Acknowledgement, Correction } from '@u4ssc/client/circulars'
import type { DraftTextChange } from '@u4ssc/client/drafts'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { applyCorrections } from './apply-corrections'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { findStart } from './letter-chain/find-start'
import { refuseFrozen } from './refuse-frozen'
import { requireDraft } from './require-draft'
import { isAboutUncertainFacts } from './review/index'
import { updateDraft } from './store'
import type { DraftRow } from '../db/tables/index'

/**
 * Replaces the text of a circular in review and reads it again. Corrections that still apply,
 * acknowledged diagnostics that recur, and decisions are kept. Facts compared with the old text
 * must be compared again.
 *
 * @param change - includes the reading of the new text
 */
export async function changeText(
  { db, clock }: DraftDeps,
  id: string,
  { version, text, read }: DraftTextChange & { readonly read: Reading },
  by: DraftEditor,
): Promise<{ readonly draft: DraftRow; readonly dropped: Correction[] }> {
  return db.transaction(async (tx) => {
    const before = await requireDraft(tx, id, { version }, by)
    if (before.meeting !== null) throw refuseMeeting()
    const base = before.decisions.some(({ answer }) => answer === 'change')
      ? (before.bases[0]?.slug ?? null)
      : null
    const { start = null, bases = [], unapplied = [] } = (await findStart(tx, read, base)) ?? {}
    const { kept, dropped, reading } = keepFitting(start ?? read, before.corrections)
    const at = clock()
    const draft: DraftRow = {
      ...before,
      ...{ sourceText: text, read, start, bases, unapplied, corrections: kept },
      acknowledgements: keepAccepted(before, read.diagnostics),
      decisions: before.decisions.filter(({ issue }) => !isAboutUncertainFacts(issue)),
      ...{ version: version + 1, updatedAt: at },
    }
    await refuseFrozen(tx, draft, reading)
    await updateDraft(tx, draft, by)
    const { corrections, acknowledgements, decisions } = draft
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'change-draft-text',
      subject: `drafts/${id}`,
      before: {
        text: before.sourceText,
        corrections: before.corrections,
        decisions: before.decisions,
      },
      after: {
        text,
        corrections,
        acknowledgements,
        decisions,
        bases,
        dropped,
        version: draft.version,
      },
    })
    return { draft, dropped }
  })
}

function keepFitting(read: Reading, corrections: readonly Correction[]) {
  const kept: Correction[] = []
  const dropped: Correction[] = []
  let reading = read
  for (const correction of corrections) {
    const next = applyCorrections(read, [...kept, correction])
    if (next.outcome === 'corrected') {
      kept.push(correction)
      reading = next.reading
    } else dropped.push(correction)
  }
  return { kept, dropped, reading }
}

function keepAccepted(
  { read, acknowledgements }: DraftRow,
  diagnostics: readonly Diagnostic[],
): Acknowledgement[] {
  return acknowledgements.flatMap(({ diagnostic, note }) => {
    const accepted = read.diagnostics[diagnostic]
    const again = diagnostics.findIndex(
      ({ code, pointer }) => code === accepted?.code && pointer === accepted.pointer,
    )
    return again === -1 ? [] : [{ diagnostic: again, note }]
  })
}

function refuseMeeting(): Problem {
  const message = 'Only the text of an imported circular can be edited.'
  return new Problem('invalid-request', message, [{ pointer: '/text', message }])
}
