import { delegations } from '@u4ssc/client/contract'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useNavigate } from '../../../components/navigation'
import { useAct } from '../../../components/api/operations'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { useApiForm } from '../../../components/forms/use-api-form'
import { language, wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { DelegationFormSchema, toLimit } from '../schema'
import type { DelegationForm as Delegation } from '../schema'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))
const CAPACITY_OPTIONS = CAPACITIES.map((value) => ({
  value,
  label: say(`registrations.capacity-${value}`),
}))

const NOTHING: Delegation = {
  ...{ capacity: 'member-state', country: '', organization: '' },
  ...{ maxPeople: '', name: '', email: '', language },
}

/** Creates a delegation and invites its first focal point by email. */
export function DelegationForm({ meeting }: { meeting: string }) {
  const create = useAct(delegations.create)
  const navigate = useNavigate()
  const { register, formState, submit } = useApiForm(
    DelegationFormSchema,
    NOTHING,
    async ({ capacity, country, organization, maxPeople, ...focalPoint }) => {
      const made = await create.mutateAsync({
        ...{ meeting, capacity, country, maxPeople: toLimit(maxPeople) },
        organization: organization === '' ? null : organization,
        focalPoints: [{ ...focalPoint, role: 'principal' }],
      })
      navigate(meetingPath(meeting, `delegations/${made.id}`))
    },
  )
  const { errors } = formState
  return (
    <Panel title={say('delegations.add')} size="narrow">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <SelectField
          label={say('registrations.filter-capacity')}
          options={CAPACITY_OPTIONS}
          {...register('capacity')}
        />
        <SelectField
          label={say('registrations.filter-country')}
          any={say('registration-form.chooseAnswer')}
          options={COUNTRIES}
          problem={errors.country && say('field.problem-required')}
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
        <PersonFields
          name={register('name')}
          email={register('email')}
          language={register('language')}
          errors={errors}
        />
        <FormProblem message={errors.root?.message} />
        <Button type="submit" busy={formState.isSubmitting}>
          {say('delegations.addDo')}
        </Button>
      </form>
    </Panel>
  )
}
