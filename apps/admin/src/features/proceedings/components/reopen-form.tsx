import { proceedings } from '@u4ssc/client/contract'
import { MAX_REOPENING_REASON_LENGTH } from '@u4ssc/client/meetings'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'

/** Reopens the proceedings with a public reason. For owners. */
export function ReopenForm({ slug }: { slug: string }) {
  const reopen = useAct(proceedings.reopen, slug)
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      {reopen.error && <ProblemNotice error={reopen.error} />}
      <TextField
        label={say('proceedings.reason')}
        hint={say('proceedings.reasonHint')}
        problem={undefined}
        maxLength={MAX_REOPENING_REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p>
        <Button
          look="quiet"
          disabled={reason.trim() === '' || reopen.isPending}
          onClick={() => setAsking(true)}
        >
          {say('proceedings.reopen')}
        </Button>
      </p>
      <ConfirmDialog
        open={isAsking}
        title={say('proceedings.askReopen')}
        confirm={say('proceedings.reopen')}
        isBusy={reopen.isPending}
        onConfirm={() => {
          reopen.mutate({ reason: reason.trim() })
          setAsking(false)
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{say('proceedings.askReopenMore')}</p>
      </ConfirmDialog>
    </>
  )
}
