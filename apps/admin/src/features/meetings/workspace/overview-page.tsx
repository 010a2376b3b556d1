import { drafts, may, meetings, registrations } from '@u4ssc/client/contract'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { useParams } from 'react-router'
import { Card, FoldedPanel, Panel } from '../../../components/panel'
import { Link } from '../../../components/link'
import { useFind, useReadPages } from '../../../components/api/operations'
import { wording } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { RegistrationCharts } from '../../../subjects/registrations/registration-charts'
import { DownloadLists } from '../../../subjects/registrations/download-lists'
import { ClosedNotice } from '../../../subjects/record/closed-notice'
import { closingOf } from '../../../subjects/record/queries'
import { WithdrawnList } from '../../../subjects/withdrawals/withdrawn-list'
import { DraftLinks } from '../components/draft-links'
import { ReleaseHistory } from '../components/release-history'
import { describeDays } from '../describe-schedule'
import { AcceptedDrift } from '../drift/accepted-drift'
import { OpenDrift } from '../drift/open-drift'
import { maySeeMeetings } from '../../../subjects/meetings/permissions'
import { MeetingActions } from './meeting-actions'
import { MeetingNumbers } from './meeting-numbers'
import { NextSteps } from './next-steps'

/** What a meeting needs, its numbers and its state. */
export function OverviewOfMeeting() {
  const { slug = '' } = useParams()
  return (
    <Loaded query={useFind(meetings.get, slug)}>
      {(published) => (published ? <Meeting published={published} /> : <NoMeeting slug={slug} />)}
    </Loaded>
  )
}

function NoMeeting({ slug }: { slug: string }) {
  return (
    <>
      <PageHeader crumbs={<ToMeetings />} title={say('registrations.filter-meeting')} />
      <p className="empty">{say('registration-settings.noMeeting')}</p>
      <WithdrawnList kind="meeting" id={slug} />
    </>
  )
}

function ToMeetings() {
  return <Link to="/meetings">{say('meetings.title')}</Link>
}

function Meeting({ published }: { published: PublishedMeeting }) {
  const { slug, meeting } = published
  const role = useRole()
  const seesDrafts = maySeeMeetings(role)
  return (
    <>
      <PageHeader crumbs={<ToMeetings />} title={meeting.title}>
        {may(registrations.list, role) && <DownloadLists meeting={slug} filter={{}} />}
        <MeetingActions published={published} />
      </PageHeader>
      <ClosedNotice slug={slug} />
      <MeetingNumbers slug={slug} />
      <div className="two-columns">
        <NextSteps published={published} />
        <Status published={published} seesDrafts={seesDrafts} />
      </div>
      {may(registrations.list, role) && (
        <FoldedPanel title={say('workspace.figures')}>
          <RegistrationCharts meeting={slug} />
        </FoldedPanel>
      )}
      {seesDrafts && (
        <>
          <Panel title={say('issues.drift-title')}>
            <OpenDrift meeting={slug} />
          </Panel>
          <AcceptedDrift slug={slug} release={published.release.number} />
          <Versions published={published} />
        </>
      )}
    </>
  )
}

function Status(props: { readonly published: PublishedMeeting; readonly seesDrafts: boolean }) {
  const { slug, meeting, release, registrationStatus, letter } = props.published
  return (
    <Card title={say('workspace.status')}>
      <dl className="body pairs">
        <dt>{say('meetings.days')}</dt>
        <dd>{describeDays(meeting.schedule)}</dd>
        <dt>{say('workspace.publicPage')}</dt>
        <dd>{say('workspace.version', { number: release.number })}</dd>
        <dt>{say('workspace.registration')}</dt>
        <dd>{describeRegistrationStatus(registrationStatus, wording)}</dd>
        <dt>{say('circulars.title')}</dt>
        <dd>{letter?.reference ?? say('facts.notStated')}</dd>
        {props.seesDrafts && (
          <>
            <dt>{say('meetings.drafts')}</dt>
            <dd>
              <OpenDraftsOf slug={slug} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}

function OpenDraftsOf({ slug }: { readonly slug: string }) {
  const pages = useReadPages(drafts.list, { status: 'open', meeting: slug })
  return (
    <Paged pages={pages} none={say('meetings.noDrafts')}>
      {(items) => <DraftLinks drafts={items} slug={slug} />}
    </Paged>
  )
}

/** The published versions, folded: they are long and rarely needed. */
function Versions({ published }: { readonly published: PublishedMeeting }) {
  const { slug, release } = published
  const releases = useReadPages(meetings.releases.list, slug)
  return (
    <FoldedPanel title={say('releases.title')}>
      <Paged pages={releases} none={say('releases.none')}>
        {(items) => (
          <ReleaseHistory
            slug={slug}
            releases={items}
            published={closingOf(published) === null ? release.number : null}
          />
        )}
      </Paged>
    </FoldedPanel>
  )
}
