import { drafts, overview } from '@u4ssc/client/contract'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useRead, useReadPagesIf } from '../../../components/api/operations'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { CellText, ListTable } from '../../../components/lists/list-table'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { describeDays } from '../describe-schedule'
import { maySeeMeetings } from '../../../subjects/meetings/permissions'
import { tasksOf } from '../../../subjects/meetings/tasks-of'

interface MeetingTableProps {
  readonly meetings: readonly MeetingSummary[]
  /** Number of meetings without filters. */
  readonly total: number
}

/** Rows that are shown first, and with each "Show more". */
const ROWS_AT_A_TIME = 50

/** Meetings with their next step. */
export function MeetingTable({ meetings, total }: MeetingTableProps) {
  const [rows, setRows] = useState(ROWS_AT_A_TIME)
  const shown = meetings.slice(0, rows)
  return (
    <>
      <ListTable
        columns={[
          say('meetings.days'),
          say('registrations.filter-meeting'),
          say('circulars.title'),
          say('workspace.registration'),
          say('meetings.release'),
          say('meetings.nextStep'),
        ]}
      >
        {shown.map((meeting) => (
          <MeetingRow key={meeting.slug} summary={meeting} />
        ))}
      </ListTable>
      <p className="soft" role="status">
        {say('meetings.shown', { shown: shown.length, total })}
      </p>
      {shown.length < meetings.length && (
        <Button look="quiet" className="more" onClick={() => setRows(rows + ROWS_AT_A_TIME)}>
          {say('action.showMore')}
        </Button>
      )}
    </>
  )
}

function MeetingRow({ summary }: { readonly summary: MeetingSummary }) {
  const { slug, meeting, letter, release, registrationStatus } = summary
  return (
    <tr>
      <td>{describeDays(meeting.schedule)}</td>
      <th scope="row" className="wraps">
        <Link to={meetingPath(slug)}>{meeting.shortTitle ?? meeting.title}</Link>
        {meeting.series !== null && (
          <span className="soft line">
            <bdi>{meeting.series}</bdi>
          </span>
        )}
      </th>
      <td className="unbroken">
        <CellText text={letter?.reference} />
      </td>
      <td>{describeRegistrationStatus(registrationStatus, wording)}</td>
      <td className="num">{release.number}</td>
      <td>
        <NextStep slug={slug} />
      </td>
    </tr>
  )
}

/** The most urgent task of a meeting; then its open draft. */
function NextStep({ slug }: { readonly slug: string }) {
  const { data, isPending } = useRead(overview.get)
  const found = data?.meetings.find((one) => one.slug === slug)
  const seesDrafts = maySeeMeetings(useRole())
  const open = useReadPagesIf(seesDrafts, drafts.list, { status: 'open' }).data?.pages ?? []
  const [task] = found ? tasksOf(found) : []
  if (task) return <Link to={task.path}>{task.label}</Link>
  const draft = open
    .flatMap(({ items }) => items)
    .find(({ bases }) => bases.some((base) => base.slug === slug))
  if (draft) return <Link to={`/publish/${draft.id}`}>{say('publishing.title')}</Link>
  if (isPending) return null
  return <span className="soft">{say('meetings.noStep')}</span>
}
