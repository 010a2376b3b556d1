import { isZone, readWallTime, type WallTimeReading } from '../../timezones/index'
import type { Meeting } from '../meeting'

interface TimeFinding {
  readonly kind: WallTimeReading['kind']
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
    const kind = known.get(at) ?? readWallTime(date, time, zone).kind
    known.set(at, kind)
    return [{ kind, pointer }]
  }
  const ofDays = days.flatMap(({ date, opens, closes, endDate }, index) => [
    ...readTime(`/schedule/days/${index}/opens`, date, opens),
    ...readTime(`/schedule/days/${index}/closes`, endDate ?? date, closes),
  ])
  const ofSessions = programme.flatMap(({ date, starts, ends }, index) => [
    ...readTime(`/programme/${index}/starts`, date, starts),
    ...readTime(`/programme/${index}/ends`, date, ends),
  ])
  return [...ofDays, ...ofSessions]
}
