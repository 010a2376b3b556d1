import { useState } from 'react'
import { Link } from '../../../components/link'
import { useClient } from '../../../components/api/client'
import { FormField } from '../../../components/forms/form-field'
import { useApiForm } from '../../../components/forms/use-api-form'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { PasswordLinkFormSchema } from '../schema'
import { AuthForm } from './auth-form'
import { SignedOutPage } from './signed-out-page'

/**
 * Requests a link for a new password. The page does not reveal whether the address has an account.
 */
export function ForgottenPasswordPage() {
  const [isSent, setSent] = useState(false)
  return (
    <SignedOutPage title={say('sign-in.forgotten-title')} lead={say('sign-in.forgotten-lead')}>
      {isSent ? (
        <p className="notice" role="status">
          {say('sign-in.forgotten-sent')}
        </p>
      ) : (
        <AddressForm onSent={() => setSent(true)} />
      )}
      <p>
        <Link to="/login">{say('sign-in.firstOwner-toSignIn')}</Link>
      </p>
    </SignedOutPage>
  )
}

function AddressForm({ onSent }: { onSent: () => void }) {
  const client = useClient()
  const form = useApiForm(PasswordLinkFormSchema, { email: '' }, async ({ email }) => {
    await client.account.requestPasswordLink({ email, language })
    onSent()
  })
  return (
    <AuthForm form={form} button={say('sign-in.forgotten-send')}>
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="username"
        problem={form.formState.errors.email && say('field.problem-email')}
        {...form.register('email')}
      />
    </AuthForm>
  )
}
