import { zodResolver } from '@hookform/resolvers/zod'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { Controller, useForm } from 'react-hook-form'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { useSaveSettings } from '../actions'
import { SettingsFormSchema } from '../schema'
import { fromForm, quotasOf, readQuestions, toForm } from '../settings-form'
import { placesProblems } from '../places-problems'
import { QuestionsEditor } from '../form/questions-editor'
import { RegistrationState } from './registration-state'
import { SettingsFields } from './settings-fields'

interface MeetingSettingsFormProps {
  readonly slug: string
  readonly meeting: PublicMeeting
  readonly settings: RegistrationSettings
  /** True if registration has not been set up yet. */
  readonly isNew: boolean
}

export function MeetingSettingsForm({
  slug,
  meeting,
  settings: before,
  isNew,
}: MeetingSettingsFormProps) {
  const zone = meeting.schedule.zone ?? 'UTC'
  const save = useSaveSettings(slug)
  const form = useForm({
    resolver: zodResolver(SettingsFormSchema),
    defaultValues: toForm(before, zone),
  })
  const { isDirty, isSubmitting } = form.formState
  useUnsavedGuard(isDirty)

  const submit = form.handleSubmit(async (values) => {
    try {
      form.reset(toForm(await save.mutateAsync(fromForm(values, before, zone)), zone))
    } catch (error) {
      for (const { field, message } of placesProblems(error, quotasOf(values)))
        form.setError(field, { message })
    }
  })

  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{meeting.title}</h2>
      <p className="soft">
        {say('registration-settings.zone', { zone })} {isNew && say('registration-settings.none')}
      </p>
      <RegistrationState slug={slug} meeting={meeting} />
      <SettingsFields form={form} meeting={meeting} />
      <Controller
        control={form.control}
        name="questions"
        render={({ field }) => (
          <QuestionsEditor
            slug={slug}
            questions={readQuestions(field.value)}
            isChecked={form.formState.submitCount > 0}
            change={field.onChange}
          />
        )}
      />
      {form.formState.errors.questions && (
        <p className="notice bad" role="alert">
          {say('registration-form.problems')}
        </p>
      )}
      {save.error && <ProblemNotice error={save.error} />}
      <div className="actions">
        <button type="submit" className="button" disabled={isSubmitting}>
          {say('action.save')}
        </button>
        <span className="soft" role="status">
          {save.isSuccess && !isDirty ? say('editor.saving-saved') : ''}
        </span>
      </div>
    </form>
  )
}
