import { useEffect, useId, useState } from 'react'
import type { FormEvent, RefObject } from 'react'
import { Dialog } from '@mui/material'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { DAY } from './wall-minutes'

interface ShiftDialogProps {
  readonly name: string
  /** Receives the focus after closing. */
  readonly returnTo: RefObject<HTMLElement>
  readonly close: () => void
  /** Positive minutes are later, negative ones earlier. */
  readonly shift: (minutes: number) => void
}

/** Asks by how many minutes to move a session and all later ones of its day. */
export function ShiftDialog({ name, returnTo, close, shift }: ShiftDialogProps) {
  const [typed, setTyped] = useState('15')
  const titleId = useId()
  useEffect(() => () => returnTo.current?.focus(), [returnTo])
  const minutes = numberIn(typed)
  const isRight = Math.abs(minutes) < DAY && minutes !== 0
  function act(event: FormEvent) {
    event.preventDefault()
    if (!isRight) return
    shift(minutes)
    close()
  }
  return (
    <Dialog
      open
      onClose={close}
      transitionDuration={0}
      aria-labelledby={titleId}
      slotProps={{ paper: { className: 'dialog' } }}
    >
      <form onSubmit={act}>
        <h2 id={titleId}>{say('programme.shiftTitle', { title: name })}</h2>
        <FormField
          label={say('programme.minutes')}
          hint={say('programme.minutesHint')}
          inputMode="numeric"
          dir="ltr"
          autoFocus
          onFocus={(event) => event.target.select()}
          value={typed}
          problem={isRight ? undefined : say('programme.minutesProblem')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="actions">
          <button type="button" className="button quiet" onClick={close}>
            {say('action.cancel')}
          </button>
          <button type="submit" className="button" disabled={!isRight}>
            {say('programme.shiftNow')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

function numberIn(typed: string): number {
  return /^[+-]?\d+$/.test(typed.trim()) ? Number(typed) : NaN
}
