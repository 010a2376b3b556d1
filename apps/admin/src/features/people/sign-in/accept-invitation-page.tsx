import { zodResolver } from '@hookform/resolvers/zod'
import { useLocation } from 'react-admin'
import { useForm } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import { useAcceptInvitation } from '../actions'
import { AcceptanceFormSchema } from '../schema'
import { SignedOutPage } from './signed-out-page'
import { ExpiredLink } from './expired-link'
import { NewPasswordField } from './new-password-field'

/** Page of the one-time link in an invitation. */
export function AcceptInvitationPage() {
  const token = new URLSearchParams(useLocation().search).get('token')
  return (
    <SignedOutPage title={say('sign-in.invitation-title')} lead={say('sign-in.invitation-lead')}>
      {token ? (
        <AcceptanceForm token={token} />
      ) : (
        <ExpiredLink words={say('sign-in.invitation-expired')} />
      )}
    </SignedOutPage>
  )
}

function AcceptanceForm({ token }: { token: string }) {
  const form = useForm({
    resolver: zodResolver(AcceptanceFormSchema),
    defaultValues: { name: '', password: '' },
  })
  const { accept, isLinkSpent } = useAcceptInvitation(token, form.setError)
  const { errors, isSubmitting } = form.formState
  if (isLinkSpent) return <ExpiredLink words={say('sign-in.invitation-expired')} />
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(accept)(event)}>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('field.name')}
        autoComplete="name"
        problem={errors.name && say('field.problem-required')}
        {...form.register('name')}
      />
      <NewPasswordField
        label={say('field.password')}
        problem={errors.password?.message}
        registration={form.register('password')}
      />
      <button type="submit" className="button" disabled={isSubmitting}>
        {say('action.createAccount')}
      </button>
    </form>
  )
}
