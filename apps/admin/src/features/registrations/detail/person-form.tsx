import { zodResolver } from '@hookform/resolvers/zod'
import { RegistrantSchema } from '@u4ssc/client/registrations'
import type {
  FieldsWith,
  RegistrationEdit,
  RegistrationForm,
  RegistrationRecord,
} from '@u4ssc/client/registrations'
import { AccessServiceSchema } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useAnswers } from '../../../components/forms/use-answers'
import { useFocusOnProblem } from '../../../components/forms/use-focus-on-problem'
import { useUnsavedForm } from '../../../components/forms/use-unsaved-form'
import { language, wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

/** What the secretariat writes for a person. */
type WrittenField = FieldsWith<{ readonly from: 'person' | 'entity' }>

const { shape } = RegistrantSchema

/** Fields as typed, where empty text means none; each question has its own field. */
const PersonFormSchema = z.object({
  name: shape.name,
  email: z.email(),
  organization: orNone(shape.organization.unwrap()),
  jobTitle: orNone(shape.jobTitle.unwrap()),
  country: shape.country,
  capacity: shape.capacity,
  mode: shape.mode,
  language: shape.language,
  accessNeeds: z.array(AccessServiceSchema),
} satisfies Record<Exclude<WrittenField, 'answers'> | 'email', z.ZodType>)
type Person = z.output<typeof PersonFormSchema>
type PersonInput = z.input<typeof PersonFormSchema>

function orNone<Value>(schema: z.ZodType<Value, string | null>) {
  return z
    .string()
    .transform((typed) => typed.trim() || null)
    .pipe(schema)
}

function typedOf(shown: RegistrationRecord): PersonInput {
  const { email, organization, jobTitle, accessNeeds, ...record } = shown
  return {
    ...record,
    email: email ?? '',
    organization: organization ?? '',
    jobTitle: jobTitle ?? '',
    accessNeeds: accessNeeds.map(({ service }) => service),
  }
}

const NOBODY = { name: '', email: '', organization: '', jobTitle: '', language, accessNeeds: [] }

interface InputProps extends Pick<RegistrationForm, 'modes'> {
  readonly form: UseFormReturn<PersonInput, unknown, Person>
}

/** The input of each field in the order of the form; `null` if it is asked with others. */
const INPUTS = {
  name: null,
  language: null,
  organization: ({ form: { register } }) => (
    <FormField
      label={say('registrations.organization')}
      maxLength={300}
      {...register('organization')}
    />
  ),
  jobTitle: ({ form: { register } }) => (
    <FormField label={say('registrations.jobTitle')} maxLength={200} {...register('jobTitle')} />
  ),
  country: ({ form: { register, formState } }) => (
    <SelectField
      label={say('registrations.filter-country')}
      any={say('registration-form.chooseAnswer')}
      options={COUNTRIES}
      problem={formState.errors.country && say('field.problem-required')}
      {...register('country')}
    />
  ),
  capacity: ({ form: { register, formState } }) => (
    <SelectField
      label={say('registrations.filter-capacity')}
      any={say('registration-form.chooseAnswer')}
      problem={formState.errors.capacity && say('field.problem-required')}
      options={CAPACITIES.map((value) => ({
        value,
        label: say(`registrations.capacity-${value}`),
      }))}
      {...register('capacity')}
    />
  ),
  mode: ({ form: { register }, modes }) => (
    <SelectField
      label={say('registrations.filter-mode')}
      options={modes.map(({ mode }) => ({
        value: mode,
        label: say(`registrations.mode-${mode}`),
      }))}
      {...register('mode')}
    />
  ),
  accessNeeds: ({ form: { register } }) => (
    <fieldset>
      <legend>{say('registration-detail.needs')}</legend>
      {AccessServiceSchema.options.map((service) => (
        <label key={service} className="check">
          <input type="checkbox" value={service} {...register('accessNeeds')} />
          {say(`registrations.need-${service}`)}
        </label>
      ))}
    </fieldset>
  ),
  answers: null,
} as const satisfies Record<WrittenField, ((props: InputProps) => ReactNode) | null>

interface PersonFormProps {
  readonly asked: Pick<RegistrationForm, 'questions' | 'modes'>
  /** The registration to edit, whose address stays; `null` for a new one. */
  readonly record: RegistrationRecord | null
  /** Name of a new person, if it is known. */
  readonly name?: string
  readonly submit: string
  readonly send: (facts: Omit<RegistrationEdit, 'version'>, email: string) => Promise<unknown>
  readonly cancel: () => void
  readonly children: ReactNode
}

/** Facts of a person and the questions of the meeting. */
export function PersonForm(props: PersonFormProps) {
  const { asked, record, name = '', send } = props
  const form = useForm<PersonInput, unknown, Person>({
    resolver: zodResolver(PersonFormSchema),
    defaultValues: record === null ? { ...NOBODY, name } : typedOf(record),
  })
  useUnsavedForm(form)
  const { register, formState } = form
  const focused = useFocusOnProblem(formState)
  const { fields, check, refuse } = useAnswers(asked.questions, record?.answers)
  const submit = form.handleSubmit(async ({ email, accessNeeds, ...person }) => {
    const answers = check()
    if (!answers) return
    // Details of accessibility needs that stay are kept
    const needs = accessNeeds.map((service) => ({
      service,
      details: record?.accessNeeds.find((need) => need.service === service)?.details ?? null,
    }))
    try {
      await send({ ...person, answers, accessNeeds: needs }, email)
    } catch (error) {
      if (!refuse(error)) showErrors(error, PersonFormSchema.keyof(), form.setError)
    }
  }, check)
  return (
    <form ref={focused} noValidate onSubmit={(event) => void submit(event)}>
      {props.children}
      <PersonFields
        name={register('name')}
        email={{ ...register('email'), disabled: record !== null }}
        language={register('language')}
        errors={formState.errors}
      />
      {Object.entries(INPUTS).map(([field, input]) => (
        <Fragment key={field}>{input?.({ form, modes: asked.modes })}</Fragment>
      ))}
      {fields}
      <p className="soft">{say('registration-detail.consent')}</p>
      <FormProblem message={formState.errors.root?.message} />
      <div className="actions">
        <Button look="quiet" size="small" onClick={props.cancel}>
          {say('action.cancel')}
        </Button>
        <Button type="submit" size="small" busy={formState.isSubmitting}>
          {props.submit}
        </Button>
      </div>
    </form>
  )
}
