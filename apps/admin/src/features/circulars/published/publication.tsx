import type { Draft } from '@u4ssc/client/drafts'
import { Link } from '../../../components/link'
import { say } from '../../../components/language/say'
import { ReviewLink } from '../../../subjects/drafts/review-link'
import { DraftMenu } from '../../../subjects/drafts/draft-menu'
import { PublishedPages } from '../../../subjects/drafts/published-pages'
import type { Review } from '../review/use-review'

/** Shows the saving state and the link to publishing. */
export function Publication({ draft, review }: { draft: Draft; review: Review }) {
  if (draft.status === 'published') return <PublishedPages draft={draft} />
  if (!review.mayEdit)
    return (
      <>
        <span className="soft">{say('review.readOnly')}</span>
        <Link to={`/publish/${draft.id}`}>{say('publishing.title')}</Link>
      </>
    )
  return (
    <>
      <span className="soft" role="status">
        {say(`editor.saving-${review.saving}`)}
      </span>
      {draft.openIssues > 0 && (
        <span className="issues">{say('review.issues-open', { count: draft.openIssues })}</span>
      )}
      <ReviewLink draft={draft} />
      <DraftMenu draft={draft} />
    </>
  )
}
