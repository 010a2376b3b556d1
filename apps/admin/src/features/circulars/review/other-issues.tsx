import type { Draft } from '@u4ssc/client/drafts'
import { say } from '../../../components/language/say'
import { IssueCard } from '../../publishing/components/issue-card'
import { useReviewOfDraft } from './use-review-of-draft'

interface OtherIssuesProps {
  readonly draft: Draft
  readonly mayDecide: boolean
}

/** Lists the other open issues that prevent publishing, so that none appears only there. */
export function OtherIssues({ draft, mayDecide }: OtherIssuesProps) {
  const { data } = useReviewOfDraft(draft, draft.status === 'open')
  const issues = (data?.issues ?? []).filter(
    ({ kind, decision }) => decision === null && kind !== 'remark' && kind !== 'uncertain-facts',
  )
  if (issues.length === 0) return null
  return (
    <>
      <h2>{say('publishing.open')}</h2>
      {issues.map((issue) => (
        <IssueCard key={issue.key} draft={draft} issue={issue} mayDecide={mayDecide} />
      ))}
    </>
  )
}
