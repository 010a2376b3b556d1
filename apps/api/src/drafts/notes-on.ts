import type { FactNote } from './check-drift'
import type { DraftRow } from './table'

/**
 * What accepts the drift of a meeting of a draft: notes of corrections count as well as those that
 * come with the request.
 */
export function notesOn(
  position: number,
  { corrections }: DraftRow,
  driftNotes: readonly FactNote[],
): FactNote[] {
  const prefix = `/meetings/${position}`
  return [...driftNotes, ...corrections].flatMap(({ pointer, note }) =>
    note !== null && note.trim() !== '' && pointer.startsWith(`${prefix}/`)
      ? [{ pointer: pointer.slice(prefix.length), note }]
      : [],
  )
}
