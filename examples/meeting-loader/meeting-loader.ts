// A Remix route, /meetings/6?zone=America/Bogota, with a loader for the page.
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { findMeeting, listUnknownFacts, scheduleOf } from '@u4ssc/domain/catalogue'
import { isZone, meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

export function loader({ params, request }: LoaderFunctionArgs) {
  const meeting = findMeeting(Number(params['ordinal']))
  if (!meeting) return data('No such meeting', { status: 404 })

  const asked = new URL(request.url).searchParams.get('zone') ?? ''
  const zone = isZone(asked) ? asked : 'UTC'
  const { days } = meetingTimes({ schedule: scheduleOf(meeting), programme: [] }, zone)
  return {
    city: meeting.city?.value ?? null,
    hours: days.map((day) => describeTimeRange(day)),
    notKnown: listUnknownFacts(meeting),
  }
}
