import { forwardRef } from 'react'
import type { InputHTMLAttributes } from 'react'
import { Field } from './field'

interface FormFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly hint?: string
  readonly problem?: string | undefined
}

/** Labelled input. */
export const FormField = forwardRef<HTMLInputElement, FormFieldProps>(function FormField(
  { label, hint, problem, ...input },
  ref,
) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <input {...input} {...control} ref={ref} />}
    </Field>
  )
})
