import { forwardRef } from 'react'
import type { SelectHTMLAttributes } from 'react'
import { Field } from './field'

interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string
  /** Label of the empty option. Without it, a choice is required. */
  readonly any?: string
  readonly problem?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Labelled select field. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { label, any, problem, options, ...select },
  ref,
) {
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <select {...select} {...control} ref={ref}>
          {any !== undefined && <option value="">{any}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} dir="auto">
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
})
