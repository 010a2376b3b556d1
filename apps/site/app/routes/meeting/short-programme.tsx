import { useI18n } from '../../i18n/use-i18n'
import type { ProgrammeDay, ProgrammeView } from '../../programme/programme-view'

type ShortSession = Omit<
  ProgrammeDay['sessions'][number],
  'kind' | 'people' | 'documents' | 'isChosen'
>

export interface ShortProgrammeView extends Pick<ProgrammeView, 'clock' | 'changesInSeconds'> {
  readonly days: readonly {
    readonly iso: string
    readonly words: string
    readonly sessions: readonly ShortSession[]
  }[]
}

/** Returns the part of a programme that the meeting page shows. */
export function toShortProgramme({
  days,
  clock,
  changesInSeconds,
}: ProgrammeView): ShortProgrammeView {
  return {
    clock,
    changesInSeconds,
    days: days.map(({ iso, words, sessions }) => ({
      iso,
      words,
      sessions: sessions.map(toShort),
    })),
  }
}

function toShort(session: ShortSession): ShortSession {
  const { id, start, end, shift, title, isNow, isBreak, room } = session
  return { id, start, end, shift, title, isNow, isBreak, room }
}

interface ShortProgrammeProps {
  readonly programme: ShortProgrammeView
  /** Of the meeting page. */
  readonly path: string
}

/** The short programme; speakers and session selection are on the programme page. */
export function ShortProgramme({ programme, path }: ShortProgrammeProps) {
  const i18n = useI18n()
  const { days, clock, changesInSeconds } = programme
  if (days.length === 0) return null
  return (
    <section
      aria-labelledby="programme"
      id="sessions"
      data-fresh
      data-changes-in={changesInSeconds}
    >
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
    </section>
  )
}

interface DayProps {
  readonly day: ShortProgrammeView['days'][number]
  readonly isOnly: boolean
}

function Day({ day: { words: date, sessions }, isOnly }: DayProps) {
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
