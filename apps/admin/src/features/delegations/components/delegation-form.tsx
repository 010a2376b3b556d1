import { zodResolver } from '@hookform/resolvers/zod'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { useNavigate } from 'react-admin'
import { useForm } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { language, wording } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useCreateDelegation } from '../actions'
import { DelegationFormSchema, toLimit } from '../schema'
import type { DelegationForm as Delegation } from '../schema'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))
const CAPACITY_OPTIONS = CAPACITIES.map((value) => ({ value, label: wording.capacities[value] }))

const NOTHING: Delegation = {
  ...{ capacity: 'member-state', country: COUNTRIES[0]?.value ?? '', organization: '' },
  ...{ maxPeople: '', name: '', email: '', language },
}

/** Creates a delegation and invites its first focal point by email. */
export function DelegationForm({ meeting }: { meeting: string }) {
  const create = useCreateDelegation()
  const navigate = useNavigate()
  const form = useForm({
    resolver: zodResolver(DelegationFormSchema),
    defaultValues: NOTHING,
  })
  const { register, formState } = form
  const { errors } = formState
  const submit = form.handleSubmit(async ({ capacity, country, ...typed }) => {
    const { organization, maxPeople, name, email, language: spoken } = typed
    try {
      const made = await create.mutateAsync({
        ...{ meeting, capacity, country, maxPeople: toLimit(maxPeople) },
        organization: organization === '' ? null : organization,
        focalPoints: [{ name, email, language: spoken, role: 'principal' }],
      })
      navigate(`/delegations/${made.id}`)
    } catch (error) {
      showErrors(error, DelegationFormSchema.keyof(), form.setError)
    }
  })
  return (
    <section className="part narrow" aria-label={say('delegations.add')}>
      <h2>{say('delegations.add')}</h2>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <SelectField
          label={say('registrations.filter-capacity')}
          options={CAPACITY_OPTIONS}
          {...register('capacity')}
        />
        <SelectField
          label={say('registrations.filter-country')}
          options={COUNTRIES}
          {...register('country')}
        />
        <FormField
          label={say('registrations.organization')}
          hint={say('delegations.organizationHint')}
          maxLength={300}
          {...register('organization')}
        />
        <FormField
          label={say('delegations.limit')}
          inputMode="numeric"
          hint={say('delegations.limitHint')}
          problem={errors.maxPeople && say('delegations.limitProblem')}
          {...register('maxPeople')}
        />
        <h3>{say('delegations.focalPoint')}</h3>
        <FormField
          label={say('field.name')}
          autoComplete="off"
          problem={errors.name && say('field.problem-required')}
          {...register('name')}
        />
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          problem={errors.email && say('field.problem-email')}
          {...register('email')}
        />
        <SelectField
          label={say('guests.mailLanguage')}
          options={LANGUAGE_OPTIONS}
          {...register('language')}
        />
        <FormProblem message={errors.root?.message} />
        <button type="submit" className="button" disabled={formState.isSubmitting}>
          {say('delegations.addDo')}
        </button>
      </form>
    </section>
  )
}
