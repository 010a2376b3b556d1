import { meetings } from '@u4ssc/client/contract'
import { MeetingSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import type { FactPointer } from '@u4ssc/domain/meetings/facts'
import * as z from 'zod'
import { Link } from '../../../components/link'
import { useFindIf } from '../../../components/api/operations'
import { say } from '../../../components/language/say'
import { jsonAt, listFactsOn } from '../../../facts/fact-views'
import type { Json } from '../../../facts/pointers'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { FactField } from '../editor/fact-field'
import { useEditorContext } from '../editor/editor'
import { EDITABLE, jsonIn } from '../../../subjects/drafts/editable'

const FACTS = listFactsOn('details')
const RecordSchema = z.record(z.string(), z.json())

/** Facts that the registration settings decide as soon as a meeting has them. */
const SETTINGS: ReadonlySet<FactPointer> = new Set([
  '/registration/opensOn',
  '/registration/closesOn',
  '/registration/capacity',
])

/** The facts of the circular except the times. */
export function FactsPart() {
  const { draft, meeting, edit } = useEditorContext()
  const slug = draft.meeting ?? ''
  const published = useFindIf(slug !== '', meetings.get, slug).data
  const hasSettings = published?.registersHere ?? false
  return (
    <div className="columns">
      {hasSettings && (
        <p className="notice">
          {say('details.registrationSettings')}{' '}
          <Link to={meetingPath(slug, 'opening')}>{say('workspace.opening')}</Link>
        </p>
      )}
      {FACTS.filter(({ pointer }) => !hasSettings || !SETTINGS.has(pointer)).map(
        ({ pointer, label, kind }) => (
          <FactField
            key={pointer}
            label={say(label)}
            kind={kind}
            value={jsonAt(meeting, pointer)}
            set={(value) => edit(pointer, (now) => withFact(now, pointer, value))}
          />
        ),
      )}
    </div>
  )
}

/** Sets a fact to JSON that its schema accepts, and ignores other JSON. */
function withFact(meeting: Meeting, pointer: FactPointer, value: Json): Meeting {
  const [, name, part] = pointer.split('/')
  const field = EDITABLE.find((one) => one === name)
  if (field === undefined) return meeting
  const whole =
    part === undefined ? value : { ...RecordSchema.parse(jsonIn(field, meeting)), [part]: value }
  const parsed = MeetingSchema.shape[field].safeParse(whole)
  return parsed.success ? { ...meeting, [field]: parsed.data } : meeting
}
