import { say } from '../../../components/language/say'
import { ItemList } from '../editor/item-list'
import { newSpeaker, SpeakerFields, withPhotograph } from '../speakers/speaker-fields'
import { ImportSpeakers } from '../speakers/import-speakers'
import { SpeakerPage } from '../speakers/speaker-page'
import { useField } from '../editor/editor'
import { problemAt } from '../problem-at'

/** The speakers of the meeting: name, position, organization, biography. */
export function SpeakersPart() {
  const { value: speakers, set, issues } = useField('speakers')
  return (
    <>
      <ItemList
        items={speakers}
        keyOf={({ id }) => id}
        nameOf={({ name }, index) => name || say('speakers.number', { number: index + 1 })}
        rowOf={({ title, organization }, index) => ({
          about: [title, organization?.name],
          problem: problemAt(issues, index),
        })}
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
      <ImportSpeakers />
    </>
  )
}
