import type { Draft } from '@u4ssc/client/drafts'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/language/say'
import { editorPath } from '../../meetings/actions'
import { findUnfinished } from '../../meetings/find-unfinished'

const PARTS = { sessions: 'programme', speakers: 'speakers', documents: 'documents' } as const

/** Lists items without a name, which block publishing. */
export function UnfinishedList({ draft }: { draft: Draft }) {
  const found = draft.reading.meetings.flatMap((meeting, position) =>
    findUnfinished(meeting).map((one) => ({ ...one, position })),
  )
  if (found.length === 0) return null
  return (
    <div className="body">
      {found.map(({ part, count, position }) => (
        <article key={`${position} ${part}`} className="issue">
          <h3>{say(`publishing.release-unfinished-${part}`, { count })}</h3>
          <p>
            <LinkBase to={editorPath(draft, position, PARTS[part])}>
              {say('publishing.toDraft')}
            </LinkBase>
          </p>
        </article>
      ))}
    </div>
  )
}
