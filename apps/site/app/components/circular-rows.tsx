import type { CircularRow } from '../letters/circular-row'
import { useWords } from '../words/use-words'
import { markOf } from '../words/words'

export function CircularRows({ rows }: { rows: readonly CircularRow[] }) {
  const words = useWords()
  return (
    <ul className="rows">
      {rows.map(({ id, name, issuedOn, subject, language }) => (
        <li key={id}>
          <span className="soft num">
            {issuedOn === null ? (
              words.say('dates.no-date')
            ) : (
              <time dateTime={issuedOn}>{words.shortDate(issuedOn)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={words.path(`/circulars/${encodeURIComponent(id)}`)}>
                <bdi>{name}</bdi>
              </a>
            </p>
            <p className="soft" {...markOf(words, language)}>
              {subject}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
