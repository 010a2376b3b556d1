import type { Review, ReviewedMeeting } from '@u4ssc/client'
import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/loaded'
import { say } from '../../../components/say'
import { ChangeList } from '../components/change-list'
import { NewerRelease } from '../components/newer-release'
import { ReleaseEffects } from '../components/release-effects'
import { ReleaseForm } from '../components/release-form'
import { UnapprovedFiles } from '../components/unapproved-files'
import { VisitorPreview } from '../components/visitor-preview'
import { useDeskHere } from '../desk/desk'
import { slugAt } from '../desk/slug-at'
import { namesOf } from '../names-of'
import { useReviewOfDraft } from '../../circulars/use-review-of-draft'
import { findUnfinished } from '../unfinished'

/** Before it goes out: what changes, where it leaves the letter, who is told; then the release. */
export function ReleasePart() {
  const { draft, position, saving } = useDeskHere()
  const review = useReviewOfDraft(draft)
  if (draft.status === 'published') return <Published />
  return (
    <div className="work release">
      <div>
        {saving !== 'saved' && saving !== 'unchanged' && (
          <p className="notice">{say('release.unsaved')}</p>
        )}
        <Unfinished />
        <Loaded query={review}>
          {(answer) => {
            const release = answer?.meetings.find((one) => one.position === position)
            if (!answer || !release?.latest) return <WithItsLetter />
            return <Release release={release} latest={release.latest} review={answer} />
          }}
        </Loaded>
      </div>
      <VisitorPreview />
    </div>
  )
}

function Release(props: {
  readonly release: ReviewedMeeting
  readonly latest: number
  readonly review: Review
}) {
  const { release, latest, review } = props
  const { draft, kept, mayEdit } = useDeskHere()
  if (release.release !== null && latest !== release.release)
    return <NewerRelease release={release} base={release.release} latest={latest} />
  return (
    <>
      <h3>{say('release.changes', { number: latest })}</h3>
      <ChangeList changes={release.changes} names={namesOf(kept)} />
      <UnapprovedFiles files={release.unapproved} />
      <ReleaseEffects release={release} />
      {draft.meeting === null ? (
        <WithItsLetter />
      ) : (
        mayEdit && (
          <ReleaseForm key={draft.version} release={release} latest={latest} review={review} />
        )
      )}
    </>
  )
}

/** A draft that came as a letter is published as one, from its review. */
function WithItsLetter() {
  const { draft } = useDeskHere()
  return (
    <p className="notice">
      {say('release.withLetter')}{' '}
      <LinkBase to={`/circulars/${draft.id}`}>{say('release.toReview')}</LinkBase>
    </p>
  )
}

function Published() {
  const { draft, position } = useDeskHere()
  const slug = slugAt(draft, position)
  return (
    <p className="notice">
      {say('publish.done')}{' '}
      {slug !== undefined && (
        <LinkBase to={`/meetings/${slug}`}>{say('release.toMeeting')}</LinkBase>
      )}
    </p>
  )
}

/** What nobody would publish on purpose: a session without a title, a speaker without a name. */
function Unfinished() {
  const found = findUnfinished(useDeskHere().meeting)
  if (found.length === 0) return null
  return (
    <div className="notice bad">
      <p>{say('release.unfinished')}</p>
      <ul className="plain">
        {found.map(({ part, count }) => (
          <li key={part}>{say(`release.unfinished-${part}`, { count })}</li>
        ))}
      </ul>
    </div>
  )
}
