import { zodResolver } from '@hookform/resolvers/zod'
import { delegations } from '@u4ssc/client/contract'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { useForm } from 'react-hook-form'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { language } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useFocusOnProblem } from '../../../components/forms/use-focus-on-problem'
import { useUnsavedForm } from '../../../components/forms/use-unsaved-form'
import { useRegistrationForm } from '../../../subjects/registrations/queries'
import { DelegateFormSchema } from '../schema'
import type { DelegateForm as Delegate } from '../schema'
import { useAnswers } from '../../../components/forms/use-answers'

interface DelegateFormProps {
  readonly id: string
  readonly meeting: string
}

/** Registers a person for a delegation. */
export function DelegateForm({ id, meeting }: DelegateFormProps) {
  return (
    <Panel title={say('delegations.register')}>
      <Loaded query={useRegistrationForm(meeting)}>
        {(asked) =>
          asked === null ? (
            <p className="soft">{say('delegations.noForm')}</p>
          ) : (
            <FilledForm id={id} asked={asked} />
          )
        }
      </Loaded>
    </Panel>
  )
}

interface FilledFormProps {
  readonly id: string
  readonly asked: RegistrationForm
}

function FilledForm({ id, asked: { modes, questions } }: FilledFormProps) {
  const [first] = modes
  const nobody: Delegate = { name: '', email: '', language, mode: first?.mode ?? 'online' }
  const registerFor = useAct(delegations.register, id)
  const form = useForm({ resolver: zodResolver(DelegateFormSchema), defaultValues: nobody })
  useUnsavedForm(form)
  const { register, formState } = form
  const { errors } = formState
  const focused = useFocusOnProblem(formState)
  const { fields, check, refuse, reset } = useAnswers(questions)
  const submit = form.handleSubmit(async (delegate) => {
    const answers = check()
    if (!answers) return
    try {
      await registerFor.mutateAsync({ ...delegate, answers })
      form.reset(nobody)
      reset()
    } catch (error) {
      if (!refuse(error)) showErrors(error, DelegateFormSchema.keyof(), form.setError)
    }
  }, check)
  return (
    <>
      <form ref={focused} className="filters" noValidate onSubmit={(event) => void submit(event)}>
        <PersonFields
          name={register('name')}
          email={register('email')}
          language={register('language')}
          errors={errors}
        />
        <SelectField
          label={say('registrations.filter-mode')}
          options={modes.map(({ mode }) => ({
            value: mode,
            label: say(`registrations.mode-${mode}`),
          }))}
          {...register('mode')}
        />
        {fields}
        <Button type="submit" size="small" busy={formState.isSubmitting}>
          {say('delegations.registerDo')}
        </Button>
      </form>
      <FormProblem message={errors.root?.message} />
    </>
  )
}
