import { zodResolver } from '@hookform/resolvers/zod'
import type { DelegationDetail } from '@u4ssc/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { language } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useInviteFocalPoint, useRevokeFocalPoint } from '../actions'
import { FocalPointFormSchema } from '../schema'
import type { FocalPointForm } from '../schema'

type FocalPoint = DelegationDetail['focalPoints'][number]
const ROLES = ['principal', 'deputy'] as const

/** Lists the focal points of a delegation, and invites or removes them. */
export function FocalPoints({ delegation: { id, focalPoints } }: { delegation: DelegationDetail }) {
  const [asked, setAsked] = useState<FocalPoint | null>(null)
  const revoke = useRevokeFocalPoint(id)
  return (
    <section className="part" aria-label={say('delegations.focalPoints')}>
      <h2>{say('delegations.focalPoints')}</h2>
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
              <button type="button" className="link" onClick={() => setAsked(one)}>
                {say('delegations.revoke', { name: one.name })}
              </button>
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
          cancel={say('action.cancel')}
          isBusy={revoke.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() => revoke.mutate(asked.id, { onSettled: () => setAsked(null) })}
        >
          <p>{say('delegations.revokeWhy', { name: asked.name })}</p>
        </ConfirmDialog>
      )}
      <h3>{say('delegations.inviteMore')}</h3>
      <InviteMore id={id} />
    </section>
  )
}

const NOBODY: FocalPointForm = { name: '', email: '', language, role: 'deputy' }

function InviteMore({ id }: { id: string }) {
  const invite = useInviteFocalPoint(id)
  const form = useForm({ resolver: zodResolver(FocalPointFormSchema), defaultValues: NOBODY })
  const { register, formState } = form
  const { errors } = formState
  const submit = form.handleSubmit(async (one) => {
    try {
      await invite.mutateAsync(one)
      form.reset(NOBODY)
    } catch (error) {
      showErrors(error, FocalPointFormSchema.keyof(), form.setError)
    }
  })
  return (
    <form className="filters" noValidate onSubmit={(event) => void submit(event)}>
      <FormField
        label={say('field.name')}
        autoComplete="off"
        problem={errors.name && say('field.problem-required')}
        {...register('name')}
      />
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="off"
        problem={errors.email && (errors.email.message ?? say('field.problem-email'))}
        {...register('email')}
      />
      <SelectField
        label={say('delegations.role')}
        options={ROLES.map((value) => ({ value, label: say(`delegations.role-${value}`) }))}
        {...register('role')}
      />
      <SelectField
        label={say('guests.mailLanguage')}
        options={LANGUAGE_OPTIONS}
        {...register('language')}
      />
      <button type="submit" className="button small" disabled={formState.isSubmitting}>
        {say('guests.invite')}
      </button>
      <FormProblem message={errors.root?.message} />
    </form>
  )
}
