import { Dialog } from '@mui/material'
import { useId } from 'react'
import type { ReactNode } from 'react'
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
          <button type="button" className="button quiet" onClick={props.close}>
            {props.cancel ?? say('action.cancel')}
          </button>
          <button type="submit" className="button" disabled={props.isBlocked}>
            {props.submit}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
