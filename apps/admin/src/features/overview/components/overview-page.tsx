import { meetingPhase } from '@u4ssc/domain/meetings'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { LinkBase } from 'react-admin'
import { instantNow } from '../../../clock-now'
import { wording } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { OpenDrift } from '../../meetings/drift/open-drift'
import { describeDays } from '../../meetings/describe-schedule'
import { mayEditMeetings, maySeeMeetings } from '../../meetings/permissions'
import { useMeetings } from '../../registrations/queries'
import { mayDecideRegistrations } from '../../registrations/permissions'
import { EmailHealth } from '../../messages/components/email-health'
import { mayHandleNotices } from '../../notices/permissions'
import { OpenDrafts } from './open-drafts'
import { PendingEmails } from './pending-emails'
import { RegistrationCharts } from './registration-charts'
import { RegistrationsToReview } from './registrations-to-review'
import { SentForReview } from './sent-for-review'

/** Home: open tasks, the next meeting, and the numbers of registrations. */
export function OverviewPage() {
  const role = useRole()
  return (
    <>
      <PageHeader title={say('overview.title')} />
      <EmailHealth />
      <section aria-labelledby="waiting">
        <h2 id="waiting">{say('overview.waiting')}</h2>
        <div className="waiting">
          {maySeeMeetings(role) && <OpenDrafts />}
          {mayEditMeetings(role) && <SentForReview />}
          {mayDecideRegistrations(role) && <RegistrationsToReview />}
          {mayHandleNotices(role) && <PendingEmails />}
        </div>
      </section>
      {maySeeMeetings(role) && (
        <section className="part" aria-labelledby="drift">
          <h2 id="drift">{say('issues.drift-title')}</h2>
          <p className="soft">{say('issues.drift-lead')}</p>
          <OpenDrift />
        </section>
      )}
      <section className="part" aria-labelledby="next">
        <h2 id="next">{say('overview.next')}</h2>
        <NextMeeting />
      </section>
      {mayDecideRegistrations(role) && <RegistrationCharts />}
    </>
  )
}

function NextMeeting() {
  const role = useRole()
  const now = instantNow()
  return (
    <Loaded query={useMeetings()}>
      {(meetings) => {
        const next = meetings
          .filter(({ meeting }) => meetingPhase(meeting, now) !== 'ended')
          .findLast(({ meeting }) => meeting.schedule.days.length > 0)
        if (!next) return <p className="soft">{say('overview.noNext')}</p>
        const { slug, meeting, registrationStatus } = next
        return (
          <p>
            {maySeeMeetings(role) ? (
              <LinkBase to={`/meetings/${slug}`}>{meeting.title}</LinkBase>
            ) : (
              meeting.title
            )}{' '}
            <span className="soft">
              {describeDays(meeting.schedule)} ·{' '}
              {describeRegistrationStatus(registrationStatus, wording)}
            </span>
          </p>
        )
      }}
    </Loaded>
  )
}
