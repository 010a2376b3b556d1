import { CalendarDateSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { FormField } from '../../../components/form-field'

interface DayFieldProps {
  readonly label: string
  readonly hint: string
  readonly day: string
  /** Called when the field is left, so that a year that is half typed moves nothing. */
  readonly set: (day: string) => void
}

/** A day that moves others with it: it is set when the field is left. */
export function DayField({ label, hint, day, set }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  function settle() {
    if (typed !== null && typed !== day && CalendarDateSchema.safeParse(typed).success) set(typed)
    setTyped(null)
  }
  return (
    <FormField
      label={label}
      hint={hint}
      type="date"
      value={typed ?? day}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
