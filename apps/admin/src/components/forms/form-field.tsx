import { forwardRef, useState } from 'react'
import type { InputHTMLAttributes } from 'react'
import { say } from '../language/say'
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

interface RequiredFieldProps extends Omit<FormFieldProps, 'problem'> {
  readonly value: string
}

/** Labelled input of a text that cannot be empty. It says so only after a person has left it. */
export function RequiredField(props: RequiredFieldProps) {
  const [isLeft, setLeft] = useState(false)
  const isMissing = isLeft && props.value.trim() === ''
  return (
    <FormField
      {...props}
      problem={isMissing ? say('field.problem-required') : undefined}
      onBlur={() => setLeft(true)}
    />
  )
}
