import type { OrganizationEntry } from '@u4ssc/client'
import { countryName } from '@u4ssc/domain/words'
import { LinkBase } from 'react-admin'
import { wording } from '../../../components/language'
import { ListTable } from '../../../components/list-table'
import { say } from '../../../components/say'
import { describeKind, describeTerm } from '../describe-membership'
import { nameOfOrganization } from '../name-of-organization'

/** Organizations with what each is, the latest last. */
export function OrganizationTable(props: { organizations: readonly OrganizationEntry[] }) {
  return (
    <ListTable
      columns={[say('orgs.name'), say('orgs.code'), say('filter.country'), say('orgs.isWhat')]}
    >
      {props.organizations.map((entry) => (
        <tr key={entry.code}>
          <th scope="row">
            <LinkBase to={`/organizations/${entry.code}`}>
              <bdi>{nameOfOrganization(entry)}</bdi>
            </LinkBase>
          </th>
          <td className="num">
            <bdi>{entry.code}</bdi>
          </td>
          <td>{entry.country === null ? '–' : countryName(entry.country, wording)}</td>
          <td>
            {entry.memberships.length === 0 && '–'}
            {entry.memberships.map((membership) => (
              <div key={`${membership.kind}${membership.sector}${membership.from}`}>
                {describeKind(membership)}{' '}
                <span className="num soft">{describeTerm(membership)}</span>
              </div>
            ))}
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
