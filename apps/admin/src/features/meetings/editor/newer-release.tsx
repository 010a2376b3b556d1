import type { ReviewedMeeting } from '@u4ssc/client/drafts'
import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useReviewOfDraft } from '../../circulars/review/use-review-of-draft'
import { useEditorContext } from './editor'
import { useComparison } from '../queries'
import { ChangeList } from '../components/change-list'

/** Shown if a newer version was published after the draft was started. */
export function NewerReleaseNotice() {
  const { draft, isStored, position } = useEditorContext()
  const { data: review } = useReviewOfDraft(draft, isStored && draft.status === 'open')
  const release = review?.meetings.find((one) => one.position === position)
  const { release: base = null, latest = null } = release ?? {}
  if (!release || base === null || latest === null || base === latest) return null
  return <NewerRelease release={release} base={base} latest={latest} />
}

/**
 * Shows what the newer version changed and what the draft changes, with a link to merge
 * them.
 */
function NewerRelease(props: {
  readonly release: ReviewedMeeting
  readonly base: number
  readonly latest: number
}) {
  const { release, base, latest } = props
  const { draft, mayEdit } = useEditorContext()
  const { slug } = release
  return (
    <div className="notice bad" role="alert">
      <p>{say('publishing.release-newer', { number: latest })}</p>
      <h2>{say('publishing.release-changesInVersion', { number: latest })}</h2>
      <Loaded query={useComparison(slug, base, latest)}>
        {(comparison) => <ChangeList changes={comparison?.changes ?? []} />}
      </Loaded>
      <h2>{say('publishing.release-changesInDraft')}</h2>
      <ChangeList changes={release.changes} />
      {mayEdit && (
        <LinkBase className="button" to={`/merge/${draft.id}`}>
          {say('merge.title', { number: latest })}
        </LinkBase>
      )}
    </div>
  )
}
