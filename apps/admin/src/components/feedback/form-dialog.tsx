import { Dialog } from '@mui/material'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../button'
import { say } from '../language/say'

interface FormDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly submit: string
  readonly cancel?: string
  readonly isWide?: boolean
  readonly isBlocked: boolean
  readonly act: () => void
  readonly close: () => void
}

/** Dialog with one form. */
export function FormDialog(props: FormDialogProps) {
  const titleId = useId()
  return (
    <Dialog
      open
      onClose={props.close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: props.isWide ? 'dialog wide' : 'dialog' } }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.act()
        }}
      >
        <h2 id={titleId}>{props.title}</h2>
        {props.children}
        <div className="actions">
          <Button look="quiet" onClick={props.close}>
            {props.cancel ?? say('action.cancel')}
          </Button>
          <Button type="submit" disabled={props.isBlocked}>
            {props.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
