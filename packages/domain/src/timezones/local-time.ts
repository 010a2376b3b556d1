import { dayOf, formatMilliseconds } from './calendar-days'
import { showInstant } from './wall-time'
import type { LocalTime } from './zone'

/** Returns the local time of an instant, with the day shift from another date. */
export function localTime(instant: number, zone: string, dateElsewhere: string): LocalTime {
  const { date, time, offset } = showInstant(instant, zone)
  const dayShift = date === dateElsewhere ? 0 : dayOf(date) - dayOf(dateElsewhere)
  return { date, time, dayShift, offset, instant: formatMilliseconds(instant) }
}
