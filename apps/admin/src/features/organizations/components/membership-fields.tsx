import { MEMBERSHIP_KINDS, SECTORS } from '@u4ssc/client/organizations'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { NO_MEMBERSHIP } from '../entry-form'
import type { MembershipFields as Fields, Problems } from '../entry-form'

const KINDS = MEMBERSHIP_KINDS.map((value) => ({
  value,
  label: say(`organizations.membership-${value}`),
}))
const SECTOR_OPTIONS = SECTORS.map((value) => ({ value, label: `ITU-${value}` }))
/** Kinds that have a sector. */
const KINDS_WITH_SECTOR: ReadonlySet<string> = new Set(['sector-member', 'associate'])

interface MembershipFieldsProps {
  readonly memberships: readonly Fields[]
  readonly problems: Problems
  readonly change: (memberships: readonly Fields[]) => void
}

/** Fields of the memberships of an organization, one row each. */
export function MembershipFields({ memberships, problems, change }: MembershipFieldsProps) {
  const put = (at: number, fields: Partial<Fields>) =>
    change(memberships.map((each, index) => (index === at ? { ...each, ...fields } : each)))
  return (
    <Panel title={say('organizations.memberships')}>
      {memberships.length === 0 && <p className="soft">{say('organizations.noMemberships')}</p>}
      {memberships.map((membership, at) => (
        <Membership
          key={at}
          number={at + 1}
          membership={membership}
          problemOf={(field) => {
            const problem = problems[`/memberships/${at}/${field}`]
            return problem && say(problem)
          }}
          put={(fields) => put(at, fields)}
          remove={() => change(memberships.filter((_each, index) => index !== at))}
        />
      ))}
      <Button look="quiet" size="small" onClick={() => change([...memberships, NO_MEMBERSHIP])}>
        {say('organizations.addMembership')}
      </Button>
    </Panel>
  )
}

interface MembershipProps {
  readonly number: number
  readonly membership: Fields
  readonly problemOf: (field: keyof Fields) => string | undefined
  readonly put: (fields: Partial<Fields>) => void
  readonly remove: () => void
}

function Membership({ number, membership, problemOf, put, remove }: MembershipProps) {
  const { kind, sector, from, until } = membership
  return (
    <fieldset className="fact-field">
      <legend>{say('organizations.membership', { number })}</legend>
      <div className="filters">
        <SelectField
          label={say('organizations.kind')}
          options={KINDS}
          value={kind}
          onChange={({ target }) => {
            const chosen = MEMBERSHIP_KINDS.find((each) => each === target.value)
            if (chosen)
              put({ kind: chosen, sector: KINDS_WITH_SECTOR.has(chosen) ? sector || 'T' : '' })
          }}
        />
        {KINDS_WITH_SECTOR.has(kind) && (
          <SelectField
            label={say('organizations.sector')}
            any={say('organizations.noSector')}
            options={SECTOR_OPTIONS}
            value={sector}
            problem={problemOf('sector')}
            onChange={({ target }) => put({ sector: target.value })}
          />
        )}
        <FormField
          label={say('organizations.from')}
          type="date"
          value={from}
          problem={problemOf('from')}
          onChange={({ target }) => put({ from: target.value })}
        />
        <FormField
          label={say('organizations.until')}
          type="date"
          value={until}
          problem={problemOf('until')}
          onChange={({ target }) => put({ until: target.value })}
        />
        <Button look="quiet" size="small" onClick={remove}>
          {say('organizations.removeMembership', { number })}
        </Button>
      </div>
    </fieldset>
  )
}
