import { zodResolver } from '@hookform/resolvers/zod'
import { LinkBase, useLocation } from 'react-admin'
import { useForm } from 'react-hook-form'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import { useResetPassword } from '../actions'
import { RenewalFormSchema } from '../schema'
import { SignedOutPage } from './signed-out-page'
import { NewPasswordField } from './new-password-field'

/** Page of the link that a person receives after forgetting the password. */
export function NewPasswordPage() {
  const token = new URLSearchParams(useLocation().search).get('token')
  return (
    <SignedOutPage title={say('sign-in.reset-title')} lead={say('sign-in.reset-lead')}>
      {token ? <RenewalForm token={token} /> : <RenewalLinkExpired />}
    </SignedOutPage>
  )
}

function RenewalForm({ token }: { token: string }) {
  const form = useForm({
    resolver: zodResolver(RenewalFormSchema),
    defaultValues: { password: '' },
  })
  const { renew, state } = useResetPassword(token, form.setError)
  const { errors, isSubmitting } = form.formState
  if (state === 'spent') return <RenewalLinkExpired />
  if (state === 'done') return <RenewalDone />
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(renew)(event)}>
      <FormProblem message={errors.root?.message} />
      <NewPasswordField
        label={say('account.password-next')}
        problem={errors.password?.message}
        registration={form.register('password')}
      />
      <button type="submit" className="button" disabled={isSubmitting}>
        {say('sign-in.reset-save')}
      </button>
    </form>
  )
}

function RenewalDone() {
  return (
    <div className="notice" role="status">
      <p>{say('sign-in.reset-done')}</p>
      <LinkBase to="/login">{say('sign-in.firstOwner-toSignIn')}</LinkBase>
    </div>
  )
}

function RenewalLinkExpired() {
  return (
    <div className="notice bad" role="alert">
      <p>{say('sign-in.reset-expired')}</p>
      <LinkBase to="/forgotten-password">{say('sign-in.forgotten-title')}</LinkBase>
    </div>
  )
}
