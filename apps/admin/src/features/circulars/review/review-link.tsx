import type { Draft } from '@u4ssc/client/drafts'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { useReviewOfDraft } from './use-review-of-draft'

/** Main button of every editing page, with the number of unpublished changes. */
export function ReviewLink({ draft }: { draft: Draft }) {
  const { data: review } = useReviewOfDraft(draft)
  const count = review?.meetings.reduce((sum, { changes }) => sum + changes.length, 0)
  return (
    <LinkBase className="button" to={`/publish/${draft.id}`}>
      {count === undefined ? say('publishing.title') : say('publishing.titleCount', { count })}
    </LinkBase>
  )
}
