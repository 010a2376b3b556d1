import { isZone, resolveWallTime, type WallTimeResolution } from '../../timezones/index'
import type { Meeting } from '../meeting'

interface TimeFinding {
  readonly kind: WallTimeResolution['kind']
  readonly pointer: string
}

/** Reports wall times that a clock change skips or repeats; none if the zone is not known. */
export function readTimes({
  schedule,
  programme,
}: Pick<Meeting, 'schedule' | 'programme'>): TimeFinding[] {
  const { zone, days } = schedule
  if (zone === null || !isZone(zone)) return []

  const known = new Map<string, TimeFinding['kind']>()
  const readTime = (pointer: string, date: string, time: string | null): TimeFinding[] => {
    if (time === null) return []
    const at = `${date}T${time}`
    const kind = known.get(at) ?? resolveWallTime(date, time, zone).kind
    known.set(at, kind)
    return [{ kind, pointer }]
  }
  const ofDays = days.flatMap(({ date, startTime, endTime, endDate }, index) => [
    ...readTime(`/schedule/days/${index}/startTime`, date, startTime),
    ...readTime(`/schedule/days/${index}/endTime`, endDate ?? date, endTime),
  ])
  const ofSessions = programme.flatMap(({ date, startTime, endTime }, index) => [
    ...readTime(`/programme/${index}/startTime`, date, startTime),
    ...readTime(`/programme/${index}/endTime`, date, endTime),
  ])
  return [...ofDays, ...ofSessions]
}
