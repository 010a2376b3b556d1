// A Remix route, /meetings/6?zone=America/Bogota, with a loader for the page.
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { meetingOf } from '@u4ssc/domain/meetings'
import { isZone, meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'

// In your program from its database, a circular or the API
const sixth = meetingOf({
  id: '6',
  title: 'Sixth Meeting of U4SSC',
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30' }],
  },
})

export function loader({ params, request }: LoaderFunctionArgs) {
  if (params['meeting'] !== sixth.id) return data('No such meeting', { status: 404 })

  const asked = new URL(request.url).searchParams.get('zone') ?? ''
  const zone = isZone(asked) ? asked : 'UTC'
  const { days } = meetingTimes(sixth, zone)
  return { title: sixth.title, hours: days.map((day) => describeTimeRange(day)) }
}
