import type { Draft } from '@u4ssc/client/drafts'
import { Button } from '../../components/button'
import { Link } from '../../components/link'
import { say } from '../../components/language/say'
import { useReviewOfDraft } from './use-review-of-draft'

interface ReviewLinkProps {
  readonly draft: Draft
  /** False for a draft that the first change creates: there is nothing to review. */
  readonly isStored?: boolean
}

/** Main button of every editing page, and the number of changes to publish. */
export function ReviewLink({ draft, isStored = true }: ReviewLinkProps) {
  const { data: review } = useReviewOfDraft(draft, isStored)
  const count = review?.meetings.reduce((sum, { changes }) => sum + changes.length, 0)
  if (!isStored) return <Button disabled>{say('publishing.title')}</Button>
  return (
    <>
      <Link look="main" to={`/publish/${draft.id}`}>
        {say('publishing.title')}
      </Link>
      {count !== undefined && (
        <span className="soft">{say('publishing.toPublish', { count })}</span>
      )}
    </>
  )
}
