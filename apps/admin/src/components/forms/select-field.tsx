import { forwardRef, useId } from 'react'
import type { SelectHTMLAttributes } from 'react'

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
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        {...select}
        ref={ref}
        id={id}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem && `${id}-problem`}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} dir="auto">
            {option.label}
          </option>
        ))}
      </select>
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
})
