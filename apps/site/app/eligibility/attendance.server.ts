import type { MeetingSummary } from '@u4ssc/client/meetings'
import { answered, api } from '../api.server'
import { now } from '../clock.server'
import { i18nOf } from '../i18n/i18n'
import { visitorZoneOf } from '../times/visitor-zone.server'
import { toAttendance } from './attendance'
import type { Attendance } from './attendance'
import { applicantOf } from './remember-attending.server'

/** Returns whether the visitor of a page can attend each of its meetings. */
export function attendanceAt(request: Request, meetings: readonly MeetingSummary[]): Attendance {
  return toAttendance(i18nOf(request), meetings, {
    applicant: applicantOf(request),
    yours: visitorZoneOf(request).zone,
    now: now(),
  })
}

/** Meetings to come of which a search result can say whether the visitor can attend. */
const MAX_UPCOMING = 200

/** Returns whether the visitor can attend each upcoming meeting, for a page that has only slugs. */
export async function attendanceOfUpcoming(request: Request): Promise<Attendance> {
  const query = { from: now().slice(0, 10), limit: MAX_UPCOMING }
  const { items } = await answered(api.meetings.list(query))
  return attendanceAt(request, items)
}
