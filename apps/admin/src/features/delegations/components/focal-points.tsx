import { delegations } from '@u4ssc/client/contract'
import type { DelegationDetail } from '@u4ssc/client/delegations'
import { useState } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { useApiForm } from '../../../components/forms/use-api-form'
import { language } from '../../../components/language/language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { FocalPointFormSchema } from '../schema'
import type { FocalPointForm } from '../schema'

type FocalPoint = DelegationDetail['focalPoints'][number]
const ROLES = ['principal', 'deputy'] as const

/** Lists the focal points of a delegation, and invites or removes them. */
export function FocalPoints({ delegation: { id, focalPoints } }: { delegation: DelegationDetail }) {
  const [asked, setAsked] = useState<FocalPoint | null>(null)
  const revoke = useAct(delegations.focalPoints.delete, id)
  return (
    <Panel title={say('delegations.focalPoints')}>
      <ul className="sessions">
        {focalPoints.map((one) => (
          <li key={one.id}>
            <p>
              <strong>
                <bdi>{one.name}</bdi>
              </strong>{' '}
              · {say(`delegations.role-${one.role}`)} · <bdi>{one.email}</bdi>
              {one.revoked && <span className="soft"> · {say('guests.revoked')}</span>}
            </p>
            {!one.revoked && (
              <Button look="link" onClick={() => setAsked(one)}>
                {say('delegations.revoke', { name: one.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {revoke.error && <ProblemNotice error={revoke.error} />}
      {asked && (
        <ConfirmDialog
          open
          title={say('delegations.revokeAsk')}
          confirm={say('guests.revokeDo')}
          isBusy={revoke.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() => revoke.mutate(asked.id, { onSettled: () => setAsked(null) })}
        >
          <p>{say('delegations.revokeWhy', { name: asked.name })}</p>
        </ConfirmDialog>
      )}
      <h3>{say('delegations.inviteMore')}</h3>
      <InviteMore id={id} />
    </Panel>
  )
}

const NOBODY: FocalPointForm = { name: '', email: '', language, role: 'deputy' }

function InviteMore({ id }: { id: string }) {
  const invite = useAct(delegations.focalPoints.create, id)
  const { register, formState, submit } = useApiForm(
    FocalPointFormSchema,
    NOBODY,
    async (one, typed) => {
      await invite.mutateAsync(one)
      typed.reset(NOBODY)
    },
  )
  const { errors } = formState
  return (
    <form className="filters" noValidate onSubmit={(event) => void submit(event)}>
      <PersonFields
        name={register('name')}
        email={register('email')}
        language={register('language')}
        errors={errors}
      />
      <SelectField
        label={say('delegations.role')}
        options={ROLES.map((value) => ({ value, label: say(`delegations.role-${value}`) }))}
        {...register('role')}
      />
      <Button type="submit" size="small" busy={formState.isSubmitting}>
        {say('guests.invite')}
      </Button>
      <FormProblem message={errors.root?.message} />
    </form>
  )
}
