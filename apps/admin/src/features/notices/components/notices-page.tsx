import { may, notices } from '@u4ssc/client/contract'
import { NOTICE_STATES } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { useReadPages } from '../../../components/api/operations'
import { FilterForm } from '../../../components/lists/filter-form'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { EmailHealth } from '../../../subjects/emails/email-health'
import { MeetingField } from '../../../subjects/meetings/meeting-field'
import { NoticeFilterSchema } from '../schema'
import { NoticeTable } from './notice-table'

/** The notices, with their states. */
export function NoticesPage() {
  return (
    <RequireRole may={(role) => may(notices.list, role)} title={say('notices.title')}>
      <Notices />
    </RequireRole>
  )
}

function Notices() {
  const { slug } = useParams()
  const filter = NoticeFilterSchema.parse(useSearch().search)
  return (
    <>
      <PageHeader
        crumbs={slug === undefined ? undefined : <MeetingCrumbs slug={slug} />}
        title={say('notices.title')}
      >
        <Link
          to={slug === undefined ? '/notices/new' : meetingPath(slug, 'notices/new')}
          look="main"
          size="small"
        >
          {say('notices.write')}
        </Link>
      </PageHeader>
      <EmailHealth />
      <FilterForm>
        <MeetingField chosen={filter.meeting} />
        <SelectField
          label={say('registrations.filter-state')}
          name="state"
          any={say('registrations.filter-any')}
          defaultValue={filter.state}
          options={NOTICE_STATES.map((value) => ({ value, label: say(`notices.state-${value}`) }))}
        />
      </FilterForm>
      <Paged pages={useReadPages(notices.list, filter)} none={say('notices.none')} filter={filter}>
        {(items) => <NoticeTable notices={items} />}
      </Paged>
    </>
  )
}
