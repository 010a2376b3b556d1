import type { Draft, Review } from '@u4ssc/client/drafts'
import { useState } from 'react'
import { isProblem } from '../../../components/feedback/describe-error'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'
import { nameOfDraft } from '../../../subjects/drafts/name-of-draft'
import { usePublish } from '../../../subjects/drafts/publish-actions'
import { countOpen } from '../count-open'
import { keysOfReview } from '../keys-of-review'
import { usePublishing } from '../queries'
import { PublishPanel } from './publish-panel'
import { sectionResults } from './section-results'
import { ReviewSections } from './review-sections'

/** Refusals of the API that mean that the draft is not what was reviewed. */
const CHANGED = ['review-outdated', 'draft-changed', 'meeting-changed', 'open-issues'] as const

/** The review of a draft, and the panel that publishes exactly what is shown. */
export function ReviewDesk({ draft, review }: { draft: Draft; review: Review }) {
  const mayPublish = mayEditCirculars(useRole())
  const [reason, setReason] = useState('')
  const [seen, setSeen] = useState<{
    readonly version: number
    readonly keys: ReadonlySet<string>
  }>(() => ({ version: review.version, keys: keysOfReview(review) }))
  const [isOutdated, setOutdated] = useState(false)
  const publish = usePublish(draft.id)
  const { refetch } = usePublishing(draft.id)
  const isNew = (key: string) => isOutdated && !seen.keys.has(key)

  // Without a refusal, the change is an answer given on this page.
  if (!isOutdated && seen.version !== review.version)
    setSeen({ version: review.version, keys: keysOfReview(review) })

  const open = countOpen(draft, review)
  const changes = review.meetings.reduce((sum, one) => sum + one.changes.length, 0)
  const latest = review.meetings.map((one) => one.latest).find((one) => one !== null) ?? null

  function send() {
    const request = {
      version: review.version,
      reviewed: review.hash,
      reason: reason.trim() || null,
    }
    publish.mutate(request, {
      onError: (error) => {
        if (!CHANGED.some((code) => isProblem(error, code))) return
        setOutdated(true)
        void refetch()
      },
    })
  }

  function blocked(): string | null {
    if (!mayPublish) return say('publishing.readOnly')
    if (open > 0) return say('publishing.publish-resolve', { count: open })
    if (changes === 0 && review.circular === null) return say('publishing.nothing')
    return review.needsReason && reason.trim() === '' ? say('publishing.reasonMissing') : null
  }

  return (
    <>
      <p className="soft">
        {latest === null
          ? say('publishing.first')
          : say('publishing.compared', { next: latest + 1, now: latest })}{' '}
        {review.circular !== null && say('publishing.source', { source: nameOfDraft(draft) })}
      </p>
      {isOutdated && (
        <p className="notice bad" role="alert">
          {say('publishing.meanwhile')}
        </p>
      )}
      <div className="publishing">
        <div>
          <ReviewSections draft={draft} review={review} mayDecide={mayPublish} isNew={isNew} />
        </div>
        <PublishPanel
          number={latest === null ? null : latest + 1}
          results={sectionResults(draft, review)}
          reason={reason}
          setReason={setReason}
          blocked={blocked()}
          isBusy={publish.isPending}
          error={isOutdated ? null : publish.error}
          publish={send}
        />
      </div>
    </>
  )
}
