import { drafts, overview } from '@u4ssc/client/contract'
import { Card } from '../../../components/panel'
import { Link } from '../../../components/link'
import { useRead, useReadPagesIf } from '../../../components/api/operations'
import type { DraftSummary } from '@u4ssc/client/drafts'
import type { MeetingOverview } from '@u4ssc/client/platform'
import { describeMoment } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { nameOfDraft } from '../../../subjects/drafts/name-of-draft'
import { maySeeMeetings } from '../../../subjects/meetings/permissions'
import { tasksOf } from '../../../subjects/meetings/tasks-of'
import type { MeetingTask } from '../../../subjects/meetings/tasks-of'
import { useMeetingName } from '../../../subjects/registrations/queries'

/** What needs the person now: tasks of each meeting, and open drafts. */
export function TaskList() {
  return (
    <Card title={say('overview.waiting')}>
      <Loaded query={useRead(overview.get)}>
        {({ meetings }) => <Tasks meetings={meetings} />}
      </Loaded>
    </Card>
  )
}

function Tasks({ meetings }: { readonly meetings: readonly MeetingOverview[] }) {
  const seesDrafts = maySeeMeetings(useRole())
  const open = useReadPagesIf(seesDrafts, drafts.list, { status: 'open' })
  const found = open.data?.pages.flatMap(({ items }) => items) ?? []
  const tasks = meetings.flatMap((overview) =>
    tasksOf(overview).map((task) => ({ task, oldestAt: oldestOf(task, overview) })),
  )
  if (tasks.length + found.length === 0 && !open.isLoading)
    return <p className="body soft">{say('overview.nothing')}</p>
  return (
    <ul className="body steps" aria-busy={open.isLoading}>
      {tasks.map(({ task, oldestAt }) => (
        <Task key={`${task.slug} ${task.key}`} task={task} oldestAt={oldestAt} />
      ))}
      {found.map((draft) => (
        <OpenDraft key={draft.id} draft={draft} />
      ))}
    </ul>
  )
}

function oldestOf({ key }: MeetingTask, { registrations }: MeetingOverview): string | null {
  return key === 'registrations' ? (registrations?.oldestInReviewAt ?? null) : null
}

function Task(props: { readonly task: MeetingTask; readonly oldestAt: string | null }) {
  const nameOfMeeting = useMeetingName()
  const { path, label, slug } = props.task
  return (
    <li className="open">
      <Link to={path}>{label}</Link>
      <span className="soft">
        <bdi>{nameOfMeeting(slug)}</bdi>
        {props.oldestAt !== null && (
          <> · {say('overview.oldest', { moment: describeMoment(props.oldestAt) })}</>
        )}
      </span>
    </li>
  )
}

function OpenDraft({ draft }: { readonly draft: DraftSummary }) {
  const nameOfMeeting = useMeetingName()
  const { id, meeting, openIssues, updatedAt } = draft
  const name = meeting === null ? nameOfDraft(draft) : nameOfMeeting(meeting)
  return (
    <li>
      <Link to={meeting === null ? `/circulars/${id}` : `/publish/${id}`}>
        {say('overview.draft', { name })}
      </Link>
      <span className="soft">
        {openIssues > 0 && (
          <>
            <span className="caution">{say('review.issues-open', { count: openIssues })}</span>
            {' · '}
          </>
        )}
        {say('editor.savedAt', { moment: describeMoment(updatedAt) })}
      </span>
    </li>
  )
}
