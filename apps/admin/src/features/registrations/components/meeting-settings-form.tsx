import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { call, registrations } from '@u4ssc/client/contract'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import { ATTENDANCE_MODES } from '@u4ssc/client/registrations'
import type { RegistrationSettings, Quota } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { ProblemError } from '@u4ssc/client'
import { Button } from '../../../components/button'
import { useConnection } from '../../../components/api/connection'
import { useAct } from '../../../components/api/operations'
import { instantNow } from '../../../clock-now'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { SettingsFormSchema } from '../../../subjects/registrations/schema'
import type { SettingsForm } from '../../../subjects/registrations/schema'
import {
  fromForm,
  quotasOf,
  readQuestions,
  toForm,
  toOpening,
  changesPlaces,
} from '../settings-form'
import { QuestionsEditor } from '../form/questions-editor'
import { RegistrationState } from './registration-state'
import { SettingsFields } from './settings-fields'

/** One of the two pages of the registration settings, which are saved as one. */
export type SettingsPart = 'form' | 'opening'

interface MeetingSettingsFormProps {
  readonly part: SettingsPart
  readonly slug: string
  readonly meeting: PublicMeeting
  readonly settings: RegistrationSettings
  /** True if registration has not been set up yet. */
  readonly isNew: boolean
}

export function MeetingSettingsForm({
  part,
  slug,
  meeting,
  settings: before,
  isNew,
}: MeetingSettingsFormProps) {
  const zone = meeting.schedule.zone ?? 'UTC'
  const save = useAct(registrations.settings.update, slug)
  const form = useForm({
    resolver: zodResolver(SettingsFormSchema),
    defaultValues: toForm(before, zone, instantNow()),
  })
  const { isDirty, isSubmitting } = form.formState
  const opening = useWatch({ control: form.control, name: 'opening' })
  useUnsavedGuard(isDirty)

  const connection = useConnection()
  const preview = useMutation({
    mutationFn: (wanted: RegistrationSettings) =>
      call(connection, registrations.settings.preview, slug, wanted),
  })
  const [offers, setOffers] = useState(0)

  async function store(values: SettingsForm) {
    setOffers(0)
    try {
      const saved = await save.mutateAsync(fromForm(values, before, zone, instantNow()))
      form.reset(toForm(saved, zone, instantNow()))
    } catch (error) {
      refuse(error, values)
    }
  }
  async function countOffers(values: SettingsForm): Promise<number> {
    const wanted = fromForm(values, before, zone, instantNow())
    if (isNew || !changesPlaces(before, wanted)) return 0
    return (await preview.mutateAsync(wanted)).offers
  }
  const confirm = form.handleSubmit(store)
  const submit = form.handleSubmit(async (values) => {
    try {
      const count = await countOffers(values)
      if (count === 0) await store(values)
      else setOffers(count)
    } catch (error) {
      refuse(error, values)
    }
  })
  function refuse(error: unknown, values: SettingsForm) {
    for (const { field, message } of placesProblems(error, quotasOf(values)))
      form.setError(field, { message })
  }

  const error = save.error ?? preview.error
  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      {isNew && <p className="soft">{say('registration-settings.none')}</p>}
      {part === 'opening' ? (
        <>
          <p className="soft">{say('registration-settings.zone', { zone })}</p>
          <RegistrationState slug={slug} meeting={meeting} />
          <SettingsFields form={form} meeting={meeting} />
        </>
      ) : (
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
      )}
      {form.formState.errors.questions && (
        <p className="notice bad" role="alert">
          {say('registration-form.problems')}
        </p>
      )}
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        <Button type="submit" busy={isSubmitting}>
          {say(saveLabel(opening, isNew ? null : before))}
        </Button>
        <span className="soft" role="status">
          {save.isSuccess && !isDirty ? say('editor.saving-saved') : ''}
        </span>
      </div>
      <ConfirmDialog
        open={offers > 0}
        title={say('registration-settings.offersTitle', { count: offers })}
        confirm={say('registration-settings.offersConfirm')}
        isBusy={save.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setOffers(0)}
      >
        <p>{say('registration-settings.offersHint', { count: offers })}</p>
      </ConfirmDialog>
    </form>
  )
}

/** Returns the label of the button: what saving does to registration. */
function saveLabel(opening: SettingsForm['opening'], before: RegistrationSettings | null) {
  const was = before ? toOpening(before, instantNow()) : 'closed'
  if (opening === 'now' && was !== 'now') return 'registration-settings.saveAndOpen'
  if (opening === 'closed' && was === 'now') return 'registration-settings.saveAndClose'
  return 'action.save'
}

/**
 * Returns the API's errors about numbers of places, by field of the form.
 *
 * @param quotas - as they were sent
 */
function placesProblems(error: unknown, quotas: readonly Quota[]) {
  if (!(error instanceof ProblemError)) return []
  const messageAt = (at: string) => error.errors.find(({ pointer }) => pointer === at)?.message
  const wrongPlaces = ATTENDANCE_MODES.flatMap((mode) => {
    const message = messageAt(`/places/${mode}`)
    return message === undefined ? [] : [{ field: `places.${mode}`, message } as const]
  })
  const wrongShares = quotas.flatMap(({ mode, capacity }, index) => {
    const message = messageAt(`/quotas/${index}/places`)
    return message === undefined ? [] : [{ field: `shares.${mode}.${capacity}`, message } as const]
  })
  return [...wrongPlaces, ...wrongShares]
}
