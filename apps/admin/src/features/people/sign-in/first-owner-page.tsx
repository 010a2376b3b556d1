import { zodResolver } from '@hookform/resolvers/zod'
import { useLocation } from 'react-admin'
import { useForm } from 'react-hook-form'
import { say } from '../../../components/language/say'
import { useBecomeFirstOwner } from '../actions'
import { FirstOwnerFormSchema } from '../schema'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { SignedOutPage } from './signed-out-page'
import { ExpiredLink } from './expired-link'
import { NewPasswordField } from './new-password-field'

/** Page of the one-time link that the first start prints. */
export function FirstOwnerPage() {
  const token = new URLSearchParams(useLocation().search).get('token')
  return (
    <SignedOutPage title={say('sign-in.firstOwner-title')} lead={say('sign-in.firstOwner-lead')}>
      {token ? (
        <FirstOwnerForm token={token} />
      ) : (
        <ExpiredLink words={say('sign-in.firstOwner-expired')} />
      )}
    </SignedOutPage>
  )
}

function FirstOwnerForm({ token }: { token: string }) {
  const form = useForm({
    resolver: zodResolver(FirstOwnerFormSchema),
    defaultValues: { name: '', email: '', password: '' },
  })
  const { become, isLinkSpent } = useBecomeFirstOwner(token, form.setError)
  const { errors, isSubmitting } = form.formState
  if (isLinkSpent) return <ExpiredLink words={say('sign-in.firstOwner-expired')} />
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(become)(event)}>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('field.name')}
        autoComplete="name"
        problem={errors.name && say('field.problem-required')}
        {...form.register('name')}
      />
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="username"
        problem={errors.email && say('field.problem-email')}
        {...form.register('email')}
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
