import {
  ATTENDANCE_MODES,
  REGISTRATION_STATES,
  RegistrationRecordSchema,
} from '@u4ssc/client/registrations'
import type { Question } from '@u4ssc/client/registrations'
import { AccessServiceSchema } from '@u4ssc/domain/meetings'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { FilterForm } from '../../../components/lists/filter-form'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { answerOptions } from '../list-view/answer-options'
import type { ShownList } from '../../../subjects/registrations/schema'
import { MeetingField } from '../../../subjects/meetings/meeting-field'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

const OUTCOMES = RegistrationRecordSchema.shape.outcome.options

/** Columns and order, which the filters do not change. */
const KEPT = ['columns', 'sort', 'order'] as const

interface RegistrationFiltersProps {
  readonly filter: ShownList
  readonly questions: readonly Question[]
}

/** Filters of the list. The tabs of a meeting choose the state. */
export function RegistrationFilters({ filter, questions }: RegistrationFiltersProps) {
  const { search } = useSearch()
  const any = say('registrations.filter-any')
  return (
    <FilterForm>
      {KEPT.map((name) => (
        <input key={name} type="hidden" name={name} value={search[name] ?? ''} />
      ))}
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
      <SelectField
        label={say('registrations.eligibility')}
        name="outcome"
        any={any}
        defaultValue={filter.outcome}
        options={OUTCOMES.map((value) => ({ value, label: say(`registrations.outcome-${value}`) }))}
      />
      <SelectField
        label={say('registrations.filter-attended')}
        name="attended"
        any={any}
        defaultValue={filter.attended}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: say(`registrations.attended-${value}`),
        }))}
      />
      {questions.length > 0 && (
        <SelectField
          // Its options are loaded after the page
          key={questions.map(({ id }) => id).join()}
          label={say('registrations.filter-answer')}
          name="answer"
          any={any}
          defaultValue={filter.answer}
          options={questions.flatMap(answerOptions)}
        />
      )}
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
