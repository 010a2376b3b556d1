import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { CalendarLinks } from '../components/calendar-menu'
import { env } from '../env.server'
import { describeShortName, describeWhere } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { calendarLinks } from './calendar-links'

/** Returns the calendar links of a published meeting; `null` if its date is unknown. */
export function calendarOf(i18n: I18n, { slug, meeting }: PublishedMeeting): CalendarLinks | null {
  const name = encodeURIComponent(slug)
  return calendarLinks({
    title: describeShortName(i18n, meeting),
    schedule: meeting.schedule,
    where: describeWhere(i18n, meeting),
    page: env.PUBLIC_SITE_URL + i18n.path(`/meetings/${name}`),
    file: `${env.PUBLIC_API_URL}/v1/meetings/${name}/calendar.ics?language=${i18n.language}`,
  })
}
