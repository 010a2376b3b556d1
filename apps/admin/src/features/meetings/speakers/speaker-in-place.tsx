import type { Speaker } from '@u4ssc/domain'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { SpeakerFields, withPhotograph } from './speaker-fields'

/** The fields of one speaker, folded, for example in the panel of a session. */
export function SpeakerInPlace({ id }: { readonly id: string }) {
  const { meeting, edit } = useEditorContext()
  const speaker = meeting.speakers.find((one) => one.id === id)
  if (!speaker) return null
  const replace = (changed: Speaker) =>
    edit(`speaker ${id}`, (now) => ({
      ...now,
      speakers: now.speakers.map((one) => (one.id === id ? changed : one)),
    }))
  return (
    <details>
      <summary>{say('speakers.edit', { name: speaker.name })}</summary>
      <SpeakerFields
        speaker={speaker}
        change={(part) => replace({ ...speaker, ...part })}
        setPhotograph={(address) => replace(withPhotograph(speaker, address))}
        photographProblem={undefined}
      />
    </details>
  )
}
