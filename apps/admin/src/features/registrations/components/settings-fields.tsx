import type { PublicMeeting } from '@u4ssc/client/meetings'
import { ATTENDANCE_MODES, MAX_LISTED_DAYS } from '@u4ssc/client/registrations'
import { Fragment } from 'react'
import { useWatch } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { deadlines } from '../../../facts/kinds/lists'
import { OPEN_TO, OPENINGS } from '../../../subjects/registrations/schema'
import type { SettingsForm, SettingsInput } from '../../../subjects/registrations/schema'
import { modesOf } from '../new-settings'
import { QuotaFields } from './quota-fields'

const RULES = ['automatic', 'review', 'focal-point'] as const

interface SettingsFieldsProps {
  readonly meeting: PublicMeeting
  readonly form: UseFormReturn<SettingsInput, unknown, SettingsForm>
}

export function SettingsFields({ form, meeting }: SettingsFieldsProps) {
  const { register, formState } = form
  const { errors } = formState
  return (
    <>
      <Opening form={form} />
      <SelectField
        label={say('registration-settings.openTo')}
        options={OPEN_TO.map((value) => ({
          value,
          label: say(`registration-settings.openTo-${value}`),
        }))}
        {...register('openTo')}
      />
      <FormField
        label={say('registration-settings.closesAt')}
        type="datetime-local"
        hint={closesHint(meeting)}
        problem={errors.closesAt && say('registration-settings.order')}
        {...register('closesAt')}
      />
      <SelectField
        label={say('registration-settings.rule')}
        options={RULES.map((value) => ({ value, label: say(`registrations.rule-${value}`) }))}
        {...register('rule')}
      />
      <fieldset aria-describedby={errors.modes && 'modes-problem'}>
        <legend>{say('registration-settings.modes')}</legend>
        {ATTENDANCE_MODES.map((mode) => (
          <label key={mode} className="check">
            <input type="checkbox" value={mode} {...register('modes')} />
            {say(`registrations.mode-${mode}`)}
          </label>
        ))}
        <MissingModes form={form} meeting={meeting} />
        {errors.modes && (
          <p className="problem" id="modes-problem">
            {say('registration-settings.modesMissing')}
          </p>
        )}
      </fieldset>
      <PlacesFields form={form} />
      <FormField
        label={say('registration-settings.offerHours')}
        inputMode="numeric"
        hint={say('registration-settings.offerHint')}
        problem={errors.offerHours && say('registration-settings.offerProblem')}
        {...register('offerHours')}
      />
      <FormField
        label={say('registration-settings.reminders')}
        hint={say('registration-settings.remindersHint')}
        problem={errors.reminders && say('registration-settings.remindersProblem')}
        {...register('reminders')}
      />
      <FormField
        label={say('registration-settings.listedDays')}
        inputMode="numeric"
        hint={say('registration-settings.listedHint')}
        problem={
          errors.listedDays && say('registration-settings.listedProblem', { days: MAX_LISTED_DAYS })
        }
        {...register('listedDays')}
      />
    </>
  )
}

/** Says what an empty field means, and the deadlines that the meeting states. */
function closesHint({ deadlines: stated }: PublicMeeting): string {
  const hint = say('registration-settings.closesHint')
  if (stated.length === 0) return hint
  const listed = deadlines.describe(stated).join(wording.listSeparator)
  return `${hint} ${say('registration-settings.stated', { deadlines: listed })}`
}

/** The places of each mode that people can choose. */
function PlacesFields({ form }: Pick<SettingsFieldsProps, 'form'>) {
  const { register, formState, control } = form
  const { errors } = formState
  const offered = useWatch({ control, name: 'modes' })
  const shown = ATTENDANCE_MODES.filter(
    (mode) =>
      offered.includes(mode) || (errors.places?.[mode] ?? errors.shares?.[mode]) !== undefined,
  )
  return shown.map((mode) => {
    const problem = errors.places?.[mode]
    return (
      <Fragment key={mode}>
        <FormField
          label={say(`registration-settings.places-${mode}`)}
          inputMode="numeric"
          hint={say('registration-settings.placesHint')}
          problem={problem && placesProblem(problem.message)}
          {...register(`places.${mode}`)}
        />
        <QuotaFields form={form} mode={mode} />
      </Fragment>
    )
  })
}

/** Whether registration is closed, open, or opens at a time. Saving alone never opens it. */
function Opening({ form }: Pick<SettingsFieldsProps, 'form'>) {
  const { register, formState, control } = form
  const opening = useWatch({ control, name: 'opening' })
  return (
    <fieldset>
      <legend>{say('registration-settings.opening')}</legend>
      {OPENINGS.map((value) => (
        <label key={value} className="check">
          <input type="radio" value={value} {...register('opening')} />
          {say(`registration-settings.opening-${value}`)}
        </label>
      ))}
      {opening === 'on' && (
        <FormField
          label={say('registration-settings.opensAt')}
          type="datetime-local"
          problem={formState.errors.opensAt && say('registration-settings.opensMissing')}
          {...register('opensAt')}
        />
      )}
    </fieldset>
  )
}

/** Warns about modes of the meeting that are not offered for registration. */
function MissingModes({ form, meeting }: SettingsFieldsProps) {
  const offered = useWatch({ control: form.control, name: 'modes' })
  const missing = modesOf(meeting).filter((mode) => !offered.includes(mode))
  if (meeting.mode === null || missing.length === 0) return null
  const modes = missing.map((mode) => say(`registrations.mode-${mode}`)).join(wording.listSeparator)
  return (
    <p className="caution" role="status">
      {say('registration-settings.modesNotOffered', { modes })}
    </p>
  )
}

/** Returns the error of the form's own check, or that of the API. */
function placesProblem(message: string | undefined): string {
  return message === undefined || message === 'places'
    ? say('registration-settings.placesProblem')
    : message
}
