import type { Member, MemberChange } from '@u4ssc/client/people'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { requireMeetings } from './require-meetings'
import { endSessionsOf, findMemberToChange, updateMember } from '../people/index'

/** Changes the role of a person and the meetings that it is limited to, or turns their access on or off. */
export async function changePerson(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  id: string,
  { role, meetings, active }: MemberChange,
  person: string,
): Promise<Member> {
  return db.transaction(async (tx) => {
    const found = await findMemberToChange(tx, id)
    if (!found) throw new Problem('person-not-found', `There is no person "${id}".`)
    const { member, hasOtherOwner } = found
    const staysOwner = role === 'owner' && active
    if (member.role === 'owner' && member.active && !staysOwner && !hasOtherOwner)
      throw new Problem('last-owner', 'Make another person an owner first.')

    const at = clock()
    await requireMeetings(tx, meetings)
    await updateMember(tx, id, { role, meetings, active }, at)
    if (!active) await endSessionsOf(tx, id)
    await recordAct(tx, {
      at,
      person,
      action: 'change-person',
      subject: `people/${id}`,
      before: { role: member.role, meetings: member.meetings, active: member.active },
      after: { role, meetings, active },
    })
    return { ...member, role, meetings, active }
  })
}
