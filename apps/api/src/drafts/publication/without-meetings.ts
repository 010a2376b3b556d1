import type { Reading } from '@u4ssc/domain'

const MEETING = /^\/meetings\/(\d+)(?=\/|$)/

/**
 * Returns a reading without the meetings at these positions. Evidence and diagnostics of the others
 * point at their new positions.
 */
export function withoutMeetings(reading: Reading, leftOut: ReadonlySet<number>): Reading {
  if (leftOut.size === 0) return reading
  const { meetings, evidence, diagnostics } = reading
  const kept = meetings.map((_, position) => position).filter((position) => !leftOut.has(position))
  /** `null` for what belongs to a meeting that is left out. */
  const move = (pointer: string): string | null => {
    const position = MEETING.exec(pointer)?.[1]
    if (position === undefined) return pointer
    const next = kept.indexOf(Number(position))
    return next === -1 ? null : pointer.replace(MEETING, `/meetings/${next}`)
  }
  return {
    ...reading,
    meetings: meetings.filter((_, position) => !leftOut.has(position)),
    evidence: Object.fromEntries(
      Object.entries(evidence).flatMap(([pointer, fact]) => {
        const moved = move(pointer)
        return moved === null ? [] : [[moved, fact] as const]
      }),
    ),
    diagnostics: diagnostics.flatMap((diagnostic) => {
      if (diagnostic.pointer === null) return [diagnostic]
      const pointer = move(diagnostic.pointer)
      return pointer === null ? [] : [{ ...diagnostic, pointer }]
    }),
  }
}
