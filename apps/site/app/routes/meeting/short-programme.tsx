import { holding, renderPart } from '../../components/part'
import { useWords } from '../../words/use-words'
import type { Words } from '../../words/words'
import type { ProgrammeDay, ProgrammeView } from '../../programme/programme-view'

/** The sessions by their hours and titles, as HTML that all visitors of one place get alike. */
interface ShortProgrammeView {
  readonly html: string
  readonly changesInSeconds: number | null
}

/** @param path - of the page of the meeting */
export function toShortProgramme(
  words: Words,
  programme: ProgrammeView,
  path: string,
): ShortProgrammeView | null {
  if (programme.days.length === 0) return null
  const html = renderPart(words, <Sessions programme={programme} path={path} />)
  return { html, changesInSeconds: programme.changesInSeconds }
}

/** The short programme; who speaks and what to choose stands on a page of its own. */
export function ShortProgramme({ programme }: { programme: ShortProgrammeView | null }) {
  if (programme === null) return null
  return (
    <section
      aria-labelledby="programme"
      id="sessions"
      data-fresh
      data-changes-in={programme.changesInSeconds}
      {...holding(programme.html)}
    />
  )
}

interface SessionsProps {
  readonly programme: ProgrammeView
  readonly path: string
}

function Sessions({ programme: { days, clock }, path }: SessionsProps) {
  const words = useWords()
  return (
    <>
      <h2 id="programme">{words.say('programme.title')}</h2>
      <p className="soft">
        {clock === null ? words.say('programme.no-zone') : words.say('programme.shown-zone', clock)}
      </p>
      {days.map((day) => (
        <Day key={day.iso} day={day} isOnly={days.length === 1} />
      ))}
      <p className="no-print">
        <a href={`${path}/programme`}>{words.say('programme.whole')}</a>
      </p>
    </>
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
