import { useState } from 'react'
import { Link } from '../../../components/link'
import { useClient } from '../../../components/api/client'
import { useApiForm } from '../../../components/forms/use-api-form'
import { say } from '../../../components/language/say'
import { RenewalFormSchema } from '../schema'
import { AuthForm } from './auth-form'
import { NewPasswordField } from './new-password-field'
import { OneTimeLinkPage } from './one-time-link-page'
import type { OneTimeLink } from './one-time-link-page'

/** Page of the link that a person receives after forgetting the password. */
export function NewPasswordPage() {
  return (
    <OneTimeLinkPage
      title={say('sign-in.reset-title')}
      lead={say('sign-in.reset-lead')}
      expired={
        <div className="notice bad" role="alert">
          <p>{say('sign-in.reset-expired')}</p>
          <Link to="/forgotten-password">{say('sign-in.forgotten-title')}</Link>
        </div>
      }
    >
      {(link) => <RenewalForm {...link} />}
    </OneTimeLinkPage>
  )
}

function RenewalForm({ token, use }: OneTimeLink) {
  const client = useClient()
  const [isDone, setDone] = useState(false)
  const form = useApiForm(RenewalFormSchema, { password: '' }, ({ password }) =>
    use(async () => {
      await client.account.resetPassword({ token, password })
      setDone(true)
    }),
  )
  if (isDone)
    return (
      <div className="notice" role="status">
        <p>{say('sign-in.reset-done')}</p>
        <Link to="/login">{say('sign-in.firstOwner-toSignIn')}</Link>
      </div>
    )
  return (
    <AuthForm form={form} button={say('sign-in.reset-save')}>
      <NewPasswordField
        label={say('account.password-next')}
        problem={form.formState.errors.password?.message}
        registration={form.register('password')}
      />
    </AuthForm>
  )
}
