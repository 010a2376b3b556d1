import type { AttendanceMode } from '@u4ssc/client/registrations'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import type { UseFormReturn } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import type { SettingsForm, SettingsInput } from '../../../subjects/registrations/schema'

interface QuotaFieldsProps {
  readonly form: UseFormReturn<SettingsInput, unknown, SettingsForm>
  readonly mode: AttendanceMode
}

/** Quotas of a mode by capacity. Collapsed, because few meetings use them. */
export function QuotaFields({ form, mode }: QuotaFieldsProps) {
  const { register, formState, getValues } = form
  const problems = formState.errors.shares?.[mode]
  const isUsed = Object.values(getValues(`shares.${mode}`)).some(Boolean)
  return (
    <details open={isUsed || problems !== undefined}>
      <summary>
        {say('registration-settings.quotas', { mode: say(`registrations.mode-${mode}`) })}
      </summary>
      <p className="soft">{say('registration-settings.quotasHint')}</p>
      {CAPACITIES.map((capacity) => {
        const problem = problems?.[capacity]?.message
        return (
          <FormField
            key={capacity}
            label={say(`registrations.capacity-${capacity}`)}
            inputMode="numeric"
            problem={problem === 'share' ? say('registration-settings.quotasProblem') : problem}
            {...register(`shares.${mode}.${capacity}`)}
          />
        )
      })}
    </details>
  )
}
