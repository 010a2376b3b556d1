import type { Correction, Draft, DraftChange } from '@u4ssc/client'
import { isWithin } from './pointers'

type Changed = Pick<Draft, 'version' | 'corrections' | 'acknowledgements'>

/** The draft with a fact corrected. Earlier corrections of it, or within it, give way. */
export function correct(draft: Changed, correction: Correction): DraftChange {
  const kept = draft.corrections.filter((earlier) => !isWithin(earlier.pointer, correction.pointer))
  return changeOf(draft, { corrections: [...kept, correction] })
}

/** The draft with a fact as the reader read it. */
export function undoCorrection(draft: Changed, pointer: string): DraftChange {
  const kept = draft.corrections.filter((correction) => correction.pointer !== pointer)
  return changeOf(draft, { corrections: kept })
}

/** The draft with a remark of the reader looked at and accepted. */
export function acknowledge(draft: Changed, diagnostic: number, note: string | null): DraftChange {
  const kept = draft.acknowledgements.filter((earlier) => earlier.diagnostic !== diagnostic)
  return changeOf(draft, { acknowledgements: [...kept, { diagnostic, note }] })
}

/** The draft with a remark open again. */
export function undoAcknowledgement(draft: Changed, diagnostic: number): DraftChange {
  const kept = draft.acknowledgements.filter((earlier) => earlier.diagnostic !== diagnostic)
  return changeOf(draft, { acknowledgements: kept })
}

function changeOf(draft: Changed, part: Partial<DraftChange>): DraftChange {
  const { version, corrections, acknowledgements } = draft
  return { version, corrections, acknowledgements, ...part }
}
