import { zodResolver } from '@hookform/resolvers/zod'
import type { Meeting } from '@u4ssc/domain'
import { listCountries, nextTitle } from '@u4ssc/domain/words'
import { useForm } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '../../../components/button'
import { instantNow } from '../../../clock-now'
import { FormField } from '../../../components/forms/form-field'
import { language, wording } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { ConveningSchema, timesOf } from './schema'
import type { Convening } from './schema'
import type { PreviousMeeting } from '../../../subjects/meetings/previous-meeting'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))
const MODES = (['virtual', 'physical', 'hybrid'] as const).map((value) => ({
  value,
  label: say(`facts.mode-${value}`),
}))

interface NewMeetingFormProps {
  readonly previous: PreviousMeeting | null
  readonly imported: Meeting | null
  readonly done: (facts: Convening) => void
}

export function NewMeetingForm({ previous, imported, done }: NewMeetingFormProps) {
  const form = useForm<Convening>({
    resolver: zodResolver(ConveningSchema),
    defaultValues: imported ? startOfImported(imported) : startOf(previous),
  })
  useUnsavedGuard(form.formState.isDirty && !form.formState.isSubmitSuccessful)
  const submit = form.handleSubmit(done)
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <WhenAndWhere form={form} />
      <OfTheLetter form={form} />
      <Button type="submit">{say('compose.write')}</Button>
    </form>
  )
}

function WhenAndWhere({ form }: { form: UseFormReturn<Convening> }) {
  const { register, formState, watch } = form
  const { errors } = formState
  return (
    <>
      <FormField
        label={say('fact/title')}
        hint={say('compose.titleHint')}
        maxLength={500}
        problem={errors.title && say('compose.problemTitle')}
        {...register('title')}
      />
      <div className="pair">
        <FormField
          label={say('compose.firstDay')}
          type="date"
          problem={errors.firstDay && say('field.problem-date')}
          {...register('firstDay')}
        />
        <FormField
          label={say('compose.lastDay')}
          type="date"
          hint={say('compose.lastDayHint')}
          problem={errors.lastDay && say('compose.problemOrder')}
          {...register('lastDay')}
        />
        <FormField label={say('facts.opens')} type="time" {...register('startTime')} />
        <FormField
          label={say('facts.closes')}
          type="time"
          problem={errors.endTime && say('compose.problemHours')}
          {...register('endTime')}
        />
      </div>
      <FormField
        label={say('fact/schedule/zone')}
        hint={say('field.hint-zone')}
        problem={errors.zone && say('field.problem-zone')}
        {...register('zone')}
      />
      <SelectField label={say('fact/mode')} options={MODES} {...register('mode')} />
      {watch('mode') !== 'virtual' && (
        <div className="pair">
          <FormField
            label={say('compose.city')}
            maxLength={200}
            problem={errors.city && say('compose.problemPlace')}
            {...register('city')}
          />
          <SelectField
            label={say('registrations.filter-country')}
            any={say('facts.notStated')}
            options={COUNTRIES}
            {...register('country')}
          />
        </div>
      )}
    </>
  )
}

function OfTheLetter({ form: { register } }: { form: UseFormReturn<Convening> }) {
  return (
    <>
      <SelectField
        label={say('compose.letterLanguage')}
        options={LANGUAGE_OPTIONS}
        {...register('language')}
      />
      <FormField
        label={say('compose.letter')}
        hint={say('compose.letterHint')}
        maxLength={200}
        {...register('reference')}
      />
      <FormField label={say('compose.issuedOn')} type="date" {...register('issuedOn')} />
    </>
  )
}

function startOf(previous: PreviousMeeting | null): Convening {
  const { meeting } = previous?.published ?? {}
  const sitting = meeting?.schedule.days[0]
  return {
    ...{
      title: meeting ? nextTitle(meeting.title, meeting.ordinal) : '',
      firstDay: '',
      lastDay: '',
    },
    ...{ startTime: sitting?.startTime ?? '', endTime: sitting?.endTime ?? '' },
    zone: meeting?.schedule.zone ?? 'Europe/Zurich',
    mode: meeting?.mode ?? 'virtual',
    ...{ city: meeting?.venue?.city ?? '', country: meeting?.venue?.country ?? '' },
    language: previous?.letter.circular.language ?? language,
    ...{ reference: '', issuedOn: instantNow().slice(0, 10) },
  }
}

function startOfImported(meeting: Meeting): Convening {
  const { title, mode, venue, schedule } = meeting
  return {
    ...startOf(null),
    ...{ title, ...timesOf(schedule), mode: mode ?? 'physical' },
    ...{ city: venue?.city ?? '', country: venue?.country ?? '' },
    language: meeting.language ?? language,
  }
}
