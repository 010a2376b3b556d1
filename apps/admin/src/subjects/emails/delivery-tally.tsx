import { MESSAGE_STATES } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import { say } from '../../components/language/say'

/** Counts the emails of a notice by state. */
export function DeliveryTally({ delivery }: Pick<Notice, 'delivery'>) {
  const states = MESSAGE_STATES.filter((state) => delivery[state] !== undefined)
  return (
    <dl className="tally">
      {states.map((state) => (
        <div key={state}>
          <dt>{say(`messages.state-${state}`)}</dt>
          <dd className="num">{delivery[state]}</dd>
        </div>
      ))}
    </dl>
  )
}
