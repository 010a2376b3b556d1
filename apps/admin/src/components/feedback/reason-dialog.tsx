import { useState } from 'react'
import type { ReactNode } from 'react'
import { FormDialog } from './form-dialog'
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
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  function act() {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') props.act(reason.trim())
  }
  return (
    <FormDialog
      title={props.title}
      submit={props.confirm}
      isBlocked={props.isBusy}
      act={act}
      close={props.close}
    >
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
    </FormDialog>
  )
}
