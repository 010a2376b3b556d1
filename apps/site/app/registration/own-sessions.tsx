import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { languageOfText, localize } from '../letters/localize'
import { toTimetable } from '../programme/programme-view'
import { TitleText } from '../components/lists/title-text'
import type { I18n } from '../i18n/i18n'
import { useI18n } from '../i18n/use-i18n'

interface Viewer {
  readonly zone: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

export type OwnSessionsView = ReturnType<typeof toOwnSessions>

/** Returns the sessions by day in a zone, with their titles. */
export function toOwnSessions(i18n: I18n, published: PublishedMeeting, viewer: Viewer) {
  const { meeting } = localize(i18n, published.meeting)
  return toTimetable(i18n, meeting, viewer, ({ id, title }) => ({
    id,
    title,
    language: languageOfText(i18n, meeting, ({ sessions }) => sessions?.[id]?.title),
  }))
}

interface OwnSessionsProps {
  readonly timetable: OwnSessionsView
  /** Path of the programme. */
  readonly programme: string
}

/** The sessions of the meeting on the personal page. */
export function OwnSessions({ timetable, programme }: OwnSessionsProps) {
  const i18n = useI18n()
  const { days, clock } = timetable
  if (days.length === 0) return null
  return (
    <section id="my-sessions" aria-labelledby="own-sessions" data-fresh>
      <h2 id="own-sessions">{i18n.t('programme.title')}</h2>
      <p className="soft">
        {clock === null ? i18n.t('programme.no-zone') : i18n.t('programme.shown-zone', clock)}
      </p>
      {days.map(({ iso, words, sessions }) => (
        <div key={iso}>
          {days.length > 1 && <h3>{words}</h3>}
          <ul className="rows">
            {sessions.map(({ id, title, language, startTime, endTime }) => (
              <li key={id}>
                <span className="num">
                  {i18n.t('dates.time-range', { from: startTime, to: endTime })}
                </span>
                <p>
                  <TitleText title={title} language={language} />
                </p>
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
