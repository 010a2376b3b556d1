import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { say } from '../../../components/language/say'
import { keyOfIssue } from '../keys-of-review'
import { DecidedIssue } from './decided-issue'
import { IssueCard } from '../../../subjects/issues/issue-card'

interface IssueListProps {
  readonly draft: Draft
  readonly issues: readonly OpenIssue[]
  readonly mayDecide: boolean
  readonly isNew: (key: string) => boolean
}

/** Lists the open issues, then the resolved ones with Undo. */
export function IssueList({ draft, issues, mayDecide, isNew }: IssueListProps) {
  if (issues.length === 0) return null
  const open = issues.filter(({ decision }) => decision === null)
  const decided = issues.filter(({ decision }) => decision !== null)
  return (
    <div className="body">
      {open.map((issue) => (
        <div key={issue.key}>
          {isNew(keyOfIssue(issue)) && <span className="badge new">{say('publishing.new')}</span>}
          <IssueCard draft={draft} issue={issue} mayDecide={mayDecide} />
        </div>
      ))}
      {decided.map((issue) => (
        <DecidedIssue key={issue.key} draft={draft} issue={issue} mayDecide={mayDecide} />
      ))}
    </div>
  )
}
