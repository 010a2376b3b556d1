import { useContext } from 'react'
import { Rendering } from '../../components/frame/rendering'
import { useI18n } from '../../i18n/use-i18n'
import type { ProgrammeView } from '../../programme/programme-view'
import { SessionList } from '../../programme/session-list'

/** The sessions by day. The selection is in the address, since there are no accounts. */
export function Sessions({ programme, path }: { programme: ProgrammeView; path: string }) {
  const i18n = useI18n()
  return (
    <form>
      <Days days={programme.days} />
      <SessionList timetable={programme} path={path} isFull />
      <div className="actions no-print">
        <button className="button quiet">{i18n.t('programme.keep-selection')}</button>
        {programme.clock !== null && (
          <button className="button" formAction={`${path}/programme.ics`}>
            {i18n.t(programme.hasChoice ? 'programme.save-selection' : 'programme.save')}
          </button>
        )}
        {programme.clock !== null && programme.hasChoice && (
          <ToGoogle programme={programme} path={path} />
        )}
      </div>
      <p className="soft no-print">{i18n.t('programme.hint')}</p>
    </form>
  )
}

/** Links to the days of a meeting of several days. */
function Days({ days }: Pick<ProgrammeView, 'days'>) {
  const i18n = useI18n()
  if (days.length < 2) return null
  return (
    <nav className="local no-print" aria-label={i18n.t('programme.days')}>
      {days.map(({ iso, words }) => (
        <a key={iso} href={`#day-${iso}`}>
          {words}
        </a>
      ))}
    </nav>
  )
}

/** Link that subscribes Google Calendar to the chosen sessions, so that later changes arrive there. */
function ToGoogle({ programme, path }: { programme: ProgrammeView; path: string }) {
  const i18n = useI18n()
  const { origin } = useContext(Rendering)
  const chosen = programme.days.flatMap(({ sessions }) =>
    sessions.filter(({ isChosen }) => isChosen).map(({ id }) => ['session', id]),
  )
  const host = origin.replace(/^https?:/, 'webcal:')
  const calendar = `${host}${path}/programme.ics?${new URLSearchParams(chosen).toString()}`
  const google = new URLSearchParams({ cid: calendar })
  return (
    <a
      className="button quiet"
      href={`https://calendar.google.com/calendar/render?${google.toString()}`}
      rel="noreferrer"
    >
      {i18n.t('programme.google')}
    </a>
  )
}
