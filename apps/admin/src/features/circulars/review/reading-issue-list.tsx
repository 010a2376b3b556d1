import type { Draft } from '@u4ssc/client/drafts'
import { say } from '../../../components/language/say'
import { readingIssuesOf } from './reading-issues'
import type { Fact } from '../../../facts/facts-of-reading'
import { ReadingIssueCard } from './reading-issue-card'
import type { Review } from './use-review'

interface ReadingIssueListProps {
  readonly draft: Draft
  readonly facts: readonly Fact[]
  readonly review: Review
}

/** Lists the reader's diagnostics: those that block publishing, then the remarks. */
export function ReadingIssueList({ draft, facts, review }: ReadingIssueListProps) {
  const { issues, remarks } = readingIssuesOf(draft)
  const all = [...issues, ...remarks]
  if (all.length === 0) return null
  return (
    <>
      <h2>{say(issues.length > 0 ? 'review.issues-title' : 'review.issues-remarks')}</h2>
      {all.map((issue) => (
        <ReadingIssueCard
          key={issue.index}
          issue={issue}
          draft={draft}
          facts={facts}
          review={review}
        />
      ))}
    </>
  )
}
