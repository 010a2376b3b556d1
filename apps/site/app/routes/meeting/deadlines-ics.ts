import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { i18nOf } from '../../i18n/i18n'
import { answerCalendar } from '../programme/answer-calendar.server'
import { calendarOfDeadlines } from '../programme/write-calendars'

/** Answers with the calendar file of the deadlines. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  return answerCalendar(i18nOf(request), published, '', (page) =>
    calendarOfDeadlines(published, page),
  )
}
