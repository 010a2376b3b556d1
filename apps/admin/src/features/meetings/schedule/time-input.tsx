import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { say } from '../../../components/language/say'
import { useEditorContext, useHeld } from '../editor/editor'
import { minutesOf, parseTime, timeOf } from '../programme/wall-minutes'

const STEP_MINUTES = 5

interface TimeInputProps {
  readonly label: string
  readonly value: string
  /** The time must be later than this one. */
  readonly after?: string
  readonly set: (time: string) => void
}

/** Time field that accepts 9, 930 and 9:30. The arrow keys change it by five minutes. */
export function TimeInput({ label, value, after, set }: TimeInputProps) {
  const { mayEdit } = useEditorContext()
  const [typed, setTyped] = useState<string | null>(null)
  const time = typed === null ? value : parseTime(typed)
  const isRight = time !== null && (after === undefined || after < time)
  useHeld(label, !isRight)

  function settle() {
    if (typed === null) return
    if (isRight) {
      if (time !== value) set(time)
      setTyped(null)
    }
  }
  function step(event: KeyboardEvent) {
    // The row would act on Enter before the time is set.
    if (event.key === 'Enter' && typed !== null) event.stopPropagation()
    if (event.key === 'Enter') settle()
    if (event.key === 'Escape') setTyped(null)
    const by = { ArrowUp: STEP_MINUTES, ArrowDown: -STEP_MINUTES }[event.key]
    if (by === undefined || event.altKey || !mayEdit) return
    event.preventDefault()
    const next = timeOf(minutesOf(time ?? value) + by)
    if (next === null || (after !== undefined && next <= after)) return
    setTyped(null)
    set(next)
  }
  return (
    <input
      className="time num"
      aria-label={label}
      aria-invalid={!isRight}
      title={isRight ? undefined : say('programme.timeProblem')}
      inputMode="numeric"
      dir="ltr"
      value={typed ?? value}
      readOnly={!mayEdit}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={step}
    />
  )
}
