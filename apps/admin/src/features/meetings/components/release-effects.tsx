import type { ReviewedMeeting } from '@u4ssc/client'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/say'
import { useRole } from '../../../components/use-role'
import { mayHandleNotices } from '../../notices/permissions'

/** What a release does beyond the page: in calendars, and in the mail of those who are told. */
export function ReleaseEffects({ release }: { release: ReviewedMeeting }) {
  const { calendar, notified } = release
  const { sequence, moved, cancelled, added } = calendar
  const role = useRole()
  return (
    <>
      <h3>{say('release.calendars')}</h3>
      {sequence.before === sequence.after ? (
        <p>{say('release.calendarStays', { sequence: sequence.after })}</p>
      ) : (
        <p>
          {say('release.calendarMoves', { before: sequence.before, after: sequence.after })}{' '}
          {say('release.entries', { moved, cancelled, added })}
        </p>
      )}
      <h3>{say('release.told')}</h3>
      {notified.people === 0 ? (
        <p>{say('release.nobody')}</p>
      ) : (
        <>
          <ul className="plain">
            <li>{say('release.registrants', { count: notified.registrants })}</li>
            <li>{say('release.speakers', { count: notified.speakers })}</li>
            <li>{say('release.focalPoints', { count: notified.focalPoints })}</li>
            <li>{say('release.followers', { count: notified.followers })}</li>
          </ul>
          {mayHandleNotices(role) && <LinkBase to="/notices">{say('release.toNotices')}</LinkBase>}
        </>
      )}
    </>
  )
}
