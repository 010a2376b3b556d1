import type { LoaderFunctionArgs } from '@remix-run/node'
import { findOwnFile } from '../../api.server'
import { refuse } from '../../refuse.server'
import { tokenIn } from '../../registration/actions/personal-link.server'

/** Answers with the calendar file of a confirmed registration. */
export async function loader({ request }: LoaderFunctionArgs) {
  const file = (await findOwnFile('calendar', tokenIn(request) ?? '')) ?? refuse(404)
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="meeting.ics"',
    },
  })
}
