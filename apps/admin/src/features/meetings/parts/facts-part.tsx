import { MeetingSchema } from '@u4ssc/domain'
import { say } from '../../../components/language/say'
import { lines } from '../../circulars/kinds/lists'
import { contact, fee, mode, registrationRequired, venue } from '../../circulars/kinds/letter-kinds'
import type { FactKind } from '../../circulars/kinds/fact-kind'
import type { Json } from '../../circulars/facts/pointers'
import { address, choice, date, optionsOf, requiredText, text } from '../../circulars/kinds/scalars'
import { FactField } from '../editor/fact-field'
import { useEditorContext } from '../editor/editor'
import { jsonIn } from '../editor/editable'
import type { Editable } from '../editor/editable'
import { nameOfField } from '../../circulars/facts/name-of-field'
import { capacity } from '../capacity'

const status = choice(
  optionsOf(MeetingSchema.shape.status.options, (value) => `facts.status-${value}`),
)

const FACTS: readonly (readonly [Editable, FactKind])[] = [
  ['title', requiredText],
  ['shortTitle', text],
  ['status', status],
  ['mode', mode],
  ['venue', venue],
  ['organizers', lines],
  ['objectives', lines],
  ['fee', fee],
  ['website', address],
  ['contact', contact('nullable')],
]

const REGISTRATION = [
  ['required', 'facts.registration', registrationRequired],
  ['url', 'facts.registrationUrl', address],
  ['opensOn', 'facts.registrationOpens', date],
  ['closesOn', 'facts.registrationCloses', date],
  ['capacity', 'facts.capacity', capacity],
] as const

/** The facts of the circular except the times, and the registration dates. */
export function FactsPart() {
  const { meeting } = useEditorContext()
  const setFact = useSetFact()
  const { registration } = meeting
  return (
    <div className="columns">
      {FACTS.map(([field, kind]) => (
        <FactField
          key={field}
          label={nameOfField(field)}
          kind={kind}
          value={jsonIn(field, meeting)}
          set={(value) => setFact(field, value)}
        />
      ))}
      {REGISTRATION.map(([part, label, kind]) => (
        <FactField
          key={part}
          label={say(label)}
          kind={kind}
          value={registration[part]}
          set={(value) => setFact('registration', { ...registration, [part]: value })}
        />
      ))}
    </div>
  )
}

/** Sets a field to JSON that its schema accepts, and ignores other JSON. */
function useSetFact() {
  const { edit } = useEditorContext()
  return (field: Editable, value: Json) => {
    const parsed = MeetingSchema.shape[field].safeParse(value)
    if (parsed.success) edit(field, (now) => ({ ...now, [field]: parsed.data }))
  }
}
