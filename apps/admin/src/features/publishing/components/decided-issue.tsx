import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { DecideProblem } from '../../../subjects/issues/decide-problem'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { useDecide } from '../../../subjects/drafts/draft-actions'
import { describeIssue } from '../../../subjects/issues/describe-issue'

interface DecidedIssueProps {
  readonly draft: Draft
  readonly issue: OpenIssue
  readonly mayDecide: boolean
}

/** A resolved issue: answer, note, and Undo. */
export function DecidedIssue({ draft, issue, mayDecide }: DecidedIssueProps) {
  const decide = useDecide(draft)
  const title = describeIssue(issue, draft)
  const { decision } = issue
  if (decision === null) return null
  return (
    <article className="issue done" aria-label={title}>
      <p>
        <b>{title}</b> <span className="good">{say(`issues.answer-${decision.answer}`)}</span>
        {decision.note !== null && <span dir="auto"> {decision.note}</span>}{' '}
        {mayDecide && (
          <Button
            look="link"
            aria-label={`${say('action.undo')}: ${title}`}
            busy={decide.isPending}
            onClick={() => decide.mutate({ issue: issue.key, answer: null })}
          >
            {say('action.undo')}
          </Button>
        )}
      </p>
      {decide.error && <DecideProblem error={decide.error} />}
    </article>
  )
}
