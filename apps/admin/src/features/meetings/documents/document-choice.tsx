import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'

interface DocumentChoiceProps {
  readonly chosen: readonly string[]
  readonly set: (documents: string[]) => void
}

/** Selects the documents of an item, for example of a session. */
export function DocumentChoice({ chosen, set }: DocumentChoiceProps) {
  const { documents } = useEditorContext().meeting
  if (documents.length === 0) return null
  return (
    <fieldset className="choices">
      <legend>{say('fact/documents')}</legend>
      {documents.map(({ id, title }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              set(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />{' '}
          {title || say('facts.notStated')}
        </label>
      ))}
    </fieldset>
  )
}
