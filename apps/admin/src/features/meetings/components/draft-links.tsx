import type { DraftSummary } from '@u4ssc/client/drafts'
import { Link } from '../../../components/link'
import { describeMoment } from '../../../clock-format'
import { say } from '../../../components/language/say'
import { editorPath } from '../../../subjects/meetings/meeting-paths'

/** Links to the open drafts of a meeting: to the editor, or for a circular to its review. */
export function DraftLinks(props: { drafts: readonly DraftSummary[]; slug: string }) {
  const own = props.drafts.flatMap((draft) => {
    const base = draft.bases.find(({ slug }) => slug === props.slug)
    return base ? [{ draft, position: base.position }] : []
  })
  if (own.length === 0) return <span className="soft">{say('meetings.noDrafts')}</span>
  return (
    <ul className="plain">
      {own.map(({ draft, position }) => (
        <li key={draft.id}>
          {draft.meeting === null ? (
            <Link to={`/circulars/${draft.id}`}>
              {draft.reference ?? draft.fileName ?? say('circulars.unnamed')}
            </Link>
          ) : (
            <Link to={editorPath(draft, position)}>
              {say('meetings.changeOf', { moment: describeMoment(draft.updatedAt) })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
