import { ListedField } from '../../../components/forms/listed-field'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useMeetings } from '../queries'

/** Select field for a meeting. */
export function MeetingField({ chosen }: { chosen: string | undefined }) {
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
