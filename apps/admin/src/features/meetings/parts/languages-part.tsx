import { LanguagePicker } from '../../../components/forms/language-picker'
import { nameOfField } from '../../circulars/facts/name-of-field'
import { useEditorContext } from '../editor/editor'

const FIELDS = ['languages', 'interpretation', 'captioning'] as const

/** Languages of the meeting, of interpretation and of captions. */
export function LanguagesPart() {
  const { meeting, edit, mayEdit } = useEditorContext()
  return (
    <div className="columns">
      {FIELDS.map((field) => (
        <LanguagePicker
          key={field}
          label={nameOfField(field)}
          chosen={meeting[field] ?? []}
          isDisabled={!mayEdit}
          set={(tags) => edit(field, (now) => ({ ...now, [field]: tags }))}
        />
      ))}
    </div>
  )
}
