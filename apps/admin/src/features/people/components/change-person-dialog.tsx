import { people } from '@u4ssc/client/contract'
import { RoleSchema } from '@u4ssc/client/people'
import type { Member } from '@u4ssc/client/people'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useAct } from '../../../components/api/operations'
import { ROLE_OPTIONS } from '../role-options'
import { RoleMeetings } from './role-meetings'

/** Changes the role of a person, its meetings, or their access, with the effect of each. */
export function ChangePersonDialog({ person, close }: { person: Member; close: () => void }) {
  const [role, setRole] = useState(person.role)
  const [meetings, setMeetings] = useState(person.meetings)
  const [active, setActive] = useState(person.active)
  const change = useAct(people.update, person.id)
  const limit = role === 'owner' ? null : meetings
  const isUnfinished = limit?.length === 0
  return (
    <ConfirmDialog
      open
      title={say('people.change', { name: person.name })}
      confirm={say('action.save')}
      isBusy={change.isPending || isUnfinished}
      onConfirm={() => change.mutate({ role, meetings: limit, active }, { onSuccess: close })}
      onCancel={close}
    >
      <SelectField
        label={say('people.role')}
        value={role}
        options={ROLE_OPTIONS}
        onChange={(event) => setRole(RoleSchema.parse(event.target.value))}
      />
      <p className="hint">{say(`people.roleHint-${role}`)}</p>
      {role !== 'owner' && <RoleMeetings value={meetings} onChange={setMeetings} />}
      <label className="check">
        <input
          type="checkbox"
          checked={active}
          onChange={(event) => setActive(event.target.checked)}
        />
        {say('people.maySignIn')}
      </label>
      {!active && <p className="hint">{say('people.deactivating')}</p>}
      {person.secondFactor && <RemoveSecondFactor person={person} />}
      {change.error && <ProblemNotice error={change.error} />}
    </ConfirmDialog>
  )
}

/** For a person who lost their device. */
function RemoveSecondFactor({ person: { id, name } }: { person: Member }) {
  const remove = useAct(people.deleteSecondFactor)
  if (remove.isSuccess) return <p role="status">{say('account.secondFactor-removed', { name })}</p>
  return (
    <>
      <p className="hint">{say('account.secondFactor-removing', { name })}</p>
      <Button look="quiet" size="small" busy={remove.isPending} onClick={() => remove.mutate(id)}>
        {say('account.secondFactor-remove')}
      </Button>
      {remove.error && <ProblemNotice error={remove.error} />}
    </>
  )
}
