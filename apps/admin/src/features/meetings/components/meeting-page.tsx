import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { describeRegistrationStatus } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { LinkBase, useNavigate, useParams } from 'react-admin'
import { RequireRole } from '../../../components/layout/require-role'
import { wording } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { MoreMenu } from '../../../components/layout/more-menu'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { ClosedNotice } from '../../proceedings/components/closed-notice'
import { closingOf } from '../../proceedings/queries'
import { WithdrawDialog } from '../../withdrawals/components/withdraw-dialog'
import { WithdrawnList } from '../../withdrawals/components/withdrawn-list'
import { useCreateDraft } from '../../circulars/actions'
import { editorPath } from '../actions'
import { describeDays } from '../describe-schedule'
import { mayEditMeetings, maySeeMeetings } from '../permissions'
import { useMeeting, useOpenDrafts, useReleasePages } from '../queries'
import { siteAddressOf } from '../site-address'
import { AcceptedDrift } from '../drift/accepted-drift'
import { DocumentUploads } from '../documents/document-uploads'
import { DraftLinks } from './draft-links'
import { OpenDrift } from '../drift/open-drift'
import { ReleaseHistory } from './release-history'

export function MeetingPage() {
  const { slug = '' } = useParams()
  return (
    <RequireRole may={maySeeMeetings} title={say('registrations.filter-meeting')}>
      <Loaded query={useMeeting(slug)}>
        {(published) => (published ? <Meeting published={published} /> : <NoMeeting slug={slug} />)}
      </Loaded>
    </RequireRole>
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
  return <LinkBase to="/meetings">{say('meetings.title')}</LinkBase>
}

function Meeting({ published }: { published: PublishedMeeting }) {
  const { slug, meeting, release, registrationStatus } = published
  return (
    <>
      <PageHeader crumbs={<ToMeetings />} title={meeting.title}>
        <StartChange slug={slug} isClosed={closingOf(published) !== null} />
        <WithdrawMeeting slug={slug} title={meeting.title} />
      </PageHeader>
      <ClosedNotice slug={slug} />
      <dl className="tally">
        <div>
          <dt>{say('meetings.days')}</dt>
          <dd>{describeDays(meeting.schedule)}</dd>
        </div>
        <div>
          <dt>{say('circulars.state')}</dt>
          <dd>{describeRegistrationStatus(registrationStatus, wording)}</dd>
        </div>
        <div>
          <dt>{say('meetings.release')}</dt>
          <dd className="num">{release.number}</dd>
        </div>
        <div>
          <dt>{say('meetings.sessions')}</dt>
          <dd className="num">{meeting.programme.length}</dd>
        </div>
      </dl>
      <Links published={published} />
      <section className="part">
        <h2>{say('meetings.drafts')}</h2>
        <Paged pages={useOpenDrafts(slug)} none={say('meetings.noDraftsMore')}>
          {(drafts) => <DraftLinks drafts={drafts} slug={slug} />}
        </Paged>
      </section>
      <section className="part">
        <h2>{say('issues.drift-title')}</h2>
        <OpenDrift meeting={slug} />
      </section>
      <UploadsOfMeeting published={published} />
      <AcceptedDrift slug={slug} release={release.number} />
      <section className="part">
        <h2>{say('releases.title')}</h2>
        <Paged pages={useReleasePages(slug)} none={say('releases.none')}>
          {(releases) => (
            <ReleaseHistory
              slug={slug}
              releases={releases}
              published={closingOf(published) === null ? release.number : null}
            />
          )}
        </Paged>
      </section>
    </>
  )
}

function UploadsOfMeeting({ published }: { published: PublishedMeeting }) {
  if (!mayEditMeetings(useRole())) return null
  return <DocumentUploads slug={published.slug} isOpen={closingOf(published) === null} />
}

function Links({ published: { slug, letter } }: { published: PublishedMeeting }) {
  const page = siteAddressOf(slug)
  return (
    <p className="actions">
      {page !== null && <a href={page}>{say('meetings.publicPage')}</a>}
      {letter && <span className="soft">{letter.reference}</span>}
      <LinkBase to={`/proceedings/${slug}`}>{say('proceedings.title')}</LinkBase>
      {letter && (
        <LinkBase to={`/meetings/new?from=${slug}`}>{say('meetings.createNext')}</LinkBase>
      )}
    </p>
  )
}

function WithdrawMeeting({ slug, title }: { slug: string; title: string }) {
  const [isAsking, setAsking] = useState(false)
  if (!mayEditMeetings(useRole())) return null
  return (
    <>
      <MoreMenu
        name={title}
        items={[{ label: say('withdraw.open-meeting'), act: () => setAsking(true) }]}
      />
      {isAsking && (
        <WithdrawDialog
          published={{ kind: 'meeting', id: slug, title }}
          close={() => setAsking(false)}
        />
      )}
    </>
  )
}

function StartChange({ slug, isClosed }: { slug: string; isClosed: boolean }) {
  const start = useCreateDraft()
  const navigate = useNavigate()
  const role = useRole()
  const open = useOpenDrafts(slug)
  const drafts = open.data?.pages.flatMap(({ items }) => items) ?? []
  // The cached list may be outdated: the draft may have been published.
  const own = open.isFetching ? undefined : drafts.find(({ meeting }) => meeting === slug)
  if (!mayEditMeetings(role)) return <span className="soft">{say('review.readOnly')}</span>
  if (own)
    return (
      <LinkBase className="button" to={editorPath(own)}>
        {say('meetings.continue')}
      </LinkBase>
    )
  return (
    <>
      {start.error && <ProblemNotice error={start.error} />}
      <button
        type="button"
        className="button"
        disabled={start.isPending || isClosed || open.isFetching}
        onClick={() =>
          start.mutate({ meeting: slug }, { onSuccess: (draft) => navigate(editorPath(draft)) })
        }
      >
        {say('meetings.change')}
      </button>
    </>
  )
}
