import type { MessageState, MessageSummary } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { useMeetingName } from '../../../subjects/registrations/queries'
import { describeKind } from '../../../subjects/emails/describe-kind'

const STATE_CLASSES: Partial<Record<MessageState, string>> = {
  sent: 'good',
  deferred: 'caution',
  failed: 'caution',
  bounced: 'caution',
}

interface MessageTableProps {
  readonly messages: readonly MessageSummary[]
  /** The message in the panel, which leaves less space for the table. */
  readonly openId: string | null
  readonly toggle: (id: string) => void
}

export function MessageTable({ messages, openId, toggle }: MessageTableProps) {
  const { slug } = useParams()
  const isAlone = openId === null
  const hasMeeting = isAlone && slug === undefined
  const nameOfMeeting = useMeetingName()
  return (
    <ListTable
      columns={[
        say('messages.about'),
        say('messages.to'),
        say('registrations.filter-state'),
        ...(isAlone ? [say('messages.created'), say('messages.state-sent')] : []),
      ]}
    >
      {messages.map((message) => (
        <tr key={message.id}>
          <th scope="row" className="wraps">
            <Button
              look="link"
              aria-expanded={message.id === openId}
              onClick={() => toggle(message.id)}
            >
              {describeKind(message.kind)}
            </Button>
            {hasMeeting && message.meeting !== null && (
              <span className="soft line">
                <bdi>{nameOfMeeting(message.meeting)}</bdi>
              </span>
            )}
          </th>
          <td>{message.to ?? say('messages.recipientRemoved')}</td>
          <td className={STATE_CLASSES[message.state]}>{say(`messages.state-${message.state}`)}</td>
          {isAlone && (
            <>
              <td className="num soft">{describeMoment(message.createdAt)}</td>
              <td className="num soft">
                {message.sentAt === null ? '–' : describeMoment(message.sentAt)}
              </td>
            </>
          )}
        </tr>
      ))}
    </ListTable>
  )
}
