import type { Notice, NoticeState } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { describeKind } from '../../../subjects/emails/describe-kind'
import { describeState } from '../describe-state'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

const STATE_CLASSES: Partial<Record<NoticeState, string>> = { drafted: 'caution', queued: 'good' }

export function NoticeTable({ notices }: { notices: readonly Notice[] }) {
  const { slug } = useParams()
  return (
    <ListTable
      columns={[
        say('notices.kind'),
        ...(slug === undefined ? [say('registrations.filter-meeting')] : []),
        say('registrations.filter-state'),
        say('messages.created'),
        say('messages.state-sent'),
      ]}
    >
      {notices.map((notice) => (
        <tr key={notice.id}>
          <th scope="row">
            <Link to={meetingPath(notice.meeting, `notices/${notice.id}`)}>
              {nameOfNotice(notice)}
            </Link>
          </th>
          {slug === undefined && <td>{notice.title}</td>}
          <td className={STATE_CLASSES[notice.state]}>
            {describeState(notice)}
            {notice.state === 'approved' && notice.sendAt !== null && (
              <span className="soft"> {describeMoment(notice.sendAt)}</span>
            )}
          </td>
          <td className="num soft">{describeMoment(notice.createdAt)}</td>
          <td className="num soft">{describeDelivery(notice.delivery)}</td>
        </tr>
      ))}
    </ListTable>
  )
}

/** Returns the subject if a person wrote one, or the kind. */
export function nameOfNotice({ kind, words, language, title }: Notice): string {
  const subject = words[language]?.subject?.replaceAll('{{meeting}}', title)
  return subject ? `${describeKind(kind)}: ${subject}` : describeKind(kind)
}

/** Describes how many emails of a notice were sent, or returns a dash if there are none. */
function describeDelivery(delivery: Notice['delivery']): string {
  const all = Object.values(delivery).reduce((sum, count) => sum + count, 0)
  return all === 0 ? '–' : say('notices.sent', { sent: delivery.sent ?? 0, all })
}
