import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { FieldError } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { language } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { showErrors } from '../../../components/forms/show-errors'
import { useInviteGuest } from '../actions'
import { GuestFormSchema } from '../schema'
import type { GuestForm as Guest } from '../schema'

const NOBODY: Guest = { email: '', name: '', language }

/** Invites one person by email. */
export function GuestForm({ meeting }: { meeting: string }) {
  const invite = useInviteGuest()
  const form = useForm({ resolver: zodResolver(GuestFormSchema), defaultValues: NOBODY })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ name, ...guest }) => {
    try {
      await invite.mutateAsync({ meeting, ...guest, name: name === '' ? null : name })
      form.reset({ ...NOBODY, language: guest.language })
    } catch (error) {
      showErrors(error, GuestFormSchema.keyof(), form.setError)
    }
  })
  return (
    <section className="part" aria-label={say('guests.one')}>
      <h2>{say('guests.one')}</h2>
      <form className="filters" noValidate onSubmit={(event) => void submit(event)}>
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          problem={errors.email && wordsFor(errors.email)}
          {...form.register('email')}
        />
        <FormField
          label={say('field.name')}
          autoComplete="off"
          maxLength={200}
          {...form.register('name')}
        />
        <SelectField
          label={say('guests.mailLanguage')}
          options={LANGUAGE_OPTIONS}
          {...form.register('language')}
        />
        <button type="submit" className="button small" disabled={isSubmitting}>
          {say('guests.invite')}
        </button>
      </form>
      <FormProblem message={errors.root?.message} />
      <p role="status" className="soft">
        {invite.data && !form.formState.isDirty && say('guests.sent', { email: invite.data.email })}
      </p>
    </section>
  )
}

/** Returns the error of the form's own check, or that of the API. */
function wordsFor({ type, message }: FieldError): string {
  return type === 'invalid_format' || message === undefined ? say('field.problem-email') : message
}
