import type { Person } from '@u4ssc/client/people'
import { useId } from 'react'
import { Button } from '../../../components/button'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { useMeetingName, useMeetings } from '../../../subjects/registrations/queries'

type Meetings = Person['meetings']

interface RoleMeetingsProps {
  /** The meetings that the role is limited to; null for all. */
  readonly value: Meetings
  readonly onChange: (meetings: Meetings) => void
  readonly problem?: string | undefined
}

/** Choice of the meetings of a role: all of them, or a list. */
export function RoleMeetings({ value, onChange, problem }: RoleMeetingsProps) {
  return (
    <>
      <SelectField
        label={say('people.meetings')}
        value={value === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: say('people.meetings-all') },
          { value: 'some', label: say('people.meetings-some') },
        ]}
        onChange={({ target }) => onChange(target.value === 'all' ? null : [])}
      />
      {value !== null && <ChosenMeetings chosen={value} set={onChange} problem={problem} />}
    </>
  )
}

function ChosenMeetings(props: {
  readonly chosen: readonly string[]
  readonly set: (chosen: string[]) => void
  readonly problem: string | undefined
}) {
  const { chosen, set, problem } = props
  const meetings = useMeetings().data ?? []
  const nameOfMeeting = useMeetingName()
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="hint">
        {say('people.meetings-hint')}
      </p>
      <ul className="plain">
        {chosen.map((slug) => (
          <li key={slug}>
            <bdi>{nameOfMeeting(slug)}</bdi>{' '}
            <Button look="link" onClick={() => set(chosen.filter((one) => one !== slug))}>
              {say('people.meetings-remove', { name: nameOfMeeting(slug) })}
            </Button>
          </li>
        ))}
      </ul>
      <SelectField
        label={say('people.meetings-add')}
        any={say('people.meetings-choose')}
        value=""
        problem={problem}
        options={meetings
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, meeting }) => ({ value: slug, label: meeting.title }))}
        onChange={({ target }) => set([...chosen, target.value])}
      />
    </div>
  )
}

/** The role of a person or invitation, and the meetings that it is limited to. */
export function RoleCell({ role, meetings }: Pick<Person, 'role' | 'meetings'>) {
  const nameOfMeeting = useMeetingName()
  return (
    <>
      {say(`people.role-${role}`)}
      {meetings?.map((slug) => (
        <span key={slug} className="soft line">
          <bdi>{nameOfMeeting(slug)}</bdi>
        </span>
      ))}
    </>
  )
}
