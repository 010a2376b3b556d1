import { dayOf, formatInstant } from './calendar-days'
import { showInstant } from './wall-time'
import type { LocalTime } from './zone'

/** Returns the wall time of an instant in a zone, compared with a date elsewhere. */
export function localTime(instant: number, zone: string, dateElsewhere: string): LocalTime {
  const { date, time, offset } = showInstant(instant, zone)
  const dayShift = date === dateElsewhere ? 0 : dayOf(date) - dayOf(dateElsewhere)
  return { date, time, dayShift, offset, instant: formatInstant(instant) }
}
