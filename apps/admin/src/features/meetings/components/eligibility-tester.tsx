import { useState } from 'react'
import { CAPACITIES, CalendarDateSchema, CapacitySchema } from '@u4ssc/domain'
import type { ParticipationPolicy } from '@u4ssc/domain'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words/languages'
import { instantNow } from '../../../clock-now'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { AsidePanel } from '../../../components/panel'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { DecisionGrounds } from '../../../subjects/registrations/decision-grounds'
import { useEditorContext } from '../editor/editor'

const CAPACITY_OPTIONS = CAPACITIES.map((value) => ({
  value,
  label: say(`registrations.capacity-${value}`),
}))
const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

/** Checks the eligibility of an example person under the current rules. Sends nothing. */
export function EligibilityTester({ policy }: { policy: ParticipationPolicy }) {
  const { schedule } = useEditorContext().meeting
  const [capacity, setCapacity] = useState(CapacitySchema.parse('individual'))
  const [country, setCountry] = useState('CO')
  const [on, setOn] = useState(schedule.days[0]?.date ?? instantNow().slice(0, 10))
  const isDate = CalendarDateSchema.safeParse(on).success
  const decision = isDate
    ? decideEligibility({ capacity, country, organization: null }, policy, { on })
    : null
  return (
    <AsidePanel title={say('editor.tester-title')} kind="aid">
      <p className="soft">{say('editor.tester-lead')}</p>
      <SelectField
        label={say('registrations.filter-capacity')}
        options={CAPACITY_OPTIONS}
        value={capacity}
        onChange={(event) => setCapacity(CapacitySchema.parse(event.target.value))}
      />
      <SelectField
        label={say('registrations.filter-country')}
        options={COUNTRIES}
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      />
      <FormField
        label={say('editor.tester-date')}
        type="date"
        value={on}
        problem={isDate ? undefined : say('field.problem-date')}
        onChange={(event) => setOn(event.target.value)}
      />
      <div aria-live="polite">{decision && <DecisionGrounds decision={decision} />}</div>
    </AsidePanel>
  )
}
