import { useState } from 'react'
import type { Draft } from '@u4ssc/client'
import { say } from '../../../components/say'
import { PublishDialog } from './publish-dialog'
import { PublishedPages } from './published-pages'
import type { Review } from './use-review'

/** Where the review stands: what is saved, what holds publication back, and the way out. */
export function Publication({ draft, review }: { draft: Draft; review: Review }) {
  const [isAsking, setAsking] = useState(false)
  if (draft.status === 'published') return <PublishedPages draft={draft} />
  if (!review.mayEdit) return <span className="soft">{say('review.readOnly')}</span>
  const reason = reasonToWait(draft, review)
  return (
    <>
      <span className="soft" role="status">
        {say(`saving.${review.saving}`)}
      </span>
      {reason && (
        <span className="doubts" id="reason-to-wait">
          {reason}
        </span>
      )}
      <button
        type="button"
        className="button"
        disabled={reason !== null}
        aria-describedby={reason ? 'reason-to-wait' : undefined}
        onClick={() => setAsking(true)}
      >
        {say('action.publish')}
      </button>
      <PublishDialog draft={draft} open={isAsking} close={() => setAsking(false)} />
    </>
  )
}

function reasonToWait(draft: Draft, review: Review): string | null {
  const { reference, issuedOn } = draft.reading.circular
  if (draft.openIssues > 0) return say('doubts.open', { count: draft.openIssues })
  if (reference.series === null || reference.number === null || issuedOn === null)
    return say('publish.unnamed')
  return review.saving === 'typed' ? say('publish.unsaved') : null
}
