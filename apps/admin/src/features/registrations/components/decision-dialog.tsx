import { useState } from 'react'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'
import { useDecideRegistrations } from '../actions'
import { nameOfRegistrant } from '../name-of-registrant'
import { MAX_REASON_LENGTH } from '../schema'
import type { Asked, Outcome } from './use-registration-list'

interface DecisionDialogProps {
  readonly asked: Asked
  readonly close: () => void
  readonly done: (outcomes: readonly Outcome[]) => void
}

const MAX_NAMED = 10

/** Confirms a decision before people are notified. Lists their names and asks for the reason. */
export function DecisionDialog({ asked, close, done }: DecisionDialogProps) {
  const { decision, records } = asked
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const rule = useDecideRegistrations()

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
      isBusy={rule.isPending}
      onConfirm={decide}
      onCancel={close}
    >
      <ul className="plain">
        {records.slice(0, MAX_NAMED).map((record) => (
          <li key={record.id}>{nameOfRegistrant(record)}</li>
        ))}
        {records.length > MAX_NAMED && (
          <li>{say('registrations.decision-andMore', { count: records.length - MAX_NAMED })}</li>
        )}
      </ul>
      <TextField
        label={say(
          decision === 'refuse'
            ? 'registrations.decision-reason'
            : 'registrations.decision-reasonOptional',
        )}
        hint={say('registrations.decision-reasonHint')}
        maxLength={MAX_REASON_LENGTH}
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
