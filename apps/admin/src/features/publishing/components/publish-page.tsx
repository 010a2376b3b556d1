import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { PublishedPages } from '../../../subjects/drafts/published-pages'
import { mayEditCirculars, maySeeCirculars } from '../../../subjects/drafts/permissions'
import { editorPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { usePublishing } from '../queries'
import type { Publishing } from '../queries'
import { NotifyParticipants } from './notify-participants'
import { ReviewDesk } from './publish-review'

/** Review and publish: open issues, changes, audience. No other page publishes. */
export function PublishPage() {
  const { id = '' } = useParams()
  return (
    <RequireRole may={maySeeCirculars} title={say('publishing.title')}>
      <Loaded query={usePublishing(id)}>
        {(publishing) => (publishing ? <Review publishing={publishing} /> : <NoDraft />)}
      </Loaded>
    </RequireRole>
  )
}

function NoDraft() {
  return (
    <>
      <PageHeader title={say('publishing.title')} />
      <p className="empty">{say('editor.none')}</p>
    </>
  )
}

function Review({ publishing: { draft, review } }: { publishing: Publishing }) {
  const mayWrite = mayEditCirculars(useRole())
  const back = draft.meeting === null ? `/circulars/${draft.id}` : editorPath(draft)
  return (
    <>
      <PageHeader
        crumbs={
          draft.meeting === null ? (
            <Link to="/circulars">{say('circulars.title')}</Link>
          ) : (
            <MeetingCrumbs slug={draft.meeting} />
          )
        }
        title={say('publishing.title')}
      >
        {draft.meeting !== null && review !== null && mayWrite && (
          <Link look="quiet" to={`/circulars/amend/${draft.meeting}`}>
            {say('writing.amend')}
          </Link>
        )}
        <Link look="quiet" to={back}>
          {say('publishing.back')}
        </Link>
      </PageHeader>
      {review === null ? (
        <div className="reviewed">
          <PublishedPages draft={draft} />
          <NotifyParticipants draft={draft} />
        </div>
      ) : (
        <ReviewDesk key={draft.id} draft={draft} review={review} />
      )}
    </>
  )
}
