import { zodResolver } from '@hookform/resolvers/zod'
import { Notification, useLogin } from 'react-admin'
import { useForm } from 'react-hook-form'
import { describeError, isProblem } from '../../../components/describe-error'
import { say } from '../../../components/say'
import { SignInFormSchema } from '../schema'
import { FormField } from '../../../components/form-field'
import { FrontPage } from './front-page'

export function SignInPage() {
  const login = useLogin()
  const form = useForm({
    resolver: zodResolver(SignInFormSchema),
    defaultValues: { email: '', password: '' },
  })
  const { errors, isSubmitting } = form.formState
  const signIn = form.handleSubmit(async (values) => {
    try {
      await login(values)
    } catch (error) {
      const refused = isProblem(error, 'sign-in-refused')
      form.setError('root', { message: refused ? say('signIn.refused') : describeError(error) })
    }
  })
  return (
    <FrontPage title={say('signIn.title')}>
      <form noValidate onSubmit={(event) => void signIn(event)}>
        {errors.root && (
          <p className="notice bad" role="alert">
            {errors.root.message}
          </p>
        )}
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
          autoComplete="current-password"
          problem={errors.password && say('problem.passwordMissing')}
          {...form.register('password')}
        />
        <button type="submit" className="button" disabled={isSubmitting}>
          {say('action.signIn')}
        </button>
      </form>
      <Notification />
    </FrontPage>
  )
}
