import { CAPACITIES } from '@u4ssc/domain/eligibility'
import type { UseFormReturn } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import type { SettingsForm, SettingsInput } from '../../../subjects/registrations/schema'

interface QuotaFieldsProps {
  readonly form: UseFormReturn<SettingsInput, unknown, SettingsForm>
}

const MODES = [
  { mode: 'on-site', shares: 'onSiteShares' },
  { mode: 'online', shares: 'onlineShares' },
] as const

/** Quotas by capacity. Collapsed, because few meetings use them. */
export function QuotaFields({ form }: QuotaFieldsProps) {
  const { register, formState, getValues } = form
  const isUsed = MODES.some(({ shares }) => Object.values(getValues(shares)).some((one) => one))
  return MODES.map(({ mode, shares }) => (
    <details key={mode} open={isUsed || formState.errors[shares] !== undefined}>
      <summary>
        {say('registration-settings.quotas', { mode: say(`registrations.mode-${mode}`) })}
      </summary>
      <p className="soft">{say('registration-settings.quotasHint')}</p>
      {CAPACITIES.map((capacity) => {
        const problem = formState.errors[shares]?.[capacity]?.message
        return (
          <FormField
            key={capacity}
            label={say(`registrations.capacity-${capacity}`)}
            inputMode="numeric"
            problem={problem === 'share' ? say('registration-settings.quotasProblem') : problem}
            {...register(`${shares}.${capacity}`)}
          />
        )
      })}
    </details>
  ))
}
