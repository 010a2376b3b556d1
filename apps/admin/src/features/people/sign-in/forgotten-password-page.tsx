import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { LinkBase } from 'react-admin'
import { useForm } from 'react-hook-form'
import { useClient } from '../../../components/api/client'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { showErrors } from '../../../components/forms/show-errors'
import { PasswordLinkFormSchema } from '../schema'
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
        <LinkBase to="/login">{say('sign-in.firstOwner-toSignIn')}</LinkBase>
      </p>
    </SignedOutPage>
  )
}

function AddressForm({ onSent }: { onSent: () => void }) {
  const client = useClient()
  const form = useForm({
    resolver: zodResolver(PasswordLinkFormSchema),
    defaultValues: { email: '' },
  })
  const { errors, isSubmitting } = form.formState
  const ask = form.handleSubmit(async ({ email }) => {
    try {
      await client.requestPasswordLink({ email, language })
      onSent()
    } catch (error) {
      showErrors(error, PasswordLinkFormSchema.keyof(), form.setError)
    }
  })
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="username"
        problem={errors.email && say('field.problem-email')}
        {...form.register('email')}
      />
      <button type="submit" className="button" disabled={isSubmitting}>
        {say('sign-in.forgotten-send')}
      </button>
    </form>
  )
}
