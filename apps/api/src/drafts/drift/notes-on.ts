import type { FactNote } from './check-drift'
import type { DraftRow } from '../../db/tables/index'

/** Returns the notes that explain differences of a meeting: from corrections and from decisions. */
export function notesOn(position: number, { corrections, decisions }: DraftRow): FactNote[] {
  const prefix = `/meetings/${position}/`
  const decided = `drift/${position}/`
  return [
    ...decisions.map(({ issue, note }) => ({ pointer: issue, note, prefix: decided })),
    ...corrections.map(({ pointer, note }) => ({ pointer, note, prefix })),
  ].flatMap(({ pointer, note, prefix: start }) =>
    note !== null && note.trim() !== '' && pointer.startsWith(start)
      ? [{ pointer: pointer.slice(start.length - 1), note }]
      : [],
  )
}
