import { meetingPhase } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDate, describeTimeRange, describePhase } from '@u4ssc/domain/words/languages'
import { instantNow } from '../../../clock-now'
import { wording } from '../../../components/language/language'
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
    <aside className="panel preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say('meetings.preview-title')}</h2>
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
            {sessions.length > 0 && (
              <ol className="visitor-programme">
                {sessions.map(({ id, start, end }) => (
                  <li key={id}>
                    <span className="num">
                      {start.time}–{end.time}
                    </span>{' '}
                    <bdi>{programme.find((session) => session.id === id)?.title}</bdi>
                  </li>
                ))}
              </ol>
            )}
          </section>
        )
      })}
    </aside>
  )
}
