import { MeetingSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import type { FactPointer } from '@u4ssc/domain/meetings/facts'
import * as z from 'zod'
import { say } from '../../../components/language/say'
import { jsonAt, listFactsOn } from '../../../facts/fact-views'
import type { Json } from '../../../facts/pointers'
import { FactField } from '../editor/fact-field'
import { useEditorContext } from '../editor/editor'
import { EDITABLE, jsonIn } from '../../../subjects/drafts/editable'

const FACTS = listFactsOn('details')
const RecordSchema = z.record(z.string(), z.json())

/** The facts of the circular except the times, and the registration dates. */
export function FactsPart() {
  const { meeting, edit } = useEditorContext()
  return (
    <div className="columns">
      {FACTS.map(({ pointer, label, kind }) => (
        <FactField
          key={pointer}
          label={say(label)}
          kind={kind}
          value={jsonAt(meeting, pointer)}
          set={(value) => edit(pointer, (now) => withFact(now, pointer, value))}
        />
      ))}
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
