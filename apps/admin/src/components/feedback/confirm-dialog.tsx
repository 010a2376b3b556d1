import { Dialog } from '@mui/material'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../button'
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
        <Button look="quiet" autoFocus onClick={props.onCancel}>
          {props.cancel ?? say('action.cancel')}
        </Button>
        <Button busy={props.isBusy} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
