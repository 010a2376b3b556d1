import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { languageOfText, localize } from '../letters/localize'
import { toTimetable } from '../programme/programme-view'
import { markOf } from '../i18n/i18n'
import type { I18n } from '../i18n/i18n'
import { useI18n } from '../i18n/use-i18n'

interface Viewer {
  readonly zone: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

export type OwnSessionsView = ReturnType<typeof toOwnSessions>

/** Returns the sessions by day in the zone of the person, with their titles only. */
export function toOwnSessions(i18n: I18n, published: PublishedMeeting, viewer: Viewer) {
  const { meeting } = localize(i18n, published.meeting)
  const { days } = toTimetable(i18n, meeting, viewer, ({ id, title }) => ({
    id,
    title,
    language: languageOfText(i18n, meeting, ({ sessions }) => sessions?.[id]?.title),
  }))
  return days
}

interface OwnSessionsProps {
  readonly days: OwnSessionsView
  /** Path of the programme. */
  readonly programme: string
}

/** The sessions of the meeting on the personal page. */
export function OwnSessions({ days, programme }: OwnSessionsProps) {
  const i18n = useI18n()
  if (days.length === 0) return null
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">{i18n.t('programme.title')}</h2>
      {days.map(({ iso, words, sessions }) => (
        <div key={iso}>
          {days.length > 1 && <h3>{words}</h3>}
          <ul className="rows">
            {sessions.map(({ id, title, language, startTime, endTime }) => (
              <li key={id}>
                <span className="num">
                  {i18n.t('dates.time-range', { from: startTime, to: endTime })}
                </span>
                <bdi {...markOf(i18n, language)}>{title}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="no-print">
        <a href={programme}>{i18n.t('programme.whole')}</a>
      </p>
    </section>
  )
}
