import { useState } from 'react'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { TextField } from '../../../components/text-field'
import { useRule } from '../actions'
import { nameOfRegistrant } from '../name-of-registrant'
import { REASON_LENGTH_MAX } from '../schema'
import type { Asked, Outcome } from './use-desk'

interface RulingDialogProps {
  readonly asked: Asked
  readonly close: () => void
  readonly done: (outcomes: readonly Outcome[]) => void
}

const NAMED_MAX = 10

/** Asks once more before people are told, names them, and takes the reason that they will read. */
export function RulingDialog({ asked, close, done }: RulingDialogProps) {
  const { decision, records } = asked
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const rule = useRule()

  function decide() {
    const given = reason.trim()
    if (decision === 'refuse' && given === '') {
      setMissing(true)
      return
    }
    const ids = records.map(({ id }) => id)
    const names = new Map(records.map((record) => [record.id, nameOfRegistrant(record)]))
    rule.mutate(
      { ids, decision, reason: given || null },
      { onSuccess: (all) => done(all.map((of) => ({ of, name: names.get(of.id) ?? of.id }))) },
    )
  }

  return (
    <ConfirmDialog
      open
      title={say(`registrations.decision-${decision}Title`, { count: records.length })}
      confirm={say(`registrations.decision-${decision}`)}
      cancel={say('action.cancel')}
      isBusy={rule.isPending}
      onConfirm={decide}
      onCancel={close}
    >
      <ul className="plain">
        {records.slice(0, NAMED_MAX).map((record) => (
          <li key={record.id}>{nameOfRegistrant(record)}</li>
        ))}
        {records.length > NAMED_MAX && (
          <li>{say('registrations.decision-andMore', { count: records.length - NAMED_MAX })}</li>
        )}
      </ul>
      <TextField
        label={say(
          decision === 'refuse'
            ? 'registrations.decision-reason'
            : 'registrations.decision-reasonOptional',
        )}
        hint={say('registrations.decision-reasonHint')}
        maxLength={REASON_LENGTH_MAX}
        value={reason}
        problem={
          isMissing && reason.trim() === ''
            ? say('registrations.decision-reasonMissing')
            : undefined
        }
        onChange={(event) => setReason(event.target.value)}
      />
      {rule.error && <ProblemNotice error={rule.error} />}
    </ConfirmDialog>
  )
}
