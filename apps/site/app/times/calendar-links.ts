import { meetingTimes } from '@u4ssc/domain/timezones'
import type { Schedule } from '@u4ssc/domain/meetings'
import type { CalendarLinks } from '../components/calendar-menu'
import { dateAfter } from '../i18n/dates'

interface CalendarEntry {
  readonly title: string
  readonly schedule: Schedule
  readonly where: string | null
  /** Address of the meeting page. */
  readonly page: string
  /** Address of the calendar file. */
  readonly file: string
}

/**
 * Returns links that add a meeting to the usual calendars. Google and Outlook get the times of a
 * meeting with one sitting, and otherwise whole days, because they take one range only.
 *
 * @returns `null` if the date is unknown
 */
export function calendarLinks(entry: CalendarEntry): CalendarLinks | null {
  const range = rangeOf(entry.schedule)
  if (range === null) return null
  const { title, where, page, file } = entry
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(range.from)}/${compact(range.to)}`,
    details: page,
    ...(where !== null && { location: where }),
  })
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: range.from,
    enddt: range.to,
    body: page,
    ...(range.isWholeDays && { allday: 'true' }),
    ...(where !== null && { location: where }),
  })
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    file,
    subscription: file.replace(/^https?:/, 'webcal:'),
  }
}

function rangeOf(schedule: Schedule) {
  const [first] = schedule.days
  const last = schedule.days.at(-1)
  if (!first || !last) return null
  const [sitting, ...others] = meetingTimes({ schedule, programme: [] }, 'UTC').days
  if (sitting?.start && sitting.end && others.length === 0)
    return { from: sitting.start.instant, to: sitting.end.instant, isWholeDays: false }
  // The end of a range of days is exclusive
  return { from: first.date, to: dateAfter(last.endDate ?? last.date, 1), isWholeDays: true }
}

/** Writes a date or instant in the basic format of ISO 8601, without fraction. */
function compact(moment: string): string {
  return moment.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
}
