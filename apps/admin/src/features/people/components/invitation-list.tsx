import { people } from '@u4ssc/client/contract'
import type { Invitation } from '@u4ssc/client/people'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useAct, useRead } from '../../../components/api/operations'
import { RoleCell } from './role-meetings'

/** Lists the invitations that are not used yet. */
export function InvitationList() {
  return (
    <Loaded query={useRead(people.invitations.list)}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{say('people.invitations-none')}</p>
        ) : (
          <InvitationTable invitations={items} />
        )
      }
    </Loaded>
  )
}

function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const [asked, setAsked] = useState<Invitation | null>(null)
  const withdraw = useAct(people.invitations.delete)
  return (
    <>
      <ListTable
        columns={[say('field.email'), say('people.role'), say('people.invitations-until'), null]}
      >
        {invitations.map((invitation) => (
          <tr key={invitation.id}>
            <th scope="row">
              <bdi>{invitation.email}</bdi>
            </th>
            <td>
              <RoleCell role={invitation.role} meetings={invitation.meetings} />
            </td>
            <td className="num soft">{describeMoment(invitation.expiresAt)}</td>
            <td>
              <Button
                look="link"
                aria-label={`${say('guests.revokeDo')}: ${invitation.email}`}
                onClick={() => setAsked(invitation)}
              >
                {say('guests.revokeDo')}
              </Button>
            </td>
          </tr>
        ))}
      </ListTable>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
      {asked && (
        <ConfirmDialog
          open
          title={say('guests.revokeAsk')}
          confirm={say('guests.revokeDo')}
          isBusy={withdraw.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() => withdraw.mutate(asked.id, { onSettled: () => setAsked(null) })}
        >
          <p>{say('people.invitations-revokeWhy', { email: asked.email })}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
