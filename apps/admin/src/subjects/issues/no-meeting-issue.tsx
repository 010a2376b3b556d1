import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { DecideProblem } from './decide-problem'
import { Button } from '../../components/button'
import { useNavigate } from '../../components/navigation'
import { say } from '../../components/language/say'
import { EditTextDialog } from './edit-text-dialog'
import { editorPath } from '../meetings/meeting-paths'
import { useDecide } from '../drafts/draft-actions'
import { useAddMeeting } from '../drafts/publish-actions'

interface NoMeetingIssueProps {
  readonly draft: Draft
  readonly issue: OpenIssue
  readonly mayDecide: boolean
}

/** Offers three answers: add a meeting, confirm that there is none, or edit the text. */
export function NoMeetingIssue({ draft, issue, mayDecide }: NoMeetingIssueProps) {
  const decide = useDecide(draft)
  const add = useAddMeeting(draft)
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const isBusy = decide.isPending || add.isPending
  const error = decide.error ?? add.error
  return (
    <article className="issue" aria-label={say('publishing.issueNoMeeting')}>
      <h3>{say('publishing.issueNoMeeting')}</h3>
      <p>{say('publishing.issueNoMeetingWhy')}</p>
      {mayDecide && (
        <p className="actions">
          <Button
            size="small"
            busy={isBusy}
            onClick={() =>
              add.mutate(null, {
                onSuccess: ({ reading }) =>
                  navigate(editorPath(draft, reading.meetings.length - 1)),
              })
            }
          >
            {say('publishing.addMeeting')}
          </Button>
          <Button
            look="quiet"
            size="small"
            busy={isBusy}
            onClick={() => decide.mutate({ issue: issue.key, answer: 'convenes-none' })}
          >
            {say('publishing.convenesNone')}
          </Button>
          <Button look="quiet" size="small" busy={isBusy} onClick={() => setEditing(true)}>
            {say('publishing.editText')}
          </Button>
        </p>
      )}
      {error && <DecideProblem error={error} />}
      {isEditing && <EditTextDialog draft={draft} close={() => setEditing(false)} />}
    </article>
  )
}
