import { useState } from 'react'
import { DECLINE_REASONS } from '@u4ssc/client/registrations'
import type { DeclineReason } from '@u4ssc/client/registrations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { Loading } from '../../../components/feedback/loading'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'
import { useDecideRegistrations } from '../actions'
import { countState } from '../../../subjects/registrations/decide-all'
import { useApprovalPreview } from '../../../subjects/registrations/queries'
import { nameOfRegistrant } from '../../../subjects/registrations/name-of-registrant'
import { MAX_REASON_LENGTH } from '../../../subjects/registrations/schema'
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
  const [stockReason, setStockReason] = useState<DeclineReason | null>(null)
  const [isMissing, setMissing] = useState(false)
  const rule = useDecideRegistrations()

  function decide() {
    const given = reason.trim()
    if (decision === 'refuse' && given === '' && stockReason === null) {
      setMissing(true)
      return
    }
    const ids = records.map(({ id }) => id)
    const names = new Map(records.map((record) => [record.id, nameOfRegistrant(record)]))
    rule.mutate(
      { ids, decision, reason: given || null, stockReason },
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
      <Names records={records} />
      {decision === 'approve' && <Places records={records} />}
      {decision === 'refuse' && <DeclineReasonField chosen={stockReason} choose={setStockReason} />}
      <TextField
        label={say(labelOf(decision, stockReason))}
        hint={say(
          stockReason === null
            ? 'registrations.decision-reasonHint'
            : 'registrations.moreReasonHint',
        )}
        maxLength={MAX_REASON_LENGTH}
        value={reason}
        problem={
          isMissing && reason.trim() === '' && stockReason === null
            ? say('registrations.decision-reasonMissing')
            : undefined
        }
        onChange={(event) => setReason(event.target.value)}
      />
      {rule.error && <ProblemNotice error={rule.error} />}
    </ConfirmDialog>
  )
}

function labelOf(decision: Asked['decision'], stockReason: DeclineReason | null) {
  if (stockReason !== null) return 'registrations.moreReason'
  return decision === 'refuse'
    ? 'registrations.decision-reason'
    : 'registrations.decision-reasonOptional'
}

type Records = Pick<Asked, 'records'>

function Names({ records }: Records) {
  return (
    <ul className="plain">
      {records.slice(0, MAX_NAMED).map((record) => (
        <li key={record.id}>{nameOfRegistrant(record)}</li>
      ))}
      {records.length > MAX_NAMED && (
        <li>{say('registrations.decision-andMore', { count: records.length - MAX_NAMED })}</li>
      )}
    </ul>
  )
}

/** Says before an approval how many people get a place, and who will wait. */
function Places({ records }: Records) {
  const { data, error } = useApprovalPreview(records.map(({ id }) => id))
  if (error) return <ProblemNotice error={error} />
  // Has the height of the answer, so that the buttons below stay where they are
  if (!data) return <Loading />
  const willWait = new Set(data.flatMap(({ id, state }) => (state === 'waiting' ? id : [])))
  return (
    <div role="status">
      <p>{say('registrations.decision-willConfirm', { count: countState(data, 'confirmed') })}</p>
      {countState(data, 'waiting') > 0 && (
        <>
          <p className="caution">
            {say('registrations.decision-willWait', { count: countState(data, 'waiting') })}
          </p>
          <Names records={records.filter(({ id }) => willWait.has(id))} />
        </>
      )}
    </div>
  )
}

interface DeclineReasonFieldProps {
  readonly chosen: DeclineReason | null
  readonly choose: (reason: DeclineReason | null) => void
}

/** Reasons that are sent in the language of each person. */
function DeclineReasonField({ chosen, choose }: DeclineReasonFieldProps) {
  return (
    <>
      <SelectField
        label={say('registrations.stock')}
        any={say('registrations.stock-own')}
        options={DECLINE_REASONS.map((value) => ({
          value,
          label: say(`registrations.stock-${value}`),
        }))}
        value={chosen ?? ''}
        onChange={({ target: { value } }) =>
          choose(DECLINE_REASONS.find((one) => one === value) ?? null)
        }
      />
      {chosen !== null && <p className="hint">{say('registrations.stockHint')}</p>}
    </>
  )
}
