import { useClient } from '../../../components/api/client'
import { FormField } from '../../../components/forms/form-field'
import { useApiForm } from '../../../components/forms/use-api-form'
import { say } from '../../../components/language/say'
import { AcceptanceFormSchema } from '../schema'
import { AuthForm } from './auth-form'
import { ExpiredLink } from './expired-link'
import { NewPasswordField } from './new-password-field'
import { OneTimeLinkPage } from './one-time-link-page'
import type { OneTimeLink } from './one-time-link-page'
import { useArrival } from '../../../components/api/session'

/** Page of the one-time link in an invitation. */
export function AcceptInvitationPage() {
  return (
    <OneTimeLinkPage
      title={say('sign-in.invitation-title')}
      lead={say('sign-in.invitation-lead')}
      expired={<ExpiredLink words={say('sign-in.invitation-expired')} />}
    >
      {(link) => <AcceptanceForm {...link} />}
    </OneTimeLinkPage>
  )
}

function AcceptanceForm({ token, use }: OneTimeLink) {
  const client = useClient()
  const arrive = useArrival()
  const form = useApiForm(AcceptanceFormSchema, { name: '', password: '' }, (values) =>
    use(async () => {
      const { email } = await client.people.invitations.accept({ ...values, token })
      // The invitation is used now. If signing in fails, the person continues on the sign-in page.
      await client.account.signIn({ email, password: values.password }).catch(() => undefined)
      await arrive()
    }),
  )
  const { errors } = form.formState
  return (
    <AuthForm form={form} button={say('action.createAccount')}>
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
    </AuthForm>
  )
}
