import { LinkBase, useNavigate } from 'react-admin'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { useMeetings } from '../../registrations/queries'
import { mayEditMeetings } from '../permissions'
import { usePreviousMeeting } from '../queries'
import { NewMeetingForm } from './new-meeting-form'

/** Form for a new meeting, blank or based on an earlier one (`?from=`). It creates the circular. */
export function NewMeetingPage() {
  return (
    <RequireRole may={mayEditMeetings} title={say('compose.title')}>
      <PageHeader
        crumbs={<LinkBase to="/meetings">{say('meetings.title')}</LinkBase>}
        title={say('compose.title')}
      />
      <StartingPoint />
    </RequireRole>
  )
}

function StartingPoint() {
  const { search, setSearch } = useSearch()
  const { from = '' } = search
  const navigate = useNavigate()
  const meetings = useMeetings().data ?? []
  const done = (id: string) => navigate(`/circulars/${id}`)
  return (
    <div className="narrow">
      <p className="soft">{say('compose.lead')}</p>
      <SelectField
        label={say('compose.from')}
        any={say('compose.blank')}
        options={meetings.map(({ slug, meeting: { title } }) => ({ value: slug, label: title }))}
        value={from}
        onChange={(event) => setSearch({ from: event.target.value })}
      />
      {from === '' ? (
        <NewMeetingForm key="" previous={null} done={done} />
      ) : (
        <FromMeeting key={from} slug={from} done={done} />
      )}
    </div>
  )
}

function FromMeeting({ slug, done }: { slug: string; done: (draft: string) => void }) {
  return (
    <Loaded query={usePreviousMeeting(slug)}>
      {(previous) => (
        <>
          {previous && <p className="soft">{say('compose.fromLead')}</p>}
          <NewMeetingForm previous={previous} done={done} />
        </>
      )}
    </Loaded>
  )
}
