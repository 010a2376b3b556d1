import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { useReviewOfDraft } from '../../circulars/review/use-review-of-draft'
import { useEditorContext } from './editor'

/** Shown if a newer version was published after the draft was started, with a link to merge it. */
export function NewerReleaseNotice() {
  const { draft, isStored, position, mayEdit } = useEditorContext()
  const { data: review } = useReviewOfDraft(draft, isStored && draft.status === 'open')
  const meeting = review?.meetings.find((one) => one.position === position)
  const { release: base = null, latest = null } = meeting ?? {}
  if (base === null || latest === null || base === latest) return null
  return (
    <div className="notice bad" role="alert">
      <p>{say('publishing.release-newer', { number: latest })}</p>
      {mayEdit && (
        <p>
          <LinkBase className="button" to={`/merge/${draft.id}`}>
            {say('merge.title', { number: latest })}
          </LinkBase>
        </p>
      )}
    </div>
  )
}
