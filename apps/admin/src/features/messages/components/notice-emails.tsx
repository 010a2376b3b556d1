import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { DeliveryTally } from '../../notices/components/delivery-tally'
import { useNotice } from '../../notices/queries'
import { describeKind } from '../describe-kind'
import { meetingPath } from '../../meetings/actions'

/** Shows the notice whose emails are listed, with delivery counts. */
export function NoticeEmails({ id }: { id: string }) {
  const { data: notice } = useNotice(id)
  if (!notice) return null
  const name = `${describeKind(notice.kind)}: ${notice.title}`
  return (
    <>
      <p>
        <LinkBase to={meetingPath(notice.meeting, `notices/${id}`)}>
          {say('messages.ofNotice', { notice: name })}
        </LinkBase>
      </p>
      <DeliveryTally delivery={notice.delivery} />
    </>
  )
}
