import type { Schedule } from '@u4ssc/domain/meetings'
import { meetingTimes, timeZoneCosts } from '@u4ssc/domain/timezones'
import type { FairSlot } from '@u4ssc/domain/timezones'

/** A place and its number of participants. */
interface Place {
  readonly zone: string
  readonly weight: number
}

/**
 * Returns the first sitting of a meeting as a start time with its cost for each place; `null` if it
 * has no zone or no times.
 */
export function slotOf(schedule: Schedule, places: readonly Place[]): FairSlot | null {
  const first = { ...schedule, days: schedule.days.slice(0, 1) }
  const sittingIn = (zone: string) =>
    meetingTimes({ schedule: first, programme: [] }, zone).days.at(0)
  const utc = schedule.zone === null ? undefined : sittingIn('UTC')
  if (!utc?.start || !utc.end) return null
  const costs = timeZoneCosts(
    { schedule: first },
    places.map(({ zone }) => zone),
  )
  const paid = costs.flatMap((cost, index) => {
    const { start, end } = sittingIn(cost.zone) ?? {}
    return start && end ? [{ ...cost, weight: places[index]?.weight ?? 1, start, end }] : []
  })
  return {
    startsAt: utc.start.instant,
    endsAt: utc.end.instant,
    total: paid.reduce((sum, { cost, weight }) => sum + cost * weight, 0),
    worst: Math.max(...paid.map(({ cost }) => cost)),
    places: paid,
  }
}
