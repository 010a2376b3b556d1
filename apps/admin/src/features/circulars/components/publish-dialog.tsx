import { useState } from 'react'
import type { Draft } from '@u4ssc/client'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FormField } from '../../../components/form-field'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { usePublishDraft } from '../actions'
import { nameOfDraft } from '../name-of-draft'
import { publicPagesOf } from '../public-pages'
import { useReviewOfDraft } from '../use-review-of-draft'

/** Asks once more, naming what everyone will see; publishes what the review shows and nothing else. */
export function PublishDialog(props: { draft: Draft; open: boolean; close: () => void }) {
  const { draft } = props
  const [reason, setReason] = useState('')
  const publish = usePublishDraft(draft)
  const { data: review, error } = useReviewOfDraft(draft, props.open)
  const letter = nameOfDraft(draft)
  const open = review?.issues.filter(({ decision }) => decision === null) ?? []
  const isReady =
    review != null && open.length === 0 && (!review.needsReason || reason.trim() !== '')
  function close() {
    publish.reset()
    props.close()
  }
  function send() {
    if (!review) return
    const request = { reviewed: review.hash, reason: reason.trim() || null }
    publish.mutate(request, { onSuccess: close })
  }
  return (
    <ConfirmDialog
      open={props.open}
      title={say('publish.title', { letter })}
      confirm={say('publish.confirm')}
      cancel={say('action.cancel')}
      isBusy={publish.isPending || !isReady}
      onConfirm={send}
      onCancel={close}
    >
      <p>{say('publish.becomes')}</p>
      <ul className="plain">
        <li>{say('publish.letter', { letter })}</li>
        {publicPagesOf(draft).map((page) => (
          <li key={page.path}>
            {say('publish.meeting', { title: page.title })} <code>{page.path}</code>
          </li>
        ))}
      </ul>
      {review?.needsReason && (
        <FormField
          label={say('publish.reason')}
          hint={say('publish.reasonHint')}
          maxLength={REASON_LENGTH_MAX}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {open.length > 0 && (
        <p className="doubts">{say('publish.resolve', { count: open.length })}</p>
      )}
      {(publish.error ?? error) && <ProblemNotice error={publish.error ?? error} />}
    </ConfirmDialog>
  )
}

const REASON_LENGTH_MAX = 500
