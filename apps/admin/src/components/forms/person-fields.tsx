import type { FieldError, FieldErrors, UseFormRegisterReturn } from 'react-hook-form'
import { LANGUAGE_OPTIONS } from '../language/language-options'
import { say } from '../language/say'
import { FormField } from './form-field'
import { SelectField } from './select-field'

interface PersonFieldsProps {
  readonly name: UseFormRegisterReturn
  readonly email: UseFormRegisterReturn
  readonly language: UseFormRegisterReturn
  readonly errors: FieldErrors<{ name: string; email: string }>
}

/** Fields for a person who will receive emails. */
export function PersonFields({ name, email, language, errors }: PersonFieldsProps) {
  return (
    <>
      <FormField
        label={say('field.name')}
        autoComplete="off"
        maxLength={200}
        problem={errors.name && say('field.problem-required')}
        {...name}
      />
      <FormField
        label={say('field.email')}
        type="email"
        autoComplete="off"
        problem={errors.email && emailProblem(errors.email)}
        {...email}
      />
      <SelectField label={say('guests.mailLanguage')} options={LANGUAGE_OPTIONS} {...language} />
    </>
  )
}

/** Returns the error of the form's own check, or that of the API. */
function emailProblem({ type, message }: FieldError): string {
  return type === 'invalid_format' || message === undefined ? say('field.problem-email') : message
}
