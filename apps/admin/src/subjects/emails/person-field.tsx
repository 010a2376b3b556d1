import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { nameOfLanguage } from '../../components/language/name-of-language'
import { say } from '../../components/language/say'
import { SelectField } from '../../components/forms/select-field'

interface PersonFieldProps {
  readonly people: readonly Pick<RegistrationRecord, 'id' | 'name' | 'language'>[]
  readonly any: string
  readonly value: string
  readonly choose: (id: string) => void
}

/** Chooses the registered person that an email is previewed as. */
export function PersonField({ people, any, value, choose }: PersonFieldProps) {
  if (people.length === 0) return null
  return (
    <SelectField
      label={say('notices.previewAs')}
      any={any}
      value={value}
      options={people.map(({ id, name, language }) => ({
        value: id,
        label: `${name} (${nameOfLanguage(language)})`,
      }))}
      onChange={({ target }) => choose(target.value)}
    />
  )
}
