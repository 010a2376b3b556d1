import type { LoaderFunctionArgs } from '@remix-run/node'
import { now } from '../../clock.server'
import { env } from '../../env.server'
import { refuse } from '../../refuse.server'
import { calendarOfChoice } from './calendar-of-choice'
import { loadProgramme } from './load-programme.server'

export async function loader(request: LoaderFunctionArgs) {
  const { i18n, published } = await loadProgramme(request)
  const page = i18n.path(`/meetings/${encodeURIComponent(published.slug)}/programme`)
  const sessions = new URL(request.request.url).searchParams.getAll('session')
  const choice = { sessions, url: env.PUBLIC_SITE_URL + page, now: now() }
  const calendar = calendarOfChoice(published, choice) ?? refuse(404)
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${published.slug}.ics"`,
    },
  })
}
