import { forwardRef } from 'react'
import type { TextareaHTMLAttributes } from 'react'
import { Field } from './field'

interface TextFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string
  readonly hint: string
  readonly problem: string | undefined
}

/** Labelled text area. */
export const TextField = forwardRef<HTMLTextAreaElement, TextFieldProps>(function TextField(
  { label, hint, problem, ...text },
  ref,
) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <textarea rows={3} {...text} {...control} ref={ref} />}
    </Field>
  )
})
