import type { OrganizationEntry, OrganizationMembership } from '@u4ssc/client/organizations'
import { countryName } from '@u4ssc/domain/words'
import { Link } from '../../../components/link'
import { describeRoughDate } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { describeKind } from '../../../subjects/organizations/describe-membership'
import { nameOfOrganization } from '../../../subjects/organizations/name-of-organization'

/** Lists organizations with their memberships, latest last. */
export function OrganizationTable(props: { organizations: readonly OrganizationEntry[] }) {
  return (
    <ListTable
      columns={[
        say('organizations.name'),
        say('organizations.code'),
        say('registrations.filter-country'),
        say('organizations.memberships'),
      ]}
    >
      {props.organizations.map((entry) => (
        <tr key={entry.code}>
          <th scope="row">
            <Link to={`/organizations/${entry.code}`}>
              <bdi>{nameOfOrganization(entry)}</bdi>
            </Link>
          </th>
          <td className="num">
            <bdi>{entry.code}</bdi>
          </td>
          <td>{entry.country === null ? '–' : countryName(entry.country, wording)}</td>
          <td>
            {entry.memberships.length === 0 && '–'}
            {entry.memberships.map((membership) => (
              <div key={`${membership.kind}${membership.sector}${membership.from}`}>
                <span className="unbroken">{describeKind(membership)}</span>{' '}
                <Term membership={membership} />
              </div>
            ))}
          </td>
        </tr>
      ))}
    </ListTable>
  )
}

/**
 * Start and end of a membership. Each date is isolated, so that they keep their order in Arabic.
 */
function Term({ membership: { from, until } }: { membership: OrganizationMembership }) {
  return (
    <span className="num soft">
      <bdi>{describeRoughDate(from)}</bdi> –{' '}
      {until !== null && <bdi>{describeRoughDate(until)}</bdi>}
    </span>
  )
}
