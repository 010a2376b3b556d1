import type { PracticalInformation, Recording } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { MarkdownField } from '../../../components/forms/markdown-field'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { nullable } from '../nullable'
import { problemAt } from '../problem-at'
import { AccessFields } from './access-fields'

const NOTHING: PracticalInformation = {
  ...{ map: null, gettingThere: null, visa: null, accommodation: null },
}
const TEXTS = ['gettingThere', 'visa', 'accommodation'] as const

/** What participants need to come to the venue, accessibility, and the recording. */
export function PracticalPart() {
  const { meeting, edit, mayEdit, issues } = useEditorContext()
  const practical = meeting.practicalInformation ?? NOTHING
  function set(part: Partial<PracticalInformation>) {
    const next = { ...practical, ...part }
    const isEmpty = Object.values(next).every((value) => value === null)
    edit('practicalInformation', (now) => ({
      ...now,
      practicalInformation: isEmpty ? null : next,
    }))
  }
  return (
    <fieldset className="fact-field" disabled={!mayEdit}>
      <FormField
        label={say('details.map')}
        hint={say('field.hint-address')}
        type="url"
        dir="ltr"
        value={practical.map ?? ''}
        problem={problemAt(issues.get('practicalInformation') ?? [], 'map')}
        onChange={(event) => set({ map: nullable(event.target.value.trim()) })}
      />
      {TEXTS.map((text) => (
        <MarkdownField
          key={text}
          label={say(`details.${text}`)}
          value={practical[text] ?? ''}
          set={(value) => set({ [text]: nullable(value) })}
        />
      ))}
      <AccessFields />
      <RecordingFields />
    </fieldset>
  )
}

function RecordingFields() {
  const { meeting, edit, issues } = useEditorContext()
  const recording = meeting.recording ?? { isRecorded: false, url: null }
  function set(part: Partial<Recording>) {
    const next = { ...recording, ...part }
    const isEmpty = !next.isRecorded && next.url === null
    edit('recording', (now) => ({ ...now, recording: isEmpty ? null : next }))
  }
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={recording.isRecorded}
          onChange={(event) => set({ isRecorded: event.target.checked })}
        />{' '}
        {say('details.isRecorded')}
      </label>
      <FormField
        label={say('fact/recording')}
        hint={say('field.hint-address')}
        type="url"
        dir="ltr"
        value={recording.url ?? ''}
        problem={problemAt(issues.get('recording') ?? [], 'url')}
        onChange={(event) => set({ url: nullable(event.target.value.trim()) })}
      />
    </>
  )
}
