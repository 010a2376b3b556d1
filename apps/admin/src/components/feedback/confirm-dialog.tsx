import { Dialog } from '@mui/material'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { say } from '../language/say'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  readonly confirm: string
  readonly cancel?: string
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks for confirmation before an action that cannot be undone, and describes its effect. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const titleId = useId()
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog' } }}
    >
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
      <div className="actions">
        <button type="button" className="button quiet" autoFocus onClick={props.onCancel}>
          {props.cancel ?? say('action.cancel')}
        </button>
        <button
          type="button"
          className="button"
          disabled={props.isBusy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </button>
      </div>
    </Dialog>
  )
}
