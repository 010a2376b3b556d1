import { membershipOf, MEMBERSHIPS_AS_OF, memberStatesOn } from '@u4ssc/domain/eligibility'
import type { MembershipBasis } from '@u4ssc/domain/eligibility'
import { Panel } from '../../../components/panel'
import { Link } from '../../../components/link'
import { describeRoughDate } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { countryName } from '@u4ssc/domain/words'
import { wording } from '../../../components/language/language'

interface MemberStatesProps {
  readonly day: string
  /** Shows the whole list. Collapsed next to other results, because it has two hundred rows. */
  readonly isWhole: boolean
}

/** Lists the Member States on a day, each with its source. */
export function MemberStates({ day, isWhole }: MemberStatesProps) {
  const states = statesOn(day)
  const title = say('memberships.states', { count: states.length })
  return (
    <Panel title={title}>
      <p className="soft">
        {say('memberships.statesNote', { date: describeRoughDate(MEMBERSHIPS_AS_OF) })}
      </p>
      {isWhole ? (
        <StateTable states={states} />
      ) : (
        <Link to={`/memberships?${new URLSearchParams({ on: day, what: 'member-state' })}`}>
          {say('memberships.showStates')}
        </Link>
      )}
    </Panel>
  )
}

function StateTable({ states }: { states: ReturnType<typeof statesOn> }) {
  return (
    <ListTable
      columns={[
        say('registrations.filter-country'),
        say('memberships.since'),
        say('memberships.basis'),
      ]}
    >
      {states.map(({ code, name, since, basis }) => (
        <tr key={code}>
          <th scope="row">{name}</th>
          <td className="num">{describeRoughDate(since)}</td>
          <td className="soft">{say(`memberships.basis-${basis}`)}</td>
        </tr>
      ))}
    </ListTable>
  )
}

interface StateMember {
  readonly code: string
  readonly name: string
  /** A year, or a day if it is known. */
  readonly since: string
  readonly basis: MembershipBasis
}

/** Returns the ITU Member States on a day, sorted by name in the language of the dashboard. */
function statesOn(day: string): StateMember[] {
  const { compare } = new Intl.Collator(wording.locale)
  return memberStatesOn(day)
    .flatMap((code) => {
      const status = membershipOf(code, { on: day })
      if (status.status !== 'member') return []
      const { since, basis } = status
      return [{ code, name: countryName(code, wording), since, basis }]
    })
    .sort((one, other) => compare(one.name, other.name))
}
