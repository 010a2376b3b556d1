import { Panel } from '../../../components/panel'
import { say } from '../../../components/language/say'
import { ContentPart } from './content-part'
import { DeadlinesPart } from './deadlines-part'
import { FactsPart } from './facts-part'
import { PracticalPart } from './practical-part'
import { SchedulePart } from './schedule-part'
import { listFacts } from '@u4ssc/domain/meetings/facts'
import { LanguagePicker } from '../../../components/forms/language-picker'
import { nameOfField } from '../../../facts/fact-views'
import { useEditorContext } from '../editor/editor'

const SECTIONS = [
  { id: 'dates', title: 'fact/schedule', Section: SchedulePart },
  { id: 'content', title: 'details.content', Section: ContentPart },
  { id: 'facts', title: 'editor.facts', Section: FactsPart },
  { id: 'languages', title: 'fact/languages', Section: LanguagesPart },
  { id: 'deadlines', title: 'fact/deadlines', Section: DeadlinesPart },
  { id: 'practical', title: 'fact/practicalInformation', Section: PracticalPart },
] as const

/** What the meeting is about, when and where it is, and what participants need to know. */
export function DetailsPart() {
  return (
    <>
      {SECTIONS.map(({ id, title, Section }) => (
        <Panel key={id} title={say(title)}>
          <Section />
        </Panel>
      ))}
    </>
  )
}

const FIELDS = listFacts({ is: 'languages', edited: true })

/** Languages of the meeting, of interpretation and of captions. */
function LanguagesPart() {
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
