import { meetingTimes, zoneLabel } from '@u4ssc/domain/timezones'
import { describeTimeRange, describeDate } from '@u4ssc/domain/words/languages'
import { useSecondZone } from '../programme/use-second-zone'
import { wording } from '../../../components/language'
import { say } from '../../../components/say'
import { useDeskHere } from '../desk/desk'
import { ZoneField } from './zone-field'

/** The days of the meeting by the clocks of another place. */
export function TimesHere() {
  const { meeting } = useDeskHere()
  const { zone } = useSecondZone()
  if (meeting.schedule.zone === null) return null
  return (
    <section>
      <ZoneField />
      <ul className="plain">
        {meetingTimes(meeting, zone).days.map(({ date, opens, closes }) => (
          <li key={date}>
            {opens === null && closes === null
              ? describeDate(date, wording)
              : describeTimeRange({ opens, closes }, wording)}{' '}
            <span className="soft">{say('schedule.inZone', { zone: zoneLabel(zone) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
