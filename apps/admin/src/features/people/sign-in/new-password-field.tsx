import { MIN_PASSWORD_LENGTH } from '@u4ssc/client/people'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'

interface NewPasswordFieldProps {
  readonly label: string
  readonly problem: string | undefined
  readonly registration: UseFormRegisterReturn
}

/** Field for a new password, with its minimum length. */
export function NewPasswordField({ label, problem, registration }: NewPasswordFieldProps) {
  return (
    <FormField
      label={label}
      type="password"
      autoComplete="new-password"
      hint={say('sign-in.firstOwner-passwordHint', { min: MIN_PASSWORD_LENGTH })}
      problem={problem}
      {...registration}
    />
  )
}
