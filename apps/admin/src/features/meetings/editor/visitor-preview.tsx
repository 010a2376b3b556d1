import { meetingPhase } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDate, describeTimeRange, describePhase } from '@u4ssc/domain/words/languages'
import { instantNow } from '../../../clock-now'
import { wording } from '../../../components/language/language'
import { AsidePanel } from '../../../components/panel'
import { say } from '../../../components/language/say'
import { useEditorContext } from './editor'
import { inOrder } from '../programme/session-order'
import { useSecondZone } from '../programme/use-second-zone'
import { ZoneField } from '../schedule/zone-field'

/** Previews the public page as a visitor in another time zone sees it. */
export function VisitorPreview() {
  const { meeting } = useEditorContext()
  const { zone } = useSecondZone()
  const own = meeting.schedule.zone
  const zones = own === null || own === zone ? [zone] : [own, zone]
  return (
    <AsidePanel title={say('meetings.preview-title')} kind="preview">
      <ZoneField />
      <p>
        <strong>{meeting.title}</strong>
      </p>
      <p>
        <span className="cite">{describePhase(meetingPhase(meeting, instantNow()), wording)}</span>
      </p>
      {zones.map((place) => {
        const programme = inOrder(meeting.programme)
        const { days, sessions } = meetingTimes({ ...meeting, programme }, place)
        return (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <ul className="plain">
              {days.map(({ date, start, end }) => (
                <li key={date}>
                  {start === null && end === null
                    ? describeDate(date, wording)
                    : describeTimeRange({ start, end }, wording)}
                </li>
              ))}
            </ul>
            {[...new Set(sessions.map(({ start }) => start.date))].map((date) => (
              <section key={date}>
                <h4>{describeDate(date, wording)}</h4>
                <ol className="visitor-programme">
                  {sessions
                    .filter(({ start }) => start.date === date)
                    .map(({ id, start, end }) => (
                      <li key={id}>
                        <span className="num">
                          {start.time}–{end.time}
                        </span>{' '}
                        <bdi>{programme.find((session) => session.id === id)?.title}</bdi>
                      </li>
                    ))}
                </ol>
              </section>
            ))}
          </section>
        )
      })}
    </AsidePanel>
  )
}
