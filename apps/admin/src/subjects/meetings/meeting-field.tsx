import { useParams } from 'react-router'
import { ListedField } from '../../components/forms/listed-field'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'
import { useMeetings } from '../registrations/queries'

interface MeetingFieldProps {
  readonly chosen: string | undefined
}

/** Select field for a meeting; none on a page below the address of a meeting. */
export function MeetingField({ chosen }: MeetingFieldProps) {
  const { slug } = useParams()
  return slug === undefined ? <AnyMeeting chosen={chosen} /> : null
}

function AnyMeeting({ chosen }: MeetingFieldProps) {
  const { data: meetings, error, refetch } = useMeetings()
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  return (
    <ListedField
      label={say('registrations.filter-meeting')}
      name="meeting"
      any={say('registrations.filter-any')}
      chosen={chosen}
      options={(meetings ?? []).map(({ slug, meeting }) => ({
        value: slug,
        label: meeting.title,
      }))}
    />
  )
}
