import { useId } from 'react'
import { LANGUAGES } from '@u4ssc/domain'
import { Button } from '../button'
import { wording } from '../language/language'
import { nameOfLanguage } from '../language/name-of-language'
import { say } from '../language/say'

/** Languages that meetings often use, besides the six of the United Nations. */
const OTHERS = [
  ...['pt', 'de', 'it', 'ja', 'ko', 'hi', 'id', 'ms', 'sw', 'tr', 'uk', 'pl', 'nl', 'fa', 'vi'],
  ...['th', 'bn', 'ur', 'he', 'el', 'cs', 'ro', 'hu', 'sv', 'da', 'fi', 'no', 'bg', 'sr', 'am'],
]

const { compare } = new Intl.Collator(wording.locale)

/** Options of a select field for any language, by name. */
export const ALL_LANGUAGE_OPTIONS = [...LANGUAGES, ...OTHERS]
  .map((value) => ({ value, label: nameOfLanguage(value) }))
  .toSorted((one, other) => compare(one.label, other.label))

interface LanguagePickerProps {
  readonly label: string
  /** BCP 47 tags. */
  readonly chosen: readonly string[]
  readonly isDisabled: boolean
  readonly set: (tags: string[]) => void
}

/** Languages chosen by name. */
export function LanguagePicker({ label, chosen, isDisabled, set }: LanguagePickerProps) {
  const id = useId()
  const offered = ALL_LANGUAGE_OPTIONS.filter(({ value }) => !chosen.includes(value))
  return (
    <fieldset className="field" disabled={isDisabled}>
      <legend>{label}</legend>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((tag) => (
            <li key={tag}>
              <bdi>{nameOfLanguage(tag)}</bdi>{' '}
              <Button
                look="link"
                aria-label={say('action.item-remove', { name: nameOfLanguage(tag) })}
                onClick={() => set(chosen.filter((one) => one !== tag))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id} className="vh">
        {`${label}: ${say('details.addLanguage')}`}
      </label>
      <select
        id={id}
        value=""
        onChange={({ target }) => target.value !== '' && set([...chosen, target.value])}
      >
        <option value="">{say('details.addLanguage')}</option>
        {offered.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
