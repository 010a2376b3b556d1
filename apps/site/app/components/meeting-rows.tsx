import type { MeetingRow } from '../times/meeting-row'
import { PhaseMark } from './phase-mark'
import { useWords } from '../words/use-words'
import { markOf } from '../words/words'

export function MeetingRows({ rows }: { rows: readonly MeetingRow[] }) {
  const words = useWords()
  return (
    <ul className="rows">
      {rows.map(({ slug, title, language, date, where, phase }) => (
        <li key={slug}>
          <span className="soft num">
            {date.iso === null ? (
              words.say('dates.to-be-confirmed')
            ) : (
              <time dateTime={date.iso}>{words.shortDate(date.iso)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={words.path(`/meetings/${encodeURIComponent(slug)}`)}>
                <bdi {...markOf(words, language)}>{title}</bdi>
              </a>
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
