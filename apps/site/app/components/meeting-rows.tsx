import type { MeetingRow } from '../times/meeting-row'
import { shortDate } from '../words/dates'
import { say } from '../words/say'
import { PhaseMark } from './phase-mark'

export function MeetingRows({ rows }: { rows: readonly MeetingRow[] }) {
  return (
    <ul className="rows">
      {rows.map(({ slug, title, date, where, phase }) => (
        <li key={slug}>
          <span className="soft num">
            {date.iso === null ? (
              say('when.date-open')
            ) : (
              <time dateTime={date.iso}>{shortDate(date.iso)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={`/en/meetings/${encodeURIComponent(slug)}`}>{title}</a>
            </p>
            <p className="soft">
              <PhaseMark phase={phase} /> {where}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
