import { proceedings as contract } from '@u4ssc/client/contract'
import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

/** Closes the proceedings after confirmation, if nothing prevents it. */
export function CloseForm({ proceedings }: { proceedings: ProceedingsPreview }) {
  const { slug, title, release, obstacles } = proceedings
  const close = useAct(contract.freeze, slug)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      {close.error && <ProblemNotice error={close.error} />}
      <p>
        <Button disabled={obstacles.length > 0 || close.isPending} onClick={() => setAsking(true)}>
          {say('proceedings.close')}
        </Button>
      </p>
      <ConfirmDialog
        open={isAsking}
        title={say('proceedings.ask', { title })}
        confirm={say('proceedings.confirm')}
        isBusy={close.isPending}
        onConfirm={() => {
          close.mutate({ release })
          setAsking(false)
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{say('proceedings.askMore', { number: release })}</p>
        <p className="soft">{say('proceedings.askLast')}</p>
      </ConfirmDialog>
    </>
  )
}
