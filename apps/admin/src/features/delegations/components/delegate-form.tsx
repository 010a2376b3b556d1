import { zodResolver } from '@hookform/resolvers/zod'
import { ATTENDANCE_MODES } from '@u4ssc/client'
import { useForm } from 'react-hook-form'
import { FormField } from '../../../components/form-field'
import { language } from '../../../components/language'
import { LANGUAGE_OPTIONS } from '../../../components/language-options'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { showErrors } from '../../../components/show-errors'
import { useRegisterFor } from '../actions'
import { DelegateFormSchema } from '../schema'
import type { DelegateForm as Delegate } from '../schema'

const NOBODY: Delegate = { name: '', email: '', language, mode: 'online' }

/** Registers somebody for a delegation. */
export function DelegateForm({ id }: { id: string }) {
  const registerFor = useRegisterFor(id)
  const form = useForm({ resolver: zodResolver(DelegateFormSchema), defaultValues: NOBODY })
  const { register, formState } = form
  const { errors } = formState
  const submit = form.handleSubmit(async (delegate) => {
    try {
      await registerFor.mutateAsync(delegate)
      form.reset(NOBODY)
    } catch (error) {
      showErrors(error, DelegateFormSchema.keyof(), form.setError)
    }
  })
  return (
    <section className="part" aria-label={say('delegations.register')}>
      <h2>{say('delegations.register')}</h2>
      <form className="filters" noValidate onSubmit={(event) => void submit(event)}>
        <FormField
          label={say('field.name')}
          autoComplete="off"
          problem={errors.name && say('problem.required')}
          {...register('name')}
        />
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          problem={errors.email && (errors.email.message ?? say('problem.email'))}
          {...register('email')}
        />
        <SelectField
          label={say('filter.mode')}
          options={ATTENDANCE_MODES.map((value) => ({ value, label: say(`attendance.${value}`) }))}
          {...register('mode')}
        />
        <SelectField
          label={say('guests.mailLanguage')}
          options={LANGUAGE_OPTIONS}
          {...register('language')}
        />
        <button type="submit" className="button small" disabled={formState.isSubmitting}>
          {say('delegations.registerDo')}
        </button>
      </form>
      {errors.root && (
        <p className="notice bad" role="alert">
          {errors.root.message}
        </p>
      )}
    </section>
  )
}
