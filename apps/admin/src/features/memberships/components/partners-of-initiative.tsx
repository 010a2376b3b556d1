import { partnersOn, SOURCES } from '@u4ssc/catalogue'
import type { SourceKey } from '@u4ssc/catalogue'
import { Panel } from '../../../components/panel'
import { describeRoughDate } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'

/** Lists the partners of the initiative on a day, if sources date them. */
export function PartnersOfInitiative({ day }: { day: string }) {
  const partners = partnersOn(day)
  return (
    <Panel title={say('memberships.partners')}>
      <p className="soft">{say('memberships.partnersNote')}</p>
      {partners.length === 0 ? (
        <p className="empty">{say('memberships.noPartners')}</p>
      ) : (
        <ListTable
          columns={[
            say('organizations.name'),
            say('memberships.role'),
            say('memberships.since'),
            say('memberships.sources'),
          ]}
        >
          {partners.map(({ organization, role, from, sources }) => (
            <tr key={organization.code}>
              <th scope="row" lang="en">
                <bdi>{organization.name}</bdi>
              </th>
              <td>{say(`memberships.role-${role}`)}</td>
              <td className="num soft">{from === null ? '–' : describeRoughDate(from)}</td>
              <td className="soft" lang="en">
                {sources.map((key) => (
                  <div key={key}>
                    <Source of={key} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </Panel>
  )
}

function Source({ of }: { of: SourceKey }) {
  const { title, url } = SOURCES[of]
  return url === null ? <bdi>{title}</bdi> : <a href={url}>{title}</a>
}
