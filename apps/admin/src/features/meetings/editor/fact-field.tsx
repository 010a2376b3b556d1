import { useState } from 'react'
import { dequal } from 'dequal/lite'
import { say } from '../../../components/language/say'
import { EditorInput } from '../../../facts/editor-input'
import type { FactKind } from '../../../facts/kinds/fact-kind'
import type { Json } from '../../../facts/pointers'
import { useEditorContext, useHeld } from './editor'

interface FactFieldProps {
  readonly label: string
  readonly kind: FactKind
  readonly value: Json
  readonly set: (value: Json) => void
}

/**
 * Field of a fact that is saved as it is typed. An invalid value stays in the field, with the
 * error.
 */
export function FactField({ label, kind, value, set }: FactFieldProps) {
  const { mayEdit } = useEditorContext()
  const [entries, setEntries] = useState(() => kind.toEntries(value))
  const typed = kind.parse(entries, value)
  useHeld(label, !typed.ok)
  // Changed by undo or by a colleague. The entries are compared, not the values, because a value
  // can differ from the result of its entries, for example a contact with five empty parts.
  const held = kind.parse(kind.toEntries(value), value)
  if (typed.ok && !(held.ok && dequal(typed.value, held.value))) setEntries(kind.toEntries(value))

  function change(key: string, text: string) {
    const next = { ...entries, [key]: text }
    setEntries(next)
    const parsed = kind.parse(next, value)
    if (parsed.ok) set(parsed.value)
  }
  const inputs = kind.fields.map((field) => (
    <EditorInput
      key={field.key}
      field={field}
      label={field.label === null ? label : say(field.label)}
      labelShown
      value={entries[field.key] ?? ''}
      problem={!typed.ok && typed.field === field.key ? say(typed.problem) : undefined}
      change={(text) => change(field.key, text)}
    />
  ))
  return (
    <fieldset className="fact-field" disabled={!mayEdit}>
      {kind.fields.length > 1 && <legend>{label}</legend>}
      {inputs}
    </fieldset>
  )
}
