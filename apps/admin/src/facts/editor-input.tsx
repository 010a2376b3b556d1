import { memo, useId, useState } from 'react'
import { say } from '../components/language/say'
import type { EditorField } from './kinds/fact-kind'

interface EditorInputProps {
  readonly field: EditorField
  readonly label: string
  /** True if the label of a single field is visible, because no row names the fact. */
  readonly labelShown?: boolean
  readonly value: string
  readonly problem: string | undefined
  readonly change: (value: string) => void
}

/** One field of the fact editor, with label, hint and error. */
export function EditorInput(props: EditorInputProps) {
  const id = useId()
  const { field, label, problem } = props
  const hint = field.hint && say(field.hint)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const attributes = {
    id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      {field.input === 'several' ? (
        <Several {...props} />
      ) : (
        <>
          <label htmlFor={id} className={isLabelSeen(props) ? undefined : 'vh'}>
            {label}
          </label>
          <Control {...props} attributes={attributes} />
        </>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function Control(props: EditorInputProps & { attributes: { id: string } }) {
  const { field, value, change, attributes } = props
  switch (field.input) {
    case 'lines':
      return (
        <textarea
          {...attributes}
          rows={Math.max(3, value.split('\n').length + 1)}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )
    case 'choice':
      return (
        <select {...attributes} value={value} onChange={(event) => change(event.target.value)}>
          <option value="">{say('facts.notStated')}</option>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
    case 'zone':
      return <Zone {...props} />
    case 'telephone':
      return (
        <input
          {...attributes}
          type="tel"
          dir="ltr"
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )
    default:
      return (
        <input
          {...attributes}
          type={field.input === 'date' ? 'date' : 'text'}
          className={field.input === 'time' ? 'short num' : undefined}
          maxLength={field.maxLength}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )
  }
}

function Zone({ value, change, attributes }: EditorInputProps & { attributes: { id: string } }) {
  const list = `${attributes.id}-zones`
  const [isFocused, setFocused] = useState(false)
  return (
    <>
      <input
        {...attributes}
        list={list}
        value={value}
        onChange={(event) => change(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      {/* More than 400 options for each field would make a page with several of them slow */}
      {isFocused && <ZoneOptions id={list} />}
    </>
  )
}

const ZoneOptions = memo(function ZoneOptions({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {Intl.supportedValuesOf('timeZone').map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
})

function isLabelSeen({ field, labelShown = false }: EditorInputProps): boolean {
  return labelShown || field.label !== null
}

function Several(props: EditorInputProps) {
  const { field, label, value, change } = props
  const chosen = new Set(value.split('\n').filter((one) => one !== ''))
  const options = field.options ?? []
  function toggle(option: string, isChosen: boolean) {
    const next = options
      .map((each) => each.value)
      .filter((each) => {
        return each === option ? isChosen : chosen.has(each)
      })
    change(next.join('\n'))
  }
  return (
    <fieldset>
      <legend className={isLabelSeen(props) ? undefined : 'vh'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.has(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />{' '}
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
