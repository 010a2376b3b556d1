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

const STATES = REGISTRATION_STATES.map((value) => ({
  value,
  label: say(`registrations.state-${value}`),
}))
const ATTENDED = ['yes', 'no'] as const
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
  const selects = selectsOf(questions)
  const names = ['q', ...selects.map(({ name }) => name)] as const
  return (
    <FilterForm active={names.filter((name) => filter[name] !== undefined).length}>
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
          options={STATES}
        />
      ) : (
        <input type="hidden" name="state" value={filter.state ?? ''} />
      )}
      {selects.map(({ name, label, options }) => (
        <SelectField
          // The options of some are loaded after the page
          key={`${name} ${options.length}`}
          label={label}
          name={name}
          any={any}
          defaultValue={filter[name]}
          options={options}
        />
      ))}
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

interface Select {
  readonly name: Exclude<keyof ShownList, 'meeting' | 'state' | 'q' | 'sort' | 'order' | 'language'>
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** The filters with a choice, in the order of the form. */
function selectsOf(questions: readonly Question[]): readonly Select[] {
  const answers = questions.flatMap(answerOptions)
  return [
    {
      name: 'mode',
      label: say('registrations.filter-mode'),
      options: ATTENDANCE_MODES.map((value) => ({
        value,
        label: say(`registrations.mode-${value}`),
      })),
    },
    { name: 'country', label: say('registrations.filter-country'), options: COUNTRIES },
    {
      name: 'capacity',
      label: say('registrations.filter-capacity'),
      options: CAPACITIES.map((value) => ({
        value,
        label: say(`registrations.capacity-${value}`),
      })),
    },
    {
      name: 'access',
      label: say('registrations.filter-access'),
      options: [
        { value: 'any', label: say('registrations.filter-accessAny') },
        ...AccessServiceSchema.options.map((value) => ({
          value,
          label: say(`registrations.need-${value}`),
        })),
      ],
    },
    {
      name: 'outcome',
      label: say('registrations.eligibility'),
      options: OUTCOMES.map((value) => ({ value, label: say(`registrations.outcome-${value}`) })),
    },
    {
      name: 'attended',
      label: say('registrations.filter-attended'),
      options: ATTENDED.map((value) => ({ value, label: say(`registrations.attended-${value}`) })),
    },
    ...(answers.length === 0
      ? []
      : [{ name: 'answer', label: say('registrations.filter-answer'), options: answers } as const]),
  ]
}
