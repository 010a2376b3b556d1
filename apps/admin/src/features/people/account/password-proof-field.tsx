import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import type { PasswordProofForm } from './use-password-proof'

/** Password field with its error. */
export function PasswordProofField({ proof: { form } }: { proof: PasswordProofForm }) {
  const { errors } = form.formState
  const isMissing = errors.password?.type === 'too_small'
  return (
    <>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('account.password-current')}
        type="password"
        autoComplete="current-password"
        problem={isMissing ? say('field.problem-passwordMissing') : errors.password?.message}
        {...form.register('password')}
      />
    </>
  )
}
