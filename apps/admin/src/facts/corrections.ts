import { positionLeftOut } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import type { Draft, DraftChange } from '@u4ssc/client/drafts'
import { isWithin } from './pointers'

type Changed = Pick<Draft, 'version' | 'corrections' | 'acknowledgements'>

/** Adds a correction to the draft. It replaces earlier corrections of the fact and of its parts. */
export function correct(draft: Changed, correction: Correction): DraftChange {
  const kept = draft.corrections.filter((earlier) => !isWithin(earlier.pointer, correction.pointer))
  return changeOf(draft, { corrections: [...kept, correction] })
}

/** Removes a correction from the draft. */
export function undoCorrection(draft: Changed, pointer: string): DraftChange {
  const kept = draft.corrections.filter((correction) => correction.pointer !== pointer)
  return changeOf(draft, { corrections: kept })
}

/** Leaves a meeting out of the circular. Its corrections stay, in case that is undone. */
export function leaveOut(draft: Changed, position: number): DraftChange {
  const left = { pointer: `/meetings/${position}`, value: null, note: null }
  return changeOf(draft, { corrections: [...draft.corrections, left] })
}

/** Undoes the leaving out of a meeting. */
export function undoLeavingOut(draft: Changed, position: number): DraftChange {
  const kept = draft.corrections.filter((one) => positionLeftOut(one) !== position)
  return changeOf(draft, { corrections: kept })
}

/** Acknowledges a diagnostic of the reader. */
export function acknowledge(draft: Changed, diagnostic: number, note: string | null): DraftChange {
  const kept = draft.acknowledgements.filter((earlier) => earlier.diagnostic !== diagnostic)
  return changeOf(draft, { acknowledgements: [...kept, { diagnostic, note }] })
}

/** Removes the acknowledgement of a diagnostic. */
export function undoAcknowledgement(draft: Changed, diagnostic: number): DraftChange {
  const kept = draft.acknowledgements.filter((earlier) => earlier.diagnostic !== diagnostic)
  return changeOf(draft, { acknowledgements: kept })
}

function changeOf(draft: Changed, part: Partial<DraftChange>): DraftChange {
  const { version, corrections, acknowledgements } = draft
  return { version, corrections, acknowledgements, ...part }
}
