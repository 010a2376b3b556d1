import { MESSAGE_STATES } from '@u4ssc/client'
import type { Notice } from '@u4ssc/client'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/say'
import { useRole } from '../../../components/use-role'
import { mayReadOutbox } from '../../messages/permissions'

/** How many of its mails have left, wait, failed, came back. */
export function DeliveryPart({ notice: { id, delivery } }: { notice: Notice }) {
  const role = useRole()
  const states = MESSAGE_STATES.filter((state) => delivery[state] !== undefined)
  return (
    <section className="part">
      <h2>{say('notices.delivery')}</h2>
      <dl className="tally" aria-label={say('notices.delivery')}>
        {states.map((state) => (
          <div key={state}>
            <dt>{say(`mailState.${state}`)}</dt>
            <dd className="num">{delivery[state]}</dd>
          </div>
        ))}
      </dl>
      {mayReadOutbox(role) && (
        <LinkBase to={`/messages?${new URLSearchParams({ notice: id })}`}>
          {say('notices.outbox')}
        </LinkBase>
      )}
    </section>
  )
}
