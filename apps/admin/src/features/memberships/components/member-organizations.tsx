import { may, organizations as operations } from '@u4ssc/client/contract'
import type { MembershipKind, OrganizationEntry } from '@u4ssc/client/organizations'
import { Link } from '../../../components/link'
import { describeRoughDate } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { describeKind } from '../../../subjects/organizations/describe-membership'
import { nameOfOrganization } from '../../../subjects/organizations/name-of-organization'

interface MemberOrganizationsProps {
  readonly organizations: readonly OrganizationEntry[]
  readonly day: string
  /** Shows this kind only; all kinds if undefined. */
  readonly kind: MembershipKind | undefined
}

/** Lists the organizations with a membership on a day, one row per membership. */
export function MemberOrganizations({ organizations, day, kind }: MemberOrganizationsProps) {
  const mayOpen = may(operations.create, useRole())
  const rows = organizations.flatMap((entry) =>
    entry.memberships
      .filter(({ from, until }) => from <= day && (until === null || day < until))
      .filter((membership) => kind === undefined || membership.kind === kind)
      .map((membership) => ({ entry, membership })),
  )
  return (
    <ListTable
      columns={[
        say('organizations.name'),
        say('organizations.kind'),
        say('memberships.since'),
        say('memberships.until'),
      ]}
    >
      {rows.map(({ entry, membership }) => (
        <tr key={`${entry.code} ${describeKind(membership)}`}>
          <th scope="row">
            {mayOpen ? (
              <Link to={`/organizations/${entry.code}`}>
                <bdi>{nameOfOrganization(entry)}</bdi>
              </Link>
            ) : (
              <bdi>{nameOfOrganization(entry)}</bdi>
            )}
          </th>
          <td>{describeKind(membership)}</td>
          <td className="num soft">{describeRoughDate(membership.from)}</td>
          <td className="num soft">
            {membership.until === null ? '–' : describeRoughDate(membership.until)}
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
