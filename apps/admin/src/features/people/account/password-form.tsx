import { account } from '@u4ssc/client/contract'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { useApiForm } from '../../../components/forms/use-api-form'
import { say } from '../../../components/language/say'
import { useAct } from '../../../components/api/operations'
import { PasswordFormSchema } from '../schema'
import { NewPasswordField } from '../sign-in/new-password-field'

/** Changes the password. Asks for the current one. */
export function PasswordForm() {
  const change = useAct(account.changePassword)
  const form = useApiForm(PasswordFormSchema, { current: '', next: '' }, async (values, typed) => {
    await change.mutateAsync(values)
    typed.reset()
  })
  const { errors, isSubmitting, isDirty } = form.formState
  return (
    <form className="narrow" noValidate onSubmit={(event) => void form.submit(event)}>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('account.password-current')}
        type="password"
        autoComplete="current-password"
        problem={errors.current && currentProblem(errors.current)}
        {...form.register('current')}
      />
      <NewPasswordField
        label={say('account.password-next')}
        problem={errors.next?.message}
        registration={form.register('next')}
      />
      <div className="actions">
        <Button type="submit" busy={isSubmitting}>
          {say('account.password-change')}
        </Button>
        <span className="soft" role="status">
          {change.isSuccess && !isDirty ? say('account.password-changed') : ''}
        </span>
      </div>
    </form>
  )
}

/** Returns the error of an empty field, or that of the API. */
function currentProblem({ type, message }: { type: string; message?: string }): string {
  return type === 'too_small' || message === undefined
    ? say('field.problem-passwordMissing')
    : message
}
