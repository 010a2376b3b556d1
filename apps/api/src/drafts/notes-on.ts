import type { FactNote } from './check-drift'
import type { DraftRow } from './table'

/** What accepts the drift of a meeting of a draft: notes of corrections, and decisions on the drift. */
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
