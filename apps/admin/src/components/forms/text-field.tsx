import { forwardRef, useId } from 'react'
import type { TextareaHTMLAttributes } from 'react'

interface TextFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string
  readonly hint: string
  readonly problem: string | undefined
}

/** Labelled text area with its hint and error. */
export const TextField = forwardRef<HTMLTextAreaElement, TextFieldProps>(function TextField(
  { label, hint, problem, ...text },
  ref,
) {
  const id = useId()
  const described = problem ? `${id}-hint ${id}-problem` : `${id}-hint`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        rows={3}
        {...text}
        ref={ref}
        id={id}
        aria-invalid={problem !== undefined}
        aria-describedby={described}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
})
