import { zodResolver } from '@hookform/resolvers/zod'
import { PASSWORD_LENGTH_MIN } from '@u4ssc/client'
import { useLocation } from 'react-admin'
import { useForm } from 'react-hook-form'
import { say } from '../../../components/say'
import { useBecomeFirstOwner } from '../actions'
import { FirstOwnerFormSchema } from '../schema'
import { FormField } from '../../../components/form-field'
import { FrontPage } from './front-page'
import { LinkSpent } from './link-spent'

/** Where the one-time link of the first start leads. */
export function FirstOwnerPage() {
  const token = new URLSearchParams(useLocation().search).get('token')
  return (
    <FrontPage title={say('firstOwner.title')} lead={say('firstOwner.lead')}>
      {token ? <FirstOwnerForm token={token} /> : <LinkSpent words={say('firstOwner.spent')} />}
    </FrontPage>
  )
}

function FirstOwnerForm({ token }: { token: string }) {
  const form = useForm({
    resolver: zodResolver(FirstOwnerFormSchema),
    defaultValues: { name: '', email: '', password: '' },
  })
  const { become, isLinkSpent } = useBecomeFirstOwner(token, form.setError)
  const { errors, isSubmitting } = form.formState
  if (isLinkSpent) return <LinkSpent words={say('firstOwner.spent')} />
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(become)(event)}>
      {errors.root && (
        <p className="notice bad" role="alert">
          {errors.root.message}
        </p>
      )}
      <FormField
        label={say('field.name')}
        autoComplete="name"
        problem={errors.name && say('problem.required')}
        {...form.register('name')}
      />
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="username"
        problem={errors.email && say('problem.email')}
        {...form.register('email')}
      />
      <FormField
        label={say('field.password')}
        type="password"
        autoComplete="new-password"
        hint={say('firstOwner.passwordHint', { min: PASSWORD_LENGTH_MIN })}
        problem={errors.password?.message}
        {...form.register('password')}
      />
      <button type="submit" className="button" disabled={isSubmitting}>
        {say('action.becomeOwner')}
      </button>
    </form>
  )
}
