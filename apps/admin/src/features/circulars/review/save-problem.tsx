import { Button } from '../../../components/button'
import { describeError, isProblem } from '../../../components/feedback/describe-error'
import { say } from '../../../components/language/say'
import type { Review } from './use-review'

/**
 * Explains why the last save failed. After a conflict, the colleague's version can be loaded; typed
 * text is kept.
 *
 * @param isSaid - true if the fields show the error already
 */
export function SaveProblem({ review, isSaid }: { review: Review; isSaid: boolean }) {
  if (review.saveError === null) return null
  if (isProblem(review.saveError, 'draft-changed'))
    return (
      <div className="notice bad" role="alert">
        <p>{say('editor.conflict-explanation')}</p>
        <Button look="quiet" size="small" onClick={review.reload}>
          {say('editor.conflict-reload')}
        </Button>
      </div>
    )
  if (isSaid) return null
  return (
    <p className="notice bad" role="alert">
      {describeError(review.saveError)}
    </p>
  )
}
