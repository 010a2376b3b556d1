import { CalendarDateSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { FormField } from '../../../components/forms/form-field'

interface DayFieldProps {
  readonly label: string
  readonly hint: string
  readonly day: string
  /** Called when the focus leaves the field, so that a half-typed year moves nothing. */
  readonly set: (day: string) => void
}

/** Date field that moves other dates with it. */
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
