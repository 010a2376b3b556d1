import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { FormDialog } from '../../../components/feedback/form-dialog'
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
  useEffect(() => () => returnTo.current?.focus(), [returnTo])
  const minutes = numberIn(typed)
  const isRight = Math.abs(minutes) < DAY && minutes !== 0
  function act() {
    if (!isRight) return
    shift(minutes)
    close()
  }
  return (
    <FormDialog
      title={say('programme.shiftTitle', { title: name })}
      submit={say('programme.shiftNow')}
      isBlocked={!isRight}
      act={act}
      close={close}
    >
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
    </FormDialog>
  )
}

function numberIn(typed: string): number {
  return /^[+-]?\d+$/.test(typed.trim()) ? Number(typed) : NaN
}
