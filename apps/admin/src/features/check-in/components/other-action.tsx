import type { StatesWith } from '@u4ssc/client/registrations'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { Link } from '../../../components/link'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import type { Other } from '../check-in-list'

interface OtherActionProps {
  readonly person: Other
  readonly meeting: string
  readonly isOnline: boolean
  readonly isBusy: boolean
  readonly admit: () => void
}

type Admitted = StatesWith<{ desk: 'admit' }> | StatesWith<{ desk: 'enter' }>

/** The words of an admission, by the state of the person; `null` if only a decision admits them. */
const ADMISSIONS = {
  unconfirmed: 'check-in.confirm',
  'in-review': null,
  waiting: 'check-in.givePlace',
  offered: 'check-in.accept',
  lapsed: 'check-in.givePlace',
  refused: null,
  withdrawn: 'check-in.registerAgain',
} as const satisfies Record<Admitted, string> & Record<StatesWith<{ desk: 'decide' }>, null>

/** The state of a person who is not confirmed, and what the desk can do about it. */
export function OtherAction(props: OtherActionProps) {
  return (
    <span className="admission">
      <strong className="caution">{say(`registrations.state-${props.person.state}`)}</strong>
      <Action {...props} />
    </span>
  )
}

function Action({ person, meeting, isOnline, isBusy, admit }: OtherActionProps) {
  const { name, state } = person
  const words = ADMISSIONS[state]
  if (words === null)
    return (
      <Link
        look="quiet"
        size="small"
        to={`${meetingPath(meeting, 'participants')}?${new URLSearchParams({ q: name })}`}
        aria-label={`${say('check-in.decide')}: ${name}`}
      >
        {say('check-in.decide')}
      </Link>
    )
  if (!person.hasPlace) return <span className="soft">{say('check-in.noPlace')}</span>
  if (!isOnline) return <span className="soft">{say('check-in.needsConnection')}</span>
  const label = say(words)
  return (
    <>
      {state === 'unconfirmed' && <span className="soft">{say('check-in.identity')}</span>}
      <Button size="small" busy={isBusy} aria-label={`${label}: ${name}`} onClick={admit}>
        {label}
      </Button>
    </>
  )
}
