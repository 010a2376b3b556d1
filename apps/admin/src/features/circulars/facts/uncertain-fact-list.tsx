import type { Draft } from '@u4ssc/client/drafts'
import { DecideProblem } from '../../../subjects/issues/decide-problem'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { useDecide } from '../../../subjects/drafts/draft-actions'
import { describeUncertainFacts } from '../../../facts/describe-uncertain-facts'
import { uncertainFactsOf } from '../../../facts/uncertain-facts'
import type { UncertainFactsIssue } from '../../../facts/uncertain-facts'
import { useReviewOfDraft } from '../../../subjects/drafts/use-review-of-draft'
import { UncertainFactItems } from '../../../facts/uncertain-fact-items'
import type { Review } from '../review/use-review'

interface UncertainFactListProps {
  readonly draft: Draft
  readonly review: Review
}

/** Lists the facts to check, of the circular and of each meeting, until they are confirmed. */
export function UncertainFactList({ draft, review }: UncertainFactListProps) {
  const { data, isPlaceholderData, isLoading } = useReviewOfDraft(draft, draft.status === 'open')
  if (isLoading)
    return (
      <p className="soft" aria-busy="true">
        {say('circulars.state-loading')}
      </p>
    )
  const issues = data?.issues.filter((issue) => issue.kind === 'uncertain-facts') ?? []
  if (issues.length === 0) return null
  return (
    <>
      <h2>{say('review.uncertain-title')}</h2>
      <p className="soft">{say('review.uncertain-why')}</p>
      {issues.map((issue) => (
        <UncertainFactCard
          key={issue.key}
          issue={issue}
          isOld={isPlaceholderData}
          draft={draft}
          review={review}
        />
      ))}
    </>
  )
}

interface UncertainFactCardProps extends UncertainFactListProps {
  readonly issue: UncertainFactsIssue
  /** True if the list is of the previous version and the new review is still loading. */
  readonly isOld: boolean
}

function UncertainFactCard({ issue, isOld, draft, review }: UncertainFactCardProps) {
  const decide = useDecide(draft)
  const title = describeUncertainFacts(issue, draft)
  const isOpen = issue.decision === null
  return (
    <article
      className={isOpen ? 'reading-issue warning open' : 'reading-issue acknowledged'}
      aria-label={title}
    >
      <p>
        <b>{title}</b> {!isOpen && <span className="good">{say('issues.answer-checked')}</span>}
      </p>
      {isOpen && (
        <UncertainFactItems
          facts={uncertainFactsOf(issue, draft)}
          label={title}
          show={review.moveTo}
        />
      )}
      {review.mayEdit && (
        <p className="row">
          <Button
            {...(isOpen ? { look: 'quiet', size: 'small' } : { look: 'link' })}
            aria-label={isOpen ? undefined : `${say('action.undo')}: ${title}`}
            disabled={isOld || decide.isPending || review.isSaving}
            onClick={() => decide.mutate({ issue: issue.key, answer: isOpen ? 'checked' : null })}
          >
            {say(isOpen ? 'review.uncertain-confirm' : 'action.undo')}
          </Button>
        </p>
      )}
      {decide.error && <DecideProblem error={decide.error} />}
    </article>
  )
}
