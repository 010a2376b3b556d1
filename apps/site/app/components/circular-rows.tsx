import type { CircularRow } from '../letters/circular-row'
import { shortDate } from '../words/dates'
import { say } from '../words/say'

export function CircularRows({ rows }: { rows: readonly CircularRow[] }) {
  return (
    <ul className="rows">
      {rows.map(({ id, name, issuedOn, subject }) => (
        <li key={id}>
          <span className="soft num">
            {issuedOn === null ? (
              say('when.date-open')
            ) : (
              <time dateTime={issuedOn}>{shortDate(issuedOn)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={`/en/circulars/${encodeURIComponent(id)}`}>{name}</a>
            </p>
            <p className="soft">{subject}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
