import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import { describeMoment } from '../../../clock-format'
import { say } from '../../../components/language/say'

interface RecordListProps {
  readonly slug: string
  readonly records: ProceedingsPreview['records']
}

/** Placeholder for a person who was removed or worked on another server. */
const NOBODY = '—'

/** Lists the closings of a meeting, latest first, each with its digest. */
export function RecordList({ slug, records }: RecordListProps) {
  if (records.length === 0) return <p className="empty">{say('proceedings.none')}</p>
  return records.map(({ number, release, digest, frozenAt, frozenBy, reopened, reopenedBy }) => (
    <div className="notice" key={number}>
      <p>
        <a href={`/v1/meetings/${encodeURIComponent(slug)}/proceedings/${number}`}>
          {say('proceedings.record', { number })}
        </a>
        {' · '}
        {say('proceedings.onRecord', { number: release })}{' '}
        {say('proceedings.closedBy', {
          moment: describeMoment(frozenAt),
          name: frozenBy ?? NOBODY,
        })}
      </p>
      <p className="soft" dir="ltr">
        SHA-256 <code>{digest}</code>
      </p>
      {reopened && (
        <p>
          {say('proceedings.reopened', {
            moment: describeMoment(reopened.at),
            name: reopenedBy ?? NOBODY,
            reason: reopened.reason,
          })}
        </p>
      )}
    </div>
  ))
}
