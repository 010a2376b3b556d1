import type { ReactNode } from 'react'
import { ResultNote } from './result-note'
import { useI18n } from '../i18n/use-i18n'

/** A problem with a field and how to fix it. */
export interface FieldProblem {
  readonly field: string
  readonly words: string
}

interface FieldProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: string | null
  readonly problems: readonly FieldProblem[]
  /** Further classes of the field. */
  readonly className?: string
}

interface Choice {
  readonly value: string
  readonly className?: string
  readonly label: ReactNode
}

/** Error summary above a form; each error links to its field. */
export function Problems({ problems }: { problems: readonly FieldProblem[] }) {
  const i18n = useI18n()
  if (problems.length === 0) return null
  return (
    <ResultNote tone="bad">
      <p>
        <strong>{i18n.t('register.errors', { count: problems.length })}</strong>
      </p>
      <ul className="bullets">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#field-${problem.field}`}>{problem.words}</a>
          </li>
        ))}
      </ul>
    </ResultNote>
  )
}

interface TextProps extends FieldProps {
  readonly value: string
  readonly type?: 'text' | 'email' | 'search' | 'date' | 'number'
  readonly autoComplete?: string
  /** Id of a list of suggestions; other values can be typed. */
  readonly list?: string | undefined
  readonly required?: boolean
}

export function TextField(props: TextProps) {
  const { value, type = 'text', autoComplete, list, required, className = '', ...field } = props
  return (
    <div className={`field ${className}`}>
      <label htmlFor={`field-${field.name}`}>{field.label}</label>
      <input
        {...marks(field)}
        name={field.name}
        type={type}
        autoComplete={autoComplete}
        list={list}
        required={required}
        step={type === 'number' ? 'any' : undefined}
        defaultValue={value}
      />
      <Below {...field} />
    </div>
  )
}

interface LongTextProps extends FieldProps {
  readonly value: string
  readonly rows?: number
}

export function LongTextField({ value, rows = 3, className = '', ...field }: LongTextProps) {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={`field-${field.name}`}>{field.label}</label>
      <textarea {...marks(field)} name={field.name} dir="auto" rows={rows} defaultValue={value} />
      <Below {...field} />
    </div>
  )
}

interface SelectProps extends FieldProps {
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export function SelectField({ value, choices, ...field }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={`field-${field.name}`}>{field.label}</label>
      <select {...marks(field)} name={field.name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Below {...field} />
    </div>
  )
}

interface ChoicesProps extends FieldProps {
  readonly kind: 'radio' | 'checkbox'
  readonly chosen: readonly string[]
  readonly choices: readonly Choice[]
}

export function ChoicesField({ kind, chosen, choices, className = '', ...field }: ChoicesProps) {
  return (
    <fieldset className={`field ${className}`} id={`field-${field.name}`} tabIndex={-1}>
      <legend>{field.label}</legend>
      {choices.map(({ value, label, className: ofChoice }) => (
        <label key={value} className="choice">
          <input
            type={kind}
            className={ofChoice}
            name={field.name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
      <Below {...field} />
    </fieldset>
  )
}

interface TickProps extends FieldProps {
  readonly isTicked: boolean
}

export function TickField({ isTicked, className = '', ...field }: TickProps) {
  return (
    <div className={`field ${className}`}>
      <label className="choice">
        <input
          {...marks(field)}
          type="checkbox"
          name={field.name}
          value="yes"
          defaultChecked={isTicked}
        />
        <span>{field.label}</span>
      </label>
      <Below {...field} />
    </div>
  )
}

function Below({ name, hint, problems }: Omit<FieldProps, 'label'>) {
  const problem = problems.find(({ field }) => field === name)
  if (!problem && !hint) return null
  return (
    <p id={`below-${name}`} className={problem ? 'wrong' : 'soft'}>
      {problem?.words ?? hint}
    </p>
  )
}

function marks({ name, hint, problems }: FieldProps) {
  const isWrong = problems.some(({ field }) => field === name)
  return {
    id: `field-${name}`,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong || hint ? `below-${name}` : undefined,
  }
}
