import { Dialog } from '@mui/material'
import { useId, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'
import { say } from '../language/say'
import { TextField } from '../forms/text-field'

interface ReasonDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly hint: string
  readonly confirm: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly act: (reason: string) => void
  readonly close: () => void
}

const REASON_MAX_LENGTH = 500

/** Asks for a reason before something public changes. */
export function ReasonDialog(props: ReasonDialogProps) {
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') props.act(reason.trim())
  }
  return (
    <Dialog
      open
      onClose={props.close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog' } }}
    >
      <form noValidate onSubmit={submit}>
        <h2 id={titleId}>{props.title}</h2>
        {props.children}
        <TextField
          label={say('field.reason-label')}
          hint={props.hint}
          problem={isMissing ? say('field.reason-missing') : undefined}
          maxLength={REASON_MAX_LENGTH}
          value={reason}
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
        {props.error !== null && <ProblemNotice error={props.error} />}
        <div className="actions">
          <button type="button" className="button quiet" onClick={props.close}>
            {say('action.cancel')}
          </button>
          <button type="submit" className="button" disabled={props.isBusy}>
            {props.confirm}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
