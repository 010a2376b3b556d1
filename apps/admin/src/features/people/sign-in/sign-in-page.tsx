import { useState } from 'react'
import { useLocation } from 'react-router'
import * as z from 'zod'
import { useClient } from '../../../components/api/client'
import { useArrival } from '../../../components/api/session'
import { buttonClass } from '../../../components/button'
import { Link } from '../../../components/link'
import { describeError, isProblem } from '../../../components/feedback/describe-error'
import { say } from '../../../components/language/say'
import { SignInFormSchema } from '../schema'
import { FormField } from '../../../components/forms/form-field'
import { AuthForm } from './auth-form'
import { useApiForm } from '../../../components/forms/use-api-form'
import { SignedOutPage } from './signed-out-page'
import { account } from '@u4ssc/client/contract'
import { useRead } from '../../../components/api/operations'

/** The page that asked for the sign-in. */
const ReturnSchema = z.object({ from: z.string() }).nullable().catch(null)

export function SignInPage() {
  const client = useClient()
  const arrive = useArrival()
  const back = ReturnSchema.parse(useLocation().state)
  const [wantsCode, setWantsCode] = useState(false)
  const form = useApiForm(SignInFormSchema, { email: '', password: '' }, async (values, typed) => {
    try {
      await client.account.signIn(values)
      await arrive(back?.from)
    } catch (error) {
      if (isProblem(error, 'second-factor-needed')) setWantsCode(true)
      else typed.setError('root', { message: describeRefusal(error) })
    }
  })
  const { errors } = form.formState
  return (
    <SignedOutPage title={say('sign-in.title')}>
      <AuthForm form={form} button={say('action.signIn')}>
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
      </AuthForm>
      <p>
        <Link to="/forgotten-password">{say('sign-in.forgotten')}</Link>
      </p>
      <ProviderLink />
    </SignedOutPage>
  )
}

function describeRefusal(error: unknown): string {
  if (isProblem(error, 'sign-in-refused')) return say('sign-in.refused')
  if (isProblem(error, 'second-factor-refused')) return say('sign-in.codeRefused')
  return describeError(error)
}

/** Link to the identity provider, if there is one, and the reason why it refused. */
function ProviderLink() {
  const { data } = useRead(account.listSignInMethods)
  if (!data?.oidc) return null
  const isBack = new URLSearchParams(location.search).has('error')
  return (
    <>
      {isBack && (
        <p className="notice bad" role="alert">
          {say('sign-in.providerRefused', { name: data.oidc.name })}
        </p>
      )}
      <p>
        <a className={buttonClass({ look: 'quiet' })} href="/v1/session/oidc">
          {say('sign-in.provider', { name: data.oidc.name })}
        </a>
      </p>
    </>
  )
}
