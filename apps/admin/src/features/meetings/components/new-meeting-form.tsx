import { zodResolver } from '@hookform/resolvers/zod'
import { listCountries, nextTitle } from '@u4ssc/domain/words'
import { useForm } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import { instantNow } from '../../../clock-now'
import { FormField } from '../../../components/form-field'
import { language, wording } from '../../../components/language'
import { LANGUAGE_OPTIONS } from '../../../components/language-options'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { useUnsavedGuard } from '../../../components/use-unsaved-guard'
import { ConveningSchema } from '../convening/schema'
import type { Convening } from '../convening/schema'
import { useConvene } from '../convening/use-convene'
import type { PreviousMeeting } from '../convening/use-convene'

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))
const MODES = (['virtual', 'physical', 'hybrid'] as const).map((value) => ({
  value,
  label: say(`mode.${value}`),
}))

interface NewMeetingFormProps {
  readonly previous: PreviousMeeting | null
  readonly done: (draft: string) => void
}

export function NewMeetingForm({ previous, done }: NewMeetingFormProps) {
  const convene = useConvene(previous)
  const form = useForm<Convening>({
    resolver: zodResolver(ConveningSchema),
    defaultValues: startOf(previous),
  })
  const guard = useUnsavedGuard(form.formState.isDirty && !convene.isPending && !convene.isSuccess)
  const submit = form.handleSubmit((facts) =>
    convene.mutate(facts, { onSuccess: ({ id }) => done(id) }),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <WhenAndWhere form={form} />
      <OfTheLetter form={form} />
      {convene.error && <ProblemNotice error={convene.error} />}
      <button type="submit" className="button" disabled={convene.isPending}>
        {say('convene.write')}
      </button>
      {guard.dialog}
    </form>
  )
}

function WhenAndWhere({ form }: { form: UseFormReturn<Convening> }) {
  const { register, formState, watch } = form
  const { errors } = formState
  return (
    <>
      <FormField
        label={say('fact.title')}
        hint={say('convene.titleHint')}
        maxLength={500}
        problem={errors.title && say('convene.problemTitle')}
        {...register('title')}
      />
      <div className="pair">
        <FormField
          label={say('convene.firstDay')}
          type="date"
          problem={errors.firstDay && say('problem.date')}
          {...register('firstDay')}
        />
        <FormField
          label={say('convene.lastDay')}
          type="date"
          hint={say('convene.lastDayHint')}
          problem={errors.lastDay && say('convene.problemOrder')}
          {...register('lastDay')}
        />
        <FormField label={say('fact.opens')} type="time" {...register('opens')} />
        <FormField
          label={say('fact.closes')}
          type="time"
          problem={errors.closes && say('convene.problemHours')}
          {...register('closes')}
        />
      </div>
      <FormField
        label={say('fact.zone')}
        hint={say('hint.zone')}
        problem={errors.zone && say('problem.zone')}
        {...register('zone')}
      />
      <SelectField label={say('fact.mode')} options={MODES} {...register('mode')} />
      {watch('mode') !== 'virtual' && (
        <div className="pair">
          <FormField
            label={say('convene.city')}
            maxLength={200}
            problem={errors.city && say('convene.problemPlace')}
            {...register('city')}
          />
          <SelectField
            label={say('filter.country')}
            any={say('fact.notStated')}
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
        label={say('convene.letterLanguage')}
        options={LANGUAGE_OPTIONS}
        {...register('language')}
      />
      <FormField
        label={say('convene.letter')}
        hint={say('convene.letterHint')}
        maxLength={200}
        {...register('reference')}
      />
      <FormField label={say('convene.issuedOn')} type="date" {...register('issuedOn')} />
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
    ...{ opens: sitting?.opens ?? '', closes: sitting?.closes ?? '' },
    zone: meeting?.schedule.zone ?? 'Europe/Zurich',
    mode: meeting?.mode ?? 'virtual',
    ...{ city: meeting?.venue?.city ?? '', country: meeting?.venue?.country ?? '' },
    language: previous?.letter.circular.language ?? language,
    ...{ reference: '', issuedOn: instantNow().slice(0, 10) },
  }
}
