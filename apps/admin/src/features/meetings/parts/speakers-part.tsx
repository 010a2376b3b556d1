import { useQuery } from '@tanstack/react-query'
import { speakers as contract } from '@u4ssc/client/contract'
import { useQueryOptions } from '../../../components/api/operations'
import { say } from '../../../components/language/say'
import { ItemList } from '../editor/item-list'
import { newSpeaker, SpeakerFields, withPhotograph } from '../speakers/speaker-fields'
import { ImportSpeakers } from '../speakers/import-speakers'
import { SpeakerPage } from '../speakers/speaker-page'
import { useEditorContext, useField } from '../editor/editor'
import { slugAt } from '../editor/slug-at'
import { problemAt } from '../problem-at'

/** The speakers of the meeting: name, position, organization, biography. */
export function SpeakersPart() {
  const { value: speakers, set, issues } = useField('speakers')
  const waiting = useWaiting()
  return (
    <>
      <ItemList
        items={speakers}
        keyOf={({ id }) => id}
        nameOf={({ name }, index) => name || say('speakers.number', { number: index + 1 })}
        rowOf={({ id, title, organization }, index) => ({
          about: [title, organization?.name],
          task: waiting.includes(id) ? say('speakers.page-waiting') : undefined,
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

/** Returns the IDs of the speakers who sent something that waits for an answer. */
function useWaiting(): readonly string[] {
  const { draft, position, mayEdit } = useEditorContext()
  const slug = slugAt(draft, position)
  const { data } = useQuery({
    ...useQueryOptions().read(contract.list, { meeting: slug ?? '' }),
    enabled: mayEdit && slug !== undefined,
  })
  return (data?.items ?? [])
    .filter(({ materials }) => materials.some(({ state }) => state === 'waiting'))
    .map(({ speaker }) => speaker)
}
