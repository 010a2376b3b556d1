import type { Speaker } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'
import { ItemList } from '../editor/item-list'
import { SpeakerPage } from '../speakers/speaker-page'
import { useField } from '../editor/editor'
import { problemAt } from '../problem-at'
import { nullable } from '../nullable'
import { newId } from '../programme/session-order'

/** The speakers of the meeting: name, position, organization, biography. */
export function SpeakersPart() {
  const { value: speakers, set, issues } = useField('speakers')
  return (
    <ItemList
      items={speakers}
      keyOf={({ id }) => id}
      nameOf={({ name }, index) => name || say('speakers.number', { number: index + 1 })}
      none={say('speakers.none')}
      add={say('speakers.add')}
      create={newSpeaker}
      set={(items) => set(items)}
    >
      {(speaker, change, index) => (
        <>
          <SpeakerFields
            speaker={speaker}
            change={change}
            setPhotograph={(address) =>
              set(speakers.map((one) => (one === speaker ? withPhotograph(one, address) : one)))
            }
            photographProblem={problemAt(issues, index, 'photograph')}
          />
          <SpeakerPage speaker={speaker} />
        </>
      )}
    </ItemList>
  )
}

export function newSpeaker(): Speaker {
  return { id: newId('speaker'), name: '', title: null, organization: null, biography: null }
}

/** Removes the photograph if the address is empty. */
function withPhotograph({ id, name, title, organization, biography }: Speaker, address: string) {
  const speaker: Speaker = { id, name, title, organization, biography }
  return address === '' ? speaker : { ...speaker, photograph: address }
}

interface SpeakerFieldsProps {
  readonly speaker: Speaker
  readonly change: (part: Partial<Speaker>) => void
  readonly setPhotograph: (address: string) => void
  readonly photographProblem: string | undefined
}

function SpeakerFields(props: SpeakerFieldsProps) {
  const { speaker, change, setPhotograph, photographProblem } = props
  const { name, title, organization, biography, photograph = '' } = speaker
  const setOrganization = (part: Partial<NonNullable<Speaker['organization']>>) => {
    const next = { code: null, name: '', ...organization, ...part }
    change({ organization: next.name === '' && next.code === null ? null : next })
  }
  return (
    <div className="columns">
      <FormField
        label={say('field.name')}
        value={name}
        problem={name.trim() === '' ? say('field.problem-required') : undefined}
        onChange={(event) => change({ name: event.target.value })}
      />
      <FormField
        label={say('speakers.title')}
        value={title ?? ''}
        onChange={(event) => change({ title: nullable(event.target.value) })}
      />
      <FormField
        label={say('speakers.organization')}
        value={organization?.name ?? ''}
        onChange={(event) => setOrganization({ name: event.target.value })}
      />
      <FormField
        label={say('speakers.code')}
        hint={say('speakers.codeHint')}
        value={organization?.code ?? ''}
        onChange={(event) => setOrganization({ code: nullable(event.target.value) })}
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
