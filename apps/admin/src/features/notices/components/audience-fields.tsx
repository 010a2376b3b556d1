import { may, registrations } from '@u4ssc/client/contract'
import type { NoticeAudience } from '@u4ssc/client/emails'
import { ATTENDANCE_MODES } from '@u4ssc/client/registrations'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useRole } from '../../../components/layout/use-role'
import { useDelegations } from '../../../subjects/delegations/queries'
import { nameOfEntity } from '../../../subjects/delegations/name-of-entity'
import { useAudienceCount } from '../../../subjects/emails/notice-queries'
import { CONFIRMED_ALONE } from '../schema'

interface AudienceFieldsProps {
  readonly meeting: string
  readonly audience: NoticeAudience
  readonly choose: (audience: NoticeAudience) => void
}

const GROUPS = ['followers', 'speakers', 'focalPoints'] as const

/** Fields of the audience, with the number of people. */
export function AudienceFields({ meeting, audience, choose }: AudienceFieldsProps) {
  const { registrants } = audience
  return (
    <fieldset>
      <legend>
        <h2>{say('notices.audience')}</h2>
      </legend>
      <Check
        label={say('notices.audience-registrants')}
        checked={registrants !== null}
        change={(isIncluded) =>
          choose({ ...audience, registrants: isIncluded ? CONFIRMED_ALONE.registrants : null })
        }
      />
      {registrants !== null && (
        <Registrants
          meeting={meeting}
          registrants={registrants}
          choose={(narrowed) => choose({ ...audience, registrants: narrowed })}
        />
      )}
      {GROUPS.map((group) => (
        <Check
          key={group}
          label={say(`notices.audience-${group}`)}
          checked={audience[group]}
          change={(isIncluded) => choose({ ...audience, [group]: isIncluded })}
        />
      ))}
      <Count meeting={meeting} audience={audience} />
    </fieldset>
  )
}

const STATES = ['confirmed', 'waiting', 'offered', 'in-review'] as const

type Registrants = NonNullable<NoticeAudience['registrants']>

interface RegistrantsProps {
  readonly meeting: string
  readonly registrants: Registrants
  readonly choose: (registrants: Registrants) => void
}

function Registrants({ meeting, registrants, choose }: RegistrantsProps) {
  const delegations = useDelegations(meeting, may(registrations.list, useRole()))
  const { states, mode, delegation } = registrants
  const others = (state: (typeof STATES)[number]) => states.filter((one) => one !== state)
  return (
    <div className="within">
      {registrants.people && (
        <p className="notice">
          {say('notices.chosenPeople', { count: registrants.people.length })}
        </p>
      )}
      {STATES.map((state) => (
        <Check
          key={state}
          label={say(`registrations.state-${state}`)}
          checked={states.includes(state)}
          // The last state cannot be removed, because the audience would be empty.
          isFixed={others(state).length === 0}
          change={(isIncluded) =>
            choose({ ...registrants, states: isIncluded ? [...states, state] : others(state) })
          }
        />
      ))}
      <SelectField
        label={say('registrations.filter-mode')}
        any={say('registrations.filter-any')}
        value={mode ?? ''}
        options={ATTENDANCE_MODES.map((value) => ({
          value,
          label: say(`registrations.mode-${value}`),
        }))}
        onChange={({ target }) =>
          choose({
            ...registrants,
            mode: ATTENDANCE_MODES.find((one) => one === target.value) ?? null,
          })
        }
      />
      {delegations.data && delegations.data.length > 0 && (
        <SelectField
          label={say('notices.audience-delegation')}
          any={say('registrations.filter-any')}
          value={delegation ?? ''}
          options={delegations.data.map((one) => ({ value: one.id, label: nameOfEntity(one) }))}
          onChange={({ target }) => choose({ ...registrants, delegation: target.value || null })}
        />
      )}
    </div>
  )
}

function Count({ meeting, audience }: Pick<AudienceFieldsProps, 'meeting' | 'audience'>) {
  const { data, error, refetch } = useAudienceCount(meeting, audience)
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  const languages = Object.entries(data?.languages ?? {})
  return (
    <p role="status">
      <strong className="num">
        {data
          ? say('notices.audience-people', { count: data.people })
          : say('circulars.state-loading')}
      </strong>{' '}
      <span className="soft num">
        {languages.map(([code, count]) => `${nameOfLanguage(code)} ${count}`).join(' · ')}
      </span>
    </p>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly isFixed?: boolean
  readonly change: (isChecked: boolean) => void
}

function Check({ label, checked, isFixed = false, change }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={checked && isFixed}
        onChange={({ target }) => change(target.checked)}
      />
      {label}
    </label>
  )
}
