import { LANGUAGES } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { AccessServiceSchema } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'
import { listCountries } from '@u4ssc/domain/words'
import type { RegistrationForm } from '@u4ssc/client'
import {
  ChoicesField,
  LongTextField,
  SelectField,
  TextField,
  TickField,
} from '../components/form-fields'
import { useWords } from '../words/use-words'
import { valueOf } from './form-fields'
import type { Fields } from './form-fields'
import type { FieldProblem } from './field-problems'
import { MODES } from './form-notes'
import { Questions } from './questions'

/** Organizations to choose from; any other name can be typed. */
export interface Offered {
  readonly names: readonly string[]
  /** Where the API gives more of them; `null`: these are all. */
  readonly more: string | null
}

export interface FilledForm {
  readonly form: Pick<RegistrationForm, 'modes' | 'questions'>
  readonly access: Meeting['access'] | null
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

interface RegistrantFieldsProps {
  readonly filled: FilledForm
  /** `null`: for whom they come is not theirs to say. */
  readonly offered: Offered | null
}

/** What every registrant is asked; the same when they register and when they change it. */
export function RegistrantFields({ filled, offered }: RegistrantFieldsProps) {
  const words = useWords()
  const { form, fields, problems } = filled
  return (
    <>
      <TextField
        name="name"
        label={words.say('register.name')}
        value={valueOf(fields, 'name')}
        autoComplete="name"
        required
        problems={problems}
      />
      {offered !== null && <Entity filled={filled} offered={offered} />}
      <ChoicesField
        kind="radio"
        name="mode"
        label={words.say('register.mode')}
        chosen={fields['mode'] ?? form.modes.slice(0, 1).map(({ mode }) => mode)}
        choices={form.modes.map(({ mode }) => ({ value: mode, label: words.say(MODES[mode]) }))}
        problems={problems}
      />
      <SelectField
        name="language"
        label={words.say('register.language')}
        value={valueOf(fields, 'language') || words.language}
        choices={LANGUAGES.map((tag) => ({ value: tag, label: words.languageName(tag) }))}
        problems={problems}
      />
      <Questions questions={form.questions} fields={fields} problems={problems} />
      <AccessNeeds filled={filled} />
    </>
  )
}

interface EntityProps {
  readonly filled: FilledForm
  readonly offered: Offered
}

/** Whom a registrant comes for; those whom a focal point registers come for the delegation. */
function Entity({ filled: { fields, problems }, offered }: EntityProps) {
  const words = useWords()
  const countries = listCountries(words.wording)
  return (
    <>
      <TextField
        name="organization"
        label={words.say('register.organization')}
        value={valueOf(fields, 'organization')}
        autoComplete="organization"
        list="organizations"
        hint={words.say('register.organization-hint')}
        problems={problems}
      />
      <datalist id="organizations" data-more={offered.more ?? undefined}>
        {offered.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SelectField
        name="country"
        label={words.say('eligibility.country')}
        value={valueOf(fields, 'country')}
        choices={[
          { value: '', label: words.say('eligibility.choose') },
          ...countries.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        problems={problems}
      />
      <SelectField
        name="capacity"
        label={words.say('eligibility.capacity')}
        value={valueOf(fields, 'capacity') || 'individual'}
        choices={CAPACITIES.map((capacity) => ({
          value: capacity,
          label: words.say(`eligibility.capacity-${capacity}`),
        }))}
        problems={problems}
      />
    </>
  )
}

function AccessNeeds({ filled: { fields, problems, access } }: { filled: FilledForm }) {
  const words = useWords()
  const requestBy = access?.requestBy ?? null
  return (
    <>
      <ChoicesField
        kind="checkbox"
        name="need"
        label={words.say('register.access')}
        hint={[
          words.say('register.access-hint'),
          ...(requestBy === null
            ? []
            : [words.say('register.access-by', { date: words.longDate(requestBy) })]),
        ].join(' ')}
        chosen={fields['need'] ?? []}
        choices={AccessServiceSchema.options.map((service) => ({
          value: service,
          label: words.say(`register.need-${service}`),
        }))}
        problems={problems}
      />
      <LongTextField
        name="needDetails"
        label={words.say('register.access-details')}
        value={valueOf(fields, 'needDetails')}
        problems={problems}
      />
    </>
  )
}

const LISTED = ['nobody', 'participants', 'public'] as const

/** What a registrant agrees to, each by itself and none of it ticked before. */
export function Consents({ filled: { fields, problems } }: { filled: FilledForm }) {
  const words = useWords()
  return (
    <>
      <ChoicesField
        kind="radio"
        name="listed"
        label={words.say('register.listed')}
        chosen={fields['listed'] ?? ['nobody']}
        choices={LISTED.map((value) => ({ value, label: words.say(`register.listed-${value}`) }))}
        problems={problems}
      />
      <TickField
        name="recordAttendance"
        label={words.say('register.record')}
        hint={words.say('register.record-why')}
        isTicked={valueOf(fields, 'recordAttendance') === 'yes'}
        problems={problems}
      />
    </>
  )
}
