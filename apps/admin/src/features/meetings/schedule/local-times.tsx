import { meetingTimes, zoneLabel } from '@u4ssc/domain/timezones'
import { describeTimeRange, describeDate } from '@u4ssc/domain/words/languages'
import { useSecondZone } from '../programme/use-second-zone'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { ZoneField } from './zone-field'

/** Shows the days of the meeting in the second time zone. */
export function LocalTimes() {
  const { meeting } = useEditorContext()
  const { zone } = useSecondZone()
  if (meeting.schedule.zone === null) return null
  return (
    <section>
      <ZoneField />
      <ul className="plain">
        {meetingTimes(meeting, zone).days.map(({ date, start, end }) => (
          <li key={date}>
            {start === null && end === null
              ? describeDate(date, wording)
              : describeTimeRange({ start, end }, wording)}{' '}
            <span className="soft">{say('schedule.inZone', { zone: zoneLabel(zone) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
