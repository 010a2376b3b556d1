import { ATTENDANCE_MODES, REGISTRATION_STATES } from '@u4ssc/client/registrations'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import { AccessServiceSchema } from '@u4ssc/domain/meetings'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { FilterForm } from '../../../components/lists/filter-form'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { MeetingField } from './meeting-field'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

/** Filters of the list. The tabs of a meeting choose the state. */
export function RegistrationFilters({ filter }: { filter: RegistrationFilter }) {
  const any = say('registrations.filter-any')
  return (
    <FilterForm>
      <MeetingField chosen={filter.meeting} />
      {filter.meeting === undefined ? (
        <SelectField
          label={say('registrations.filter-state')}
          name="state"
          any={any}
          defaultValue={filter.state}
          options={REGISTRATION_STATES.map((value) => ({
            value,
            label: say(`registrations.state-${value}`),
          }))}
        />
      ) : (
        <input type="hidden" name="state" value={filter.state ?? ''} />
      )}
      <SelectField
        label={say('registrations.filter-mode')}
        name="mode"
        any={any}
        defaultValue={filter.mode}
        options={ATTENDANCE_MODES.map((value) => ({
          value,
          label: say(`registrations.mode-${value}`),
        }))}
      />
      <SelectField
        label={say('registrations.filter-country')}
        name="country"
        any={any}
        defaultValue={filter.country}
        options={COUNTRIES}
      />
      <SelectField
        label={say('registrations.filter-capacity')}
        name="capacity"
        any={any}
        defaultValue={filter.capacity}
        options={CAPACITIES.map((value) => ({
          value,
          label: say(`registrations.capacity-${value}`),
        }))}
      />
      <SelectField
        label={say('registrations.filter-access')}
        name="access"
        any={any}
        defaultValue={filter.access}
        options={[
          { value: 'any', label: say('registrations.filter-accessAny') },
          ...AccessServiceSchema.options.map((value) => ({
            value,
            label: say(`registrations.need-${value}`),
          })),
        ]}
      />
      <FormField
        label={say('registrations.filter-text')}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={filter.q}
      />
    </FilterForm>
  )
}
