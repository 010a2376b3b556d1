// The loader of a Remix route, for example /meetings/6?zone=America/Bogota.
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { findMeeting, listUnknownFacts, scheduleOf } from '@u4ssc/domain/catalogue'
import { isZone, meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

export function loader({ params, request }: LoaderFunctionArgs) {
  const meeting = findMeeting(Number(params['ordinal']))
  if (!meeting) return data('Meeting not found', { status: 404 })

  const requested = new URL(request.url).searchParams.get('zone') ?? ''
  const zone = isZone(requested) ? requested : 'UTC'
  const { days } = meetingTimes({ schedule: scheduleOf(meeting), programme: [] }, zone)
  return {
    city: meeting.city?.value ?? null,
    times: days.map((day) => describeTimeRange(day)),
    unknownFacts: listUnknownFacts(meeting),
  }
}
