import { zodResolver } from '@hookform/resolvers/zod'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { AccessServiceSchema } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { DefaultValues } from 'react-hook-form'
import type { Answers } from '../../../components/forms/answers-given'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useAnswers } from '../../../components/forms/use-answers'
import { useUnsavedForm } from '../../../components/forms/use-unsaved-form'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { PersonFormSchema } from './person-schema'
import type { PersonForm as Person, PersonInput } from './person-schema'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

interface PersonFormProps {
  readonly asked: Pick<RegistrationForm, 'questions' | 'modes'>
  readonly person: DefaultValues<PersonInput>
  readonly answers?: Answers
  /** Whether the email address can be changed: only for a new registration. */
  readonly isNew: boolean
  readonly submit: string
  readonly send: (person: Person, answers: Record<string, Answers[string]>) => Promise<unknown>
  readonly cancel: () => void
  readonly children: ReactNode
}

/** Facts of a person and the questions of the meeting. */
export function PersonForm(props: PersonFormProps) {
  const { asked, person, isNew, send } = props
  const form = useForm<PersonInput, unknown, Person>({
    resolver: zodResolver(PersonFormSchema),
    defaultValues: person,
  })
  useUnsavedForm(form)
  const { register, formState } = form
  const { fields, check, refuse } = useAnswers(asked.questions, props.answers)
  const submit = form.handleSubmit(async (typed) => {
    const answers = check()
    if (!answers) return
    try {
      await send(typed, answers)
    } catch (error) {
      if (!refuse(error)) showErrors(error, PersonFormSchema.keyof(), form.setError)
    }
  }, check)
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {props.children}
      <PersonFields
        name={register('name')}
        email={{ ...register('email'), disabled: !isNew }}
        language={register('language')}
        errors={formState.errors}
      />
      <FormField
        label={say('registrations.organization')}
        maxLength={300}
        {...register('organization')}
      />
      <SelectField
        label={say('registrations.filter-country')}
        any={say('registration-form.chooseAnswer')}
        options={COUNTRIES}
        problem={formState.errors.country && say('field.problem-required')}
        {...register('country')}
      />
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
      <SelectField
        label={say('registrations.filter-mode')}
        options={asked.modes.map(({ mode }) => ({
          value: mode,
          label: say(`registrations.mode-${mode}`),
        }))}
        {...register('mode')}
      />
      <fieldset>
        <legend>{say('registration-detail.needs')}</legend>
        {AccessServiceSchema.options.map((service) => (
          <label key={service} className="check">
            <input type="checkbox" value={service} {...register('services')} />
            {say(`registrations.need-${service}`)}
          </label>
        ))}
      </fieldset>
      {fields}
      <p className="soft">{say('registration-detail.consent')}</p>
      <FormProblem message={formState.errors.root?.message} />
      <div className="actions">
        <button type="button" className="button quiet small" onClick={props.cancel}>
          {say('action.cancel')}
        </button>
        <button type="submit" className="button small" disabled={formState.isSubmitting}>
          {props.submit}
        </button>
      </div>
    </form>
  )
}
