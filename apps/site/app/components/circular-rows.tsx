import type { CircularRow } from '../letters/circular-row'
import { useWords } from '../words/use-words'

export function CircularRows({ rows }: { rows: readonly CircularRow[] }) {
  const words = useWords()
  return (
    <ul className="rows">
      {rows.map(({ id, name, issuedOn, subject }) => (
        <li key={id}>
          <span className="soft num">
            {issuedOn === null ? (
              words.say('when.date-open')
            ) : (
              <time dateTime={issuedOn}>{words.shortDate(issuedOn)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={words.path(`/circulars/${encodeURIComponent(id)}`)}>{name}</a>
            </p>
            <p className="soft">{subject}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
