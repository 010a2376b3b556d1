import { useClient } from '../../../components/api/client'
import { FormField } from '../../../components/forms/form-field'
import { useApiForm } from '../../../components/forms/use-api-form'
import { say } from '../../../components/language/say'
import { FirstOwnerFormSchema } from '../schema'
import { AuthForm } from './auth-form'
import { ExpiredLink } from './expired-link'
import { NewPasswordField } from './new-password-field'
import { OneTimeLinkPage } from './one-time-link-page'
import type { OneTimeLink } from './one-time-link-page'
import { useArrival } from '../../../components/api/session'

/** Page of the one-time link that the first start prints. */
export function FirstOwnerPage() {
  return (
    <OneTimeLinkPage
      title={say('sign-in.firstOwner-title')}
      lead={say('sign-in.firstOwner-lead')}
      expired={<ExpiredLink words={say('sign-in.firstOwner-expired')} />}
    >
      {(link) => <FirstOwnerForm {...link} />}
    </OneTimeLinkPage>
  )
}

function FirstOwnerForm({ token, use }: OneTimeLink) {
  const client = useClient()
  const arrive = useArrival()
  const form = useApiForm(FirstOwnerFormSchema, { name: '', email: '', password: '' }, (values) =>
    use(async () => {
      await client.account.createFirstOwner({ ...values, token })
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
    </AuthForm>
  )
}
