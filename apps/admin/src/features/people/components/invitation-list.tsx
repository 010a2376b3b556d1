import type { Invitation } from '@u4ssc/client/people'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useWithdrawInvitation } from '../access-actions'
import { useInvitations } from '../queries'
import { RoleCell } from './role-meetings'

/** Lists the invitations that are not used yet. */
export function InvitationList() {
  return (
    <Loaded query={useInvitations()}>
      {(invitations) =>
        invitations.length === 0 ? (
          <p className="soft">{say('people.invitations-none')}</p>
        ) : (
          <InvitationTable invitations={invitations} />
        )
      }
    </Loaded>
  )
}

function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const withdraw = useWithdrawInvitation()
  return (
    <>
      <ListTable
        columns={[say('field.email'), say('people.role'), say('people.invitations-until'), null]}
      >
        {invitations.map(({ id, email, role, meetings, expiresAt }) => (
          <tr key={id}>
            <th scope="row">{email}</th>
            <td>
              <RoleCell role={role} meetings={meetings} />
            </td>
            <td className="num soft">{describeMoment(expiresAt)}</td>
            <td>
              <button
                type="button"
                className="link"
                aria-label={`${say('guests.revokeDo')}: ${email}`}
                disabled={withdraw.isPending}
                onClick={() => withdraw.mutate(id)}
              >
                {say('guests.revokeDo')}
              </button>
            </td>
          </tr>
        ))}
      </ListTable>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </>
  )
}
