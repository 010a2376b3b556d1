import type { Correction } from '@u4ssc/client/circulars'
import type { Reading } from '@u4ssc/domain'

const MEETING = /^\/meetings\/(\d+)(?=\/|$)/

/**
 * Returns a reading without the meetings at these positions. Evidence and diagnostics of the others
 * point at their new positions.
 */
export function withoutMeetings(reading: Reading, leftOut: ReadonlySet<number>): Reading {
  if (leftOut.size === 0) return reading
  const { meetings, evidence, diagnostics } = reading
  return {
    ...reading,
    meetings: meetings.filter((_, position) => !leftOut.has(position)),
    evidence: Object.fromEntries(
      Object.entries(evidence).flatMap(([pointer, fact]) => {
        const moved = movePointer(pointer, leftOut)
        return moved === null ? [] : [[moved, fact] as const]
      }),
    ),
    diagnostics: diagnostics.flatMap((diagnostic) =>
      diagnostic.pointer === null ? [diagnostic] : moveAll([diagnostic], leftOut),
    ),
  }
}

/** Returns the corrections of a reading without these meetings; what left them out is none. */
export function correctionsWithout(
  corrections: readonly Correction[],
  leftOut: ReadonlySet<number>,
): Correction[] {
  return moveAll(corrections, leftOut)
}

function moveAll<Pointing extends { readonly pointer: string | null }>(
  all: readonly Pointing[],
  leftOut: ReadonlySet<number>,
): Pointing[] {
  return all.flatMap((one) => {
    const pointer = one.pointer === null ? null : movePointer(one.pointer, leftOut)
    return pointer === null ? [] : [{ ...one, pointer }]
  })
}

/** Returns where a pointer leads without these meetings; `null` for what belongs to one of them. */
function movePointer(pointer: string, leftOut: ReadonlySet<number>): string | null {
  const digits = MEETING.exec(pointer)?.[1]
  if (digits === undefined) return pointer
  const position = Number(digits)
  if (leftOut.has(position)) return null
  const before = [...leftOut].filter((one) => one < position).length
  return pointer.replace(MEETING, `/meetings/${position - before}`)
}
