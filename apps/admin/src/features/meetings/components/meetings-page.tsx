import type { MeetingSummary } from '@u4ssc/client/meetings'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { LinkBase } from 'react-admin'
import { RequireRole } from '../../../components/layout/require-role'
import { wording } from '../../../components/language/language'
import { ListTable } from '../../../components/lists/list-table'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { WithdrawnList } from '../../withdrawals/components/withdrawn-list'
import { describeDays } from '../describe-schedule'
import { mayEditMeetings } from '../permissions'
import { useMeetingPages, useOpenDrafts } from '../queries'
import { DraftLinks } from './draft-links'

/** The published meetings, each with its open drafts. */
export function MeetingsPage() {
  return (
    <RequireRole may={(role) => role !== undefined} title={say('meetings.title')}>
      <PageHeader title={say('meetings.title')}>
        <NewMeeting />
      </PageHeader>
      <Meetings />
      <WithdrawnList kind="meeting" />
    </RequireRole>
  )
}

function NewMeeting() {
  if (!mayEditMeetings(useRole())) return null
  return (
    <LinkBase className="button" to="/meetings/new">
      {say('compose.open')}
    </LinkBase>
  )
}

function Meetings() {
  return (
    <Paged pages={useMeetingPages()} none={say('meetings.none')}>
      {(meetings) => <MeetingTable meetings={meetings} />}
    </Paged>
  )
}

function MeetingTable({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const drafts = useOpenDrafts().data?.pages.flatMap((page) => page.items) ?? []
  return (
    <ListTable
      columns={[
        say('registrations.filter-meeting'),
        say('meetings.days'),
        say('circulars.state'),
        say('meetings.release'),
        say('meetings.drafts'),
      ]}
    >
      {meetings.map(({ slug, meeting, release, registrationStatus }) => (
        <tr key={slug}>
          <th scope="row">
            <LinkBase to={`/meetings/${slug}`}>{meeting.title}</LinkBase>
          </th>
          <td>{describeDays(meeting.schedule)}</td>
          <td>{describeRegistrationStatus(registrationStatus, wording)}</td>
          <td className="num">{release.number}</td>
          <td>
            <DraftLinks drafts={drafts} slug={slug} />
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
