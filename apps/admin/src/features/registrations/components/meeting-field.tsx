import { ListedField } from '../../../components/listed-field'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
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
