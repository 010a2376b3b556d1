import { dequal } from 'dequal/lite'
import type { Correction } from '@u4ssc/client/circulars'
import type { Draft, DraftChange } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { correct } from '../../facts/corrections'
import { isWithin } from '../../facts/pointers'
import { EDITABLE, jsonIn } from './editable'
import type { Editable } from './editable'

const MAX_NOTE_LENGTH = 500

/** Returns the fields that differ from the saved draft. */
export function changedFields(kept: Meeting, now: Meeting): Editable[] {
  return EDITABLE.filter((field) => !dequal(kept[field], now[field]))
}

/**
 * Sets whole fields of one meeting in the draft. Keeps notes on parts of a field, which explain
 * differences from the circular.
 */
export function changeOfFields(
  draft: Draft,
  position: number,
  meeting: Meeting,
  fields: readonly Editable[],
): DraftChange {
  const { version, acknowledgements } = draft
  return fields.reduce<DraftChange>(
    (change, field) => {
      const pointer = `/meetings/${position}/${field}`
      const value = jsonIn(field, meeting)
      const note = noteOn(change.corrections, pointer)
      return correct(change, { pointer, value, note })
    },
    { version, corrections: draft.corrections, acknowledgements },
  )
}

function noteOn(corrections: readonly Correction[], pointer: string): string | null {
  const notes = corrections
    .filter((correction) => isWithin(correction.pointer, pointer))
    .flatMap(({ note }) => (note === null ? [] : [note]))
  return notes.length === 0 ? null : [...new Set(notes)].join('; ').slice(0, MAX_NOTE_LENGTH)
}
