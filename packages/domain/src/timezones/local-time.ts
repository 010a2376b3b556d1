import { dayOf, formatInstant } from './calendar-days'
import { showInstant } from './wall-time'
import type { LocalTime } from './zone'

/** An instant as the clocks of a zone show it, beside the date it has elsewhere. */
export function localTime(instant: number, zone: string, dateElsewhere: string): LocalTime {
  const { date, time, offset } = showInstant(instant, zone)
  const dayShift = date === dateElsewhere ? 0 : dayOf(date) - dayOf(dateElsewhere)
  return { date, time, dayShift, offset, instant: formatInstant(instant) }
}
