import type { Subscriber } from '@u4ssc/client/emails'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { useMeetingName } from '../../../subjects/registrations/queries'

interface SubscriberTableProps {
  readonly subscribers: readonly Subscriber[]
  readonly remove: (subscriber: Subscriber) => void
}

export function SubscriberTable({ subscribers, remove }: SubscriberTableProps) {
  const nameOfMeeting = useMeetingName()
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
          <th scope="row">
            <bdi>{subscriber.address}</bdi>
          </th>
          <td>
            <bdi>
              {subscriber.meeting === null
                ? say('subscribers.all')
                : nameOfMeeting(subscriber.meeting)}
            </bdi>
          </td>
          <td>{nameOfLanguage(subscriber.language)}</td>
          <td className="soft">
            {describeMoment(subscriber.createdAt)}
            {subscriber.state === 'unconfirmed' && ` · ${say('subscribers.unconfirmed')}`}
          </td>
          <td>
            <Button
              look="link"
              aria-label={`${say('action.remove')}: ${subscriber.address}`}
              onClick={() => remove(subscriber)}
            >
              {say('action.remove')}
            </Button>
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
