import { invitations } from '@u4ssc/client/contract'
import type { MeetingInvitation } from '@u4ssc/client/invitations'
import { countryName } from '@u4ssc/domain/words'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { wording } from '../../../components/language/language'
import { CellText, ListTable } from '../../../components/lists/list-table'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

export function GuestTable({ guests }: { guests: readonly MeetingInvitation[] }) {
  const [asked, setAsked] = useState<MeetingInvitation | null>(null)
  const revoke = useAct(invitations.delete)
  return (
    <>
      <ListTable
        columns={[
          say('field.email'),
          say('field.name'),
          say('registrations.organization'),
          say('registrations.filter-country'),
          say('guests.invitedOn'),
          say('guests.answer'),
          null,
        ]}
      >
        {guests.map((guest) => (
          <tr key={guest.id}>
            <th scope="row">
              <bdi>{guest.email}</bdi>
            </th>
            <td>
              <CellText text={guest.name} />
            </td>
            <td>
              <CellText text={guest.organization} />
            </td>
            <td>{guest.country === null ? '–' : countryName(guest.country, wording)}</td>
            <td className="num soft">{describeMoment(guest.createdAt)}</td>
            <td>{answerOf(guest)}</td>
            <td>
              {guest.revokedAt === null && (
                <Button
                  look="link"
                  aria-label={`${say('guests.revokeDo')}: ${guest.email}`}
                  onClick={() => setAsked(guest)}
                >
                  {say('guests.revokeDo')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </ListTable>
      {revoke.error && <ProblemNotice error={revoke.error} />}
      {asked && (
        <ConfirmDialog
          open
          title={say('guests.revokeAsk')}
          confirm={say('guests.revokeDo')}
          isBusy={revoke.isPending}
          onCancel={() => setAsked(null)}
          onConfirm={() => revoke.mutate(asked.id, { onSettled: () => setAsked(null) })}
        >
          <p>{say('guests.revokeWhy', { email: asked.email })}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function answerOf({ registration, revokedAt }: MeetingInvitation): string {
  if (registration !== null) return say(`registrations.state-${registration}`)
  return say(revokedAt === null ? 'guests.noAnswer' : 'guests.revoked')
}
