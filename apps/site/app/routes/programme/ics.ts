import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerCalendar } from './answer-calendar.server'
import { calendarOfSessions } from './write-calendars'
import { loadProgramme } from './load-programme.server'

/** Answers with the calendar file of the chosen sessions. */
export async function loader(request: LoaderFunctionArgs) {
  const { i18n, published } = await loadProgramme(request)
  const sessions = new URL(request.request.url).searchParams.getAll('session')
  return answerCalendar(i18n, published, '/programme', (page) =>
    calendarOfSessions(published, { ...page, sessions }),
  )
}
