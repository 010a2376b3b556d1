import { holding, renderPart } from '../../components/part'
import { useI18n } from '../../i18n/use-i18n'
import type { I18n } from '../../i18n/i18n'
import type { ProgrammeDay, ProgrammeView } from '../../programme/programme-view'

/** Sessions with times and titles, as HTML shared by visitors in one time zone. */
interface ShortProgrammeView {
  readonly html: string
  readonly changesInSeconds: number | null
}

/** @param path - of the meeting page */
export function toShortProgramme(
  i18n: I18n,
  programme: ProgrammeView,
  path: string,
): ShortProgrammeView | null {
  if (programme.days.length === 0) return null
  const html = renderPart(i18n, <Sessions programme={programme} path={path} />)
  return { html, changesInSeconds: programme.changesInSeconds }
}

/** The short programme; speakers and session selection are on the programme page. */
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
  const i18n = useI18n()
  return (
    <>
      <h2 id="programme">{i18n.t('programme.title')}</h2>
      <p className="soft">
        {clock === null ? i18n.t('programme.no-zone') : i18n.t('programme.shown-zone', clock)}
      </p>
      {days.map((day) => (
        <Day key={day.iso} day={day} isOnly={days.length === 1} />
      ))}
      <p className="no-print">
        <a href={`${path}/programme`}>{i18n.t('programme.whole')}</a>
      </p>
    </>
  )
}

function Day({ day: { words: date, sessions }, isOnly }: { day: ProgrammeDay; isOnly: boolean }) {
  const i18n = useI18n()
  return (
    <table className="programme short">
      {!isOnly && <caption>{date}</caption>}
      <thead>
        <tr>
          <th scope="col">{i18n.t('programme.time')}</th>
          <th scope="col">{i18n.t('programme.session')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, start, end, shift, title, isNow, isBreak, room }) => (
          <tr key={id} className={isNow ? 'now' : isBreak ? 'break' : undefined}>
            <td className="num">
              <time dateTime={start.instant ?? undefined}>{start.time}</time>–{end.time}
              {shift !== null && <small>{shift}</small>}
            </td>
            <td>
              {isNow && <span className="state live">{i18n.t('programme.now')}</span>}
              <bdi>{title}</bdi>
              {room !== null && <small>{room}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
