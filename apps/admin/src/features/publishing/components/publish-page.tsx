import { drafts } from '@u4ssc/client/contract'
import type { Draft } from '@u4ssc/client/drafts'
import { useParams } from 'react-router'
import { useFind } from '../../../components/api/operations'
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
      <Loaded query={usePublishing(id)} wayOut={<BackToDraft id={id} />}>
        {(publishing) => (publishing ? <Review publishing={publishing} /> : <NoDraft />)}
      </Loaded>
    </RequireRole>
  )
}

/** A link to the draft, which opens even if its review does not. */
function BackToDraft({ id }: { readonly id: string }) {
  const { data: draft } = useFind(drafts.get, id)
  if (!draft) return null
  return (
    <p className="actions">
      <Link look="quiet" to={draftPath(draft)}>
        {say('publishing.back')}
      </Link>
    </p>
  )
}

/** Returns the address of the draft of a circular, or of the changes to a meeting. */
function draftPath(draft: Draft): string {
  return draft.meeting === null ? `/circulars/${draft.id}` : editorPath(draft)
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
        <Link look="quiet" to={draftPath(draft)}>
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
