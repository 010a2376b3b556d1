import { Link } from '../../../components/link'
import { say } from '../../../components/language/say'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { peopleIn, useMeetingOverview } from '../../../subjects/meetings/use-meeting-overview'

const STATES = ['in-review', 'confirmed', 'unconfirmed', 'waiting'] as const

/** The people of a meeting by state, and the speakers who accepted. */
export function MeetingNumbers({ slug }: { readonly slug: string }) {
  const overview = useMeetingOverview(slug)
  if (!overview) return null
  const { registrations, content } = overview
  const speakersInvited = content?.speakersInvited ?? 0
  if (registrations === null && speakersInvited === 0) return null
  return (
    <ul className="numbers">
      {registrations !== null &&
        STATES.map((state) => (
          <li key={state}>
            <Link to={meetingPath(slug, `participants?state=${state}`)}>
              <b>{peopleIn(overview, state)}</b>
              <span>{say(`registrations.state-${state}`)}</span>
            </Link>
          </li>
        ))}
      {content !== null && speakersInvited > 0 && (
        <li>
          <Link to={meetingPath(slug, 'speakers')}>
            <b>
              {say('workspace.someOf', {
                some: content.speakersAccepted,
                all: speakersInvited,
              })}
            </b>
            <span>{say('workspace.speakersAccepted')}</span>
          </Link>
        </li>
      )}
    </ul>
  )
}
