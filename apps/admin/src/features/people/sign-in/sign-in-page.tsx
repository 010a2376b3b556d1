import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { LinkBase, Notification, useLogin } from 'react-admin'
import { useForm } from 'react-hook-form'
import { describeError, isProblem } from '../../../components/feedback/describe-error'
import { say } from '../../../components/language/say'
import { SignInFormSchema } from '../schema'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { SignedOutPage } from './signed-out-page'
import { ProviderLink } from './provider-link'

export function SignInPage() {
  const login = useLogin()
  const form = useForm({
    resolver: zodResolver(SignInFormSchema),
    defaultValues: { email: '', password: '' },
  })
  const [wantsCode, setWantsCode] = useState(false)
  const { errors, isSubmitting } = form.formState
  const signIn = form.handleSubmit(async (values) => {
    try {
      await login(values)
    } catch (error) {
      if (isProblem(error, 'second-factor-needed')) setWantsCode(true)
      else form.setError('root', { message: describeRefusal(error) })
    }
  })
  return (
    <SignedOutPage title={say('sign-in.title')}>
      <form noValidate onSubmit={(event) => void signIn(event)}>
        <FormProblem message={errors.root?.message} />
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="username"
          problem={errors.email && say('field.problem-email')}
          {...form.register('email')}
        />
        <FormField
          label={say('field.password')}
          type="password"
          autoComplete="current-password"
          problem={errors.password && say('field.problem-passwordMissing')}
          {...form.register('password')}
        />
        {wantsCode && (
          <FormField
            label={say('sign-in.code')}
            hint={say('sign-in.codeHint')}
            autoComplete="one-time-code"
            autoFocus
            dir="ltr"
            problem={errors.code && say('sign-in.codeMissing')}
            {...form.register('code')}
          />
        )}
        <button type="submit" className="button" disabled={isSubmitting}>
          {say('action.signIn')}
        </button>
      </form>
      <p>
        <LinkBase to="/forgotten-password">{say('sign-in.forgotten')}</LinkBase>
      </p>
      <ProviderLink />
      <Notification />
    </SignedOutPage>
  )
}

function describeRefusal(error: unknown): string {
  if (isProblem(error, 'sign-in-refused')) return say('sign-in.refused')
  if (isProblem(error, 'second-factor-refused')) return say('sign-in.codeRefused')
  return describeError(error)
}
