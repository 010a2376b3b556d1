import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { useMeetings } from '../queries'

/** Select field for a meeting. The current choice stays selected while the list loads. */
export function MeetingField({ chosen }: { chosen: string | undefined }) {
  const { data: meetings, error, refetch } = useMeetings()
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  const options = (meetings ?? []).map(({ slug, meeting }) => ({
    value: slug,
    label: meeting.title,
  }))
  const isListed = chosen === undefined || options.some(({ value }) => value === chosen)
  return (
    <SelectField
      key={meetings ? 'all' : 'loading'}
      label={say('registrations.filter-meeting')}
      name="meeting"
      any={say('registrations.filter-any')}
      defaultValue={chosen}
      options={isListed ? options : [...options, { value: chosen, label: chosen }]}
    />
  )
}
