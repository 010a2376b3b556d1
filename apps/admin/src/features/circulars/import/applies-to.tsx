import { ListedField } from '../../../components/forms/listed-field'
import { say } from '../../../components/language/say'
import { useMeetings } from '../../registrations/queries'

interface AppliesToProps {
  /** Slug of the meeting; empty if the circular names it. */
  readonly meeting: string
  readonly choose: (meeting: string) => void
}

/** Select field for the published meeting that a circular changes. */
export function AppliesTo({ meeting, choose }: AppliesToProps) {
  const { data: meetings = [] } = useMeetings()
  if (meetings.length === 0 && meeting === '') return null
  return (
    <ListedField
      label={say('import.meeting')}
      name="meeting"
      any={say('import.meetingFromText')}
      chosen={meeting === '' ? undefined : meeting}
      options={meetings.map(({ slug, meeting: { title } }) => ({ value: slug, label: title }))}
      onChange={({ target }) => choose(target.value)}
    />
  )
}
