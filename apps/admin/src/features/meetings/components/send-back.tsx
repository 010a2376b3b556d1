import { useState } from 'react'
import { FormField } from '../../../components/form-field'
import { say } from '../../../components/say'

interface SendBackProps {
  /** Of what goes back. */
  readonly name: string
  /** Who reads the reason, said as the name of its field. */
  readonly label: string
  readonly isBusy: boolean
  readonly send: (reason: string) => void
}

/** Sends back what somebody sent, with the reason. */
export function SendBack({ name, label, isBusy, send }: SendBackProps) {
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
      <button
        type="button"
        className="button quiet small"
        aria-label={`${say('speakers.page-return')}: ${name}`}
        disabled={isBusy || reason.trim() === ''}
        onClick={() => {
          send(reason.trim())
        }}
      >
        {say('speakers.page-return')}
      </button>
    </div>
  )
}
