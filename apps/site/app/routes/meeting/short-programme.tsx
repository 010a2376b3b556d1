import { useWords } from '../../words/use-words'
import type { ProgrammeDay, ProgrammeView } from '../../programme/programme-view'

interface ShortProps {
  readonly programme: ProgrammeView
  /** Of the page of the meeting. */
  readonly path: string
}

/** The sessions by their hours and titles; who speaks and what to choose stands on a page of its own. */
export function ShortProgramme({ programme: { days, clock, changesInSeconds }, path }: ShortProps) {
  const words = useWords()
  if (days.length === 0) return null
  return (
    <section
      aria-labelledby="programme"
      id="sessions"
      data-fresh
      data-changes-in={changesInSeconds}
    >
      <h2 id="programme">{words.say('programme.title')}</h2>
      <p className="soft">
        {clock === null ? words.say('programme.no-zone') : words.say('programme.clock', clock)}
      </p>
      {days.map((day) => (
        <Day key={day.iso} day={day} isOnly={days.length === 1} />
      ))}
      <p className="no-print">
        <a href={`${path}/programme`}>{words.say('programme.whole')}</a>
      </p>
    </section>
  )
}

function Day({ day: { words: date, sessions }, isOnly }: { day: ProgrammeDay; isOnly: boolean }) {
  const words = useWords()
  return (
    <table className="programme short">
      {!isOnly && <caption>{date}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.say('programme.time')}</th>
          <th scope="col">{words.say('programme.session')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, starts, ends, shift, title, isNow, isBreak, room }) => (
          <tr key={id} className={isNow ? 'now' : isBreak ? 'break' : undefined}>
            <td className="num">
              <time dateTime={starts.instant ?? undefined}>{starts.time}</time>–{ends.time}
              {shift !== null && <small>{shift}</small>}
            </td>
            <td>
              {isNow && <span className="state live">{words.say('programme.now')}</span>}
              <bdi>{title}</bdi>
              {room !== null && <small>{room}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
