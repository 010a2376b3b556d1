import { emails, may, notices } from '@u4ssc/client/contract'
import type { Notice } from '@u4ssc/client/emails'
import { useParams } from 'react-router'
import { Panel } from '../../../components/panel'
import { Link } from '../../../components/link'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { describeKind } from '../../../subjects/emails/describe-kind'
import { EmailHealth } from '../../../subjects/emails/email-health'
import { useNoticeActions } from '../actions'
import { describeState } from '../describe-state'
import { useNotice } from '../../../subjects/emails/notice-queries'
import { AttachmentsPart } from './attachments-part'
import { NoticeForm } from './notice-form'
import { PagePart } from './page-part'
import { PreviewPart } from './preview-part'
import { SendingPart } from './sending-part'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { useRole } from '../../../components/layout/use-role'
import { DeliveryTally } from '../../../subjects/emails/delivery-tally'

/** One notice: audience, text, preview, approval. */
export function NoticePage() {
  return (
    <RequireRole may={(role) => may(notices.list, role)} title={say('notices.title')}>
      <NoticeById />
    </RequireRole>
  )
}

function NoticeById() {
  const { id = '' } = useParams()
  return (
    <Loaded query={useNotice(id)}>
      {(notice) =>
        notice === null ? (
          <p className="empty">{say('notices.notFound')}</p>
        ) : (
          <NoticeDesk notice={notice} />
        )
      }
    </Loaded>
  )
}

function NoticeDesk({ notice }: { notice: Notice }) {
  const { id, kind, meeting, title, state, since, release } = notice
  const actions = useNoticeActions(id)
  return (
    <>
      <PageHeader
        crumbs={
          <MeetingCrumbs slug={meeting}>
            <Link to={meetingPath(meeting, 'notices')}>{say('notices.title')}</Link>
          </MeetingCrumbs>
        }
        title={`${describeKind(kind)}: ${title}`}
      >
        <strong className={state === 'drafted' ? 'caution' : 'soft'} role="status">
          {describeState(notice)}
        </strong>
      </PageHeader>
      <EmailHealth />
      {since !== null && release !== null && (
        <p className="soft">{say('notices.changesBetween', { since, release })}</p>
      )}
      {state === 'queued' && <DeliveryPart notice={notice} />}
      {state === 'drafted' ? (
        <NoticeForm notice={notice} actions={actions} />
      ) : (
        <>
          <SendingPart notice={notice} actions={actions} isDirty={false} />
          <PagePart notice={notice} actions={actions} />
          <AttachmentsPart notice={notice} actions={actions} />
          <PreviewPart notice={notice} actions={actions} isDirty={false} />
        </>
      )}
    </>
  )
}

/** Delivery counts of a notice, with a link to its emails. */
function DeliveryPart({ notice: { id, meeting, delivery } }: { notice: Notice }) {
  const role = useRole()
  return (
    <Panel title={say('notices.delivery')}>
      <DeliveryTally delivery={delivery} />
      {may(emails.list, role) && (
        <Link to={meetingPath(meeting, `outbox?${new URLSearchParams({ notice: id })}`)}>
          {say('notices.outbox')}
        </Link>
      )}
    </Panel>
  )
}
