import { may, people } from '@u4ssc/client/contract'
import type { Member } from '@u4ssc/client/people'
import { useState } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { RequireRole } from '../../../components/layout/require-role'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRead } from '../../../components/api/operations'
import { ChangePersonDialog } from './change-person-dialog'
import { InvitationList } from './invitation-list'
import { InviteForm } from './invite-form'
import { RoleCell } from './role-meetings'

/** Accounts with their roles, and open invitations. */
export function PeoplePage() {
  return (
    <RequireRole may={(role) => may(people.list, role)} title={say('people.title')}>
      <PageHeader title={say('people.title')} />
      <Loaded query={useRead(people.list)}>{({ items }) => <PeopleTable members={items} />}</Loaded>
      <Panel title={say('people.invitations-title')}>
        <InviteForm />
        <InvitationList />
      </Panel>
    </RequireRole>
  )
}

function PeopleTable({ members }: { members: readonly Member[] }) {
  const [changed, setChanged] = useState<Member | null>(null)
  return (
    <>
      <ListTable
        columns={[
          say('field.name'),
          say('field.email'),
          say('people.role'),
          say('registrations.filter-state'),
          say('account.secondFactor-title'),
          say('people.lastSignIn'),
          null,
        ]}
      >
        {members.map((person) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td>{person.email}</td>
            <td>
              <RoleCell {...person} />
            </td>
            <td className={person.active ? 'good' : 'soft'}>
              {say(person.active ? 'people.active' : 'people.inactive')}
            </td>
            <td>
              {say(person.secondFactor ? 'account.secondFactor-yes' : 'account.secondFactor-no')}
            </td>
            <td className="num soft">
              {person.lastSignInAt === null
                ? say('people.neverSignedIn')
                : describeMoment(person.lastSignInAt)}
            </td>
            <td>
              <Button look="link" onClick={() => setChanged(person)}>
                {say('people.change', { name: person.name })}
              </Button>
            </td>
          </tr>
        ))}
      </ListTable>
      {changed && <ChangePersonDialog person={changed} close={() => setChanged(null)} />}
    </>
  )
}
