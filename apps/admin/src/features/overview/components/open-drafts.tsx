import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { nameOfDraft } from '../../circulars/name-of-draft'
import { editorPath } from '../../meetings/actions'
import { useMeetingName } from '../../registrations/queries'
import { useOpenDrafts } from '../../meetings/queries'

const MAX_SHOWN = 8

/** Lists the open drafts with the number of their open issues. */
export function OpenDrafts() {
  const nameOfMeeting = useMeetingName()
  const { data, error, isPending, refetch } = useOpenDrafts()
  if (isPending || error)
    return (
      <p className="soft" aria-busy={isPending}>
        {isPending ? (
          say('circulars.state-loading')
        ) : (
          <button type="button" className="link" onClick={() => void refetch()}>
            {say('action.tryAgain')}
          </button>
        )}
      </p>
    )
  const drafts = data.pages.flatMap((page) => page.items)
  return (
    <section>
      <h3>{say('meetings.drafts')}</h3>
      {drafts.length === 0 && <p className="soft">{say('overview.nothing')}</p>}
      <ul className="plain">
        {drafts.slice(0, MAX_SHOWN).map((draft) => (
          <li key={draft.id}>
            <LinkBase to={draft.meeting === null ? `/circulars/${draft.id}` : editorPath(draft)}>
              {draft.meeting === null ? nameOfDraft(draft) : nameOfMeeting(draft.meeting)}
            </LinkBase>{' '}
            {draft.openIssues > 0 && (
              <span className="caution">
                {say('review.issues-open', { count: draft.openIssues })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
