import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { I18n } from '../../i18n/i18n'
import { useI18n } from '../../i18n/use-i18n'
import { toTimetable } from '../../programme/programme-view'

type ShortProgrammeView = ReturnType<typeof toShortProgramme>

/** Returns the part of a programme that the meeting page shows. */
export function toShortProgramme(
  i18n: I18n,
  { meeting }: PublishedMeeting,
  viewer: { zone: string | null; now: string },
) {
  return toTimetable(i18n, meeting, viewer, ({ id, title, kind, room }) => ({
    id,
    title,
    room,
    isBreak: kind === 'break',
  }))
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
        {sessions.map(
          ({ id, startsAt, startTime, endTime, shift, title, isNow, isBreak, room }) => (
            <tr key={id} className={isNow ? 'now' : isBreak ? 'break' : undefined}>
              <td className="num">
                <time dateTime={startsAt ?? undefined}>{startTime}</time>–{endTime}
                {shift !== null && <small>{shift}</small>}
              </td>
              <td>
                {isNow && <span className="state live">{i18n.t('programme.now')}</span>}
                <bdi>{title}</bdi>
                {room !== null && <small>{room}</small>}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
