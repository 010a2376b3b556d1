import { useState } from 'react'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'

interface ReturnFormProps {
  /** Name of the returned item. */
  readonly name: string
  /** Label of the reason field, which says who reads it. */
  readonly label: string
  readonly isBusy: boolean
  readonly send: (reason: string) => void
}

/** Returns a submission to its sender with a reason. */
export function ReturnForm({ name, label, isBusy, send }: ReturnFormProps) {
  const [reason, setReason] = useState('')
  return (
    <div className="filters">
      <FormField
        label={label}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value)
        }}
      />
      <Button
        look="quiet"
        size="small"
        aria-label={`${say('speakers.page-return')}: ${name}`}
        disabled={isBusy || reason.trim() === ''}
        onClick={() => {
          send(reason.trim())
        }}
      >
        {say('speakers.page-return')}
      </Button>
    </div>
  )
}
