import { drafts, may, registrations } from '@u4ssc/client/contract'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { Card } from '../../../components/panel'
import { Link } from '../../../components/link'
import { useFindIf } from '../../../components/api/operations'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { mayEditMeetings, maySeeMeetings } from '../../../subjects/meetings/permissions'
import { stepsOf } from './steps-of'
import { tasksOf } from '../../../subjects/meetings/tasks-of'
import { useMeetingOverview } from '../../../subjects/meetings/use-meeting-overview'

/** What the meeting needs next: open tasks first, then the steps to prepare it. */
export function NextSteps({ published }: { readonly published: PublishedMeeting }) {
  const role = useRole()
  const { slug } = published
  const overview = useMeetingOverview(slug)
  const tasks = overview ? tasksOf(overview) : []
  const found = useFindIf(maySeeMeetings(role), drafts.getOfMeeting, slug).data
  const draft = found?.isStored === true ? found.draft.reading.meetings[0] : undefined
  const steps = stepsOf(published, draft).filter(({ needs }) =>
    needs === 'edit' ? mayEditMeetings(role) : may(registrations.list, role),
  )
  const done = steps.filter(({ isDone }) => isDone)
  return (
    <Card
      title={say('workspace.steps')}
      aside={
        steps.length > 0 && (
          <span className="soft">
            {say('workspace.stepsDone', { done: done.length, all: steps.length })}
          </span>
        )
      }
    >
      {steps.length + tasks.length === 0 && <p className="body soft">{say('overview.nothing')}</p>}
      <ul className="body steps">
        {tasks.map(({ key, label, path }) => (
          <li key={key} className="open">
            <Link to={path}>{label}</Link>
          </li>
        ))}
        {[...steps.filter(({ isDone }) => !isDone), ...done].map(
          ({ label, isDone, isDrafted, screen }) => (
            <li key={label} className={isDone ? 'done' : undefined}>
              <Link to={meetingPath(slug, screen)}>{say(label)}</Link>
              {isDone && <span className="good">{say('workspace.done')}</span>}
              {!isDone && isDrafted === true && (
                <span className="soft">{say('workspace.drafted')}</span>
              )}
            </li>
          ),
        )}
      </ul>
    </Card>
  )
}
