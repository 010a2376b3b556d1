import { emails, may } from '@u4ssc/client/contract'
import type { Notice } from '@u4ssc/client/emails'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { DeliveryTally } from './delivery-tally'
import { meetingPath } from '../../meetings/actions'

/** Delivery counts of a notice, with a link to its emails. */
export function DeliveryPart({ notice: { id, meeting, delivery } }: { notice: Notice }) {
  const role = useRole()
  return (
    <section className="part">
      <h2>{say('notices.delivery')}</h2>
      <DeliveryTally delivery={delivery} />
      {may(emails.list, role) && (
        <LinkBase to={meetingPath(meeting, `outbox?${new URLSearchParams({ notice: id })}`)}>
          {say('notices.outbox')}
        </LinkBase>
      )}
    </section>
  )
}
