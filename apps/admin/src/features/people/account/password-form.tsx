import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import { useChangePassword } from '../access-actions'
import { PasswordFormSchema } from '../schema'
import { showErrors } from '../../../components/forms/show-errors'
import { NewPasswordField } from '../sign-in/new-password-field'

/** Changes the password. Asks for the current one. */
export function PasswordForm() {
  const change = useChangePassword()
  const form = useForm({
    resolver: zodResolver(PasswordFormSchema),
    defaultValues: { current: '', next: '' },
  })
  const { errors, isSubmitting, isDirty } = form.formState
  const submit = form.handleSubmit(async (values) => {
    try {
      await change.mutateAsync(values)
      form.reset()
    } catch (error) {
      showErrors(error, PasswordFormSchema.keyof(), form.setError)
    }
  })
  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
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
        <button type="submit" className="button" disabled={isSubmitting}>
          {say('account.password-change')}
        </button>
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
