import { emails } from '@u4ssc/client/contract'
import type { MessageSummary } from '@u4ssc/client/emails'
import { Button } from '../../../components/button'
import { useAct, useFind } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { EmailContent } from '../../../components/feedback/email-content'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SidePanel } from '../../../components/layout/side-panel'
import { AttachmentList } from '../../../subjects/emails/attachment-list'
import { describeKind } from '../../../subjects/emails/describe-kind'

/** Shows one email: delivery, content, Resend. */
export function MessagePanel({ message, close }: { message: MessageSummary; close: () => void }) {
  const preview = useFind(emails.get, message.id)
  return (
    <SidePanel title={describeKind(message.kind)} close={close}>
      <dl className="facts">
        <div>
          <dt>{say('registrations.filter-state')}</dt>
          <dd>{say(`messages.state-${message.state}`)}</dd>
        </div>
        <div>
          <dt>{say('messages.attempts')}</dt>
          <dd className="num">{message.attempts}</dd>
        </div>
        {message.nextAttemptAt !== null && (
          <div>
            <dt>{say('messages.nextAttempt')}</dt>
            <dd className="num">{describeMoment(message.nextAttemptAt)}</dd>
          </div>
        )}
        {message.error !== null && (
          <div>
            <dt>{say('messages.error')}</dt>
            <dd>
              <bdi>{message.error}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <Resending message={message} />
      <Loaded query={preview}>
        {(found) =>
          found === null ? (
            <p className="soft">{say('messages.recipientRemoved')}</p>
          ) : (
            <>
              <EmailContent {...found} />
              {found.attachments.length > 0 && <h3>{say('attachments.title')}</h3>}
              <AttachmentList files={found.attachments} />
            </>
          )
        }
      </Loaded>
    </SidePanel>
  )
}

function Resending({ message }: { message: MessageSummary }) {
  const resend = useAct(emails.resend)
  const leavesAnyway = message.state === 'queued' || message.state === 'deferred'
  return (
    <>
      <div className="actions">
        <Button
          size="small"
          disabled={leavesAnyway || resend.isPending}
          onClick={() => resend.mutate(message.id)}
        >
          {say('messages.resend')}
        </Button>
        <span className="soft" role="status">
          {leavesAnyway && say('messages.alreadyQueued')}
        </span>
      </div>
      {resend.error && <ProblemNotice error={resend.error} />}
    </>
  )
}
