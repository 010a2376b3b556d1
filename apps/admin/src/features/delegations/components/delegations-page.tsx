import { delegations, may } from '@u4ssc/client/contract'
import type { DelegationRecord } from '@u4ssc/client/delegations'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { RequireRole } from '../../../components/layout/require-role'
import { wording } from '../../../components/language/language'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { nameOfEntity } from '../../../subjects/delegations/name-of-entity'
import { useDelegations } from '../../../subjects/delegations/queries'
import { DelegationForm } from './delegation-form'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** The delegations of a meeting. */
export function DelegationsPage() {
  return (
    <RequireRole may={(role) => may(delegations.list, role)} title={say('delegations.title')}>
      <Delegations />
    </RequireRole>
  )
}

function Delegations() {
  const { slug = '' } = useParams()
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('delegations.title')} />
      <OfMeeting meeting={slug} />
    </>
  )
}

function OfMeeting({ meeting }: { meeting: string }) {
  return (
    <>
      <Loaded query={useDelegations(meeting)}>
        {(delegations) =>
          delegations.length === 0 ? (
            <p className="empty">{say('delegations.none')}</p>
          ) : (
            <DelegationTable delegations={delegations} />
          )
        }
      </Loaded>
      <DelegationForm meeting={meeting} />
    </>
  )
}

function DelegationTable({ delegations }: { delegations: readonly DelegationRecord[] }) {
  return (
    <ListTable
      columns={[
        say('delegations.entity'),
        say('registrations.filter-capacity'),
        say('delegations.focalPoints'),
        say('delegations.limit'),
      ]}
    >
      {delegations.map((delegation) => (
        <tr key={delegation.id}>
          <th scope="row">
            <Link to={meetingPath(delegation.meeting, `delegations/${delegation.id}`)}>
              {nameOfEntity(delegation)}
            </Link>
          </th>
          <td>{say(`registrations.capacity-${delegation.capacity}`)}</td>
          <td>
            {delegation.focalPoints
              .filter(({ revoked }) => !revoked)
              .map(({ name }) => name)
              .join(wording.listSeparator) || '–'}
          </td>
          <td className="num">{delegation.maxPeople ?? say('delegations.noLimit')}</td>
        </tr>
      ))}
    </ListTable>
  )
}
