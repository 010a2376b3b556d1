import type { Subscriber } from '@u4ssc/client'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/list-table'
import { nameOfLanguage } from '../../../components/name-of-language'
import { say } from '../../../components/say'

interface SubscriberTableProps {
  readonly subscribers: readonly Subscriber[]
  readonly remove: (subscriber: Subscriber) => void
}

export function SubscriberTable({ subscribers, remove }: SubscriberTableProps) {
  return (
    <ListTable
      columns={[
        say('field.email'),
        say('subscribers.follows'),
        say('notices.language'),
        say('subscribers.since'),
        null,
      ]}
    >
      {subscribers.map((subscriber) => (
        <tr key={subscriber.id}>
          <th scope="row" dir="ltr">
            {subscriber.address}
          </th>
          <td>{subscriber.meeting ?? say('subscribers.all')}</td>
          <td>{nameOfLanguage(subscriber.language)}</td>
          <td className="num soft">
            {describeMoment(subscriber.createdAt)}
            {subscriber.state === 'unconfirmed' && ` · ${say('subscribers.unconfirmed')}`}
          </td>
          <td>
            <button type="button" className="link" onClick={() => remove(subscriber)}>
              {say('subscribers.remove', { address: subscriber.address })}
            </button>
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
