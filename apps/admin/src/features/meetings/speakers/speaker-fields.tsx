import type { Speaker } from '@u4ssc/domain'
import { FormField, RequiredField } from '../../../components/forms/form-field'
import { TextField } from '../../../components/forms/text-field'
import { say } from '../../../components/language/say'
import { nullable } from '../nullable'
import { newId } from '../programme/session-order'
import { OrganizationFields } from './organization-fields'

export function newSpeaker(): Speaker {
  return { id: newId('speaker'), name: '', title: null, organization: null, biography: null }
}

/** Removes the photograph if the address is empty. */
export function withPhotograph(
  { id, name, title, organization, biography }: Speaker,
  address: string,
) {
  const speaker: Speaker = { id, name, title, organization, biography }
  return address === '' ? speaker : { ...speaker, photograph: address }
}

interface SpeakerFieldsProps {
  readonly speaker: Speaker
  readonly change: (part: Partial<Speaker>) => void
  readonly setPhotograph: (address: string) => void
  readonly photographProblem: string | undefined
}

/** Name, position, organization, biography and photograph of a speaker. */
export function SpeakerFields(props: SpeakerFieldsProps) {
  const { speaker, change, setPhotograph, photographProblem } = props
  const { name, title, organization, biography, photograph = '' } = speaker
  return (
    <div className="columns">
      <RequiredField
        label={say('field.name')}
        value={name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <FormField
        label={say('speakers.title')}
        value={title ?? ''}
        onChange={(event) => change({ title: nullable(event.target.value) })}
      />
      <OrganizationFields
        organization={organization}
        set={(next) => change({ organization: next })}
      />
      <TextField
        label={say('speakers.biography')}
        hint={say('speakers.biographyHint')}
        problem={undefined}
        value={biography ?? ''}
        onChange={(event) => change({ biography: nullable(event.target.value) })}
      />
      <FormField
        label={say('speakers.photograph')}
        type="url"
        dir="ltr"
        value={photograph}
        problem={photographProblem}
        onChange={({ target }) => setPhotograph(target.value.trim())}
      />
    </div>
  )
}
