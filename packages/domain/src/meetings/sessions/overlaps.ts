import { groupBy } from '../group-by'
import type { PlannedSession } from './planned-session'

/** Lists sessions that start while another one is still running in the same place. */
export function findRoomClashes(plan: readonly PlannedSession[]): string[] {
  const places = [...groupBy(plan, ({ place }) => place).values()]
  return places.flatMap((sessions) => clashesIn(sessions, () => true))
}

/**
 * Lists speakers who are in another place at the same time; overlaps in one place are reported for
 * the room.
 */
export function findSpeakerClashes(plan: readonly PlannedSession[]): string[] {
  const parts = plan.flatMap((planned) => {
    const { speakers } = planned.session
    const isFirst = (speaker: string, index: number) =>
      speakers.findIndex((other) => other.speaker === speaker) === index
    return speakers.flatMap(({ speaker }, index) =>
      isFirst(speaker, index)
        ? [{ ...planned, speaker, pointer: `${planned.pointer}/speakers/${index}` }]
        : [],
    )
  })
  const speakers = [...groupBy(parts, ({ speaker }) => speaker).values()]
  return speakers.flatMap((own) => clashesIn(own, isElsewhere))
}

function isElsewhere(one: PlannedSession, other: PlannedSession): boolean {
  return one.place === null || one.place !== other.place
}

/** Lists the sessions that start before an earlier one has ended. */
function clashesIn(
  sessions: readonly PlannedSession[],
  isClash: (one: PlannedSession, other: PlannedSession) => boolean,
): string[] {
  let running: PlannedSession[] = []
  return sessions.flatMap((planned) => {
    const { date, starts } = planned.session
    running = running.filter(({ session }) => session.date === date && session.ends > starts)
    const isOver = running.some((other) => isClash(other, planned))
    running.push(planned)
    return isOver ? [planned.pointer] : []
  })
}
