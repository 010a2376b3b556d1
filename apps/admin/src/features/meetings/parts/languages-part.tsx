import { listFacts } from '@u4ssc/domain/meetings/facts'
import { LanguagePicker } from '../../../components/forms/language-picker'
import { nameOfField } from '../../circulars/facts/fact-views'
import { useEditorContext } from '../editor/editor'

const FIELDS = listFacts({ is: 'languages', edited: true })

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
