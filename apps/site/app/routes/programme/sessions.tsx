import { useContext } from 'react'
import { Rendering } from '../../components/frame/rendering'
import { markOf } from '../../i18n/i18n'
import { useI18n } from '../../i18n/use-i18n'
import type { ProgrammeDay, ProgrammeView, SessionView } from '../../programme/programme-view'

/** The sessions by day. The selection is in the address, since there are no accounts. */
export function Sessions({ programme, path }: { programme: ProgrammeView; path: string }) {
  const i18n = useI18n()
  return (
    <form>
      {programme.days.map((day) => (
        <Day key={day.iso} day={day} />
      ))}
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

function Day({ day: { iso, words: date, sessions } }: { day: ProgrammeDay }) {
  const i18n = useI18n()
  return (
    <table className="programme">
      <caption>
        <time dateTime={iso}>{date}</time>
      </caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('programme.time')}</th>
          <th scope="col">{i18n.t('programme.session')}</th>
          <th scope="col" className="no-print">
            {i18n.t('programme.selection')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </tbody>
    </table>
  )
}

function Session({ session }: { session: SessionView }) {
  const i18n = useI18n()
  const { id, title, kind, shift, room, people, documents } = session
  return (
    <tr id={`session-${id}`} className={session.isNow ? 'now' : undefined}>
      <td className="num">
        <time dateTime={session.startsAt ?? undefined}>{session.startTime}</time>–<wbr />
        <time dateTime={session.endsAt ?? undefined}>{session.endTime}</time>
        {shift !== null && <small>{shift}</small>}
      </td>
      <th scope="row">
        {session.isNow && <span className="state live">{i18n.t('programme.now')}</span>}
        <bdi {...markOf(i18n, session.language)}>{title}</bdi>
        <small>{room === null ? kind : `${kind}, ${room}`}</small>
        {people.map(({ name, details }) => (
          <small key={name}>
            <b>{name}</b>, {details}
          </small>
        ))}
        {documents.map(({ title: name, url }) => (
          <small key={url}>
            <a href={url}>{name}</a>
          </small>
        ))}
      </th>
      <td className="no-print">
        {!session.isBreak && (
          <input
            type="checkbox"
            name="session"
            value={id}
            defaultChecked={session.isChosen}
            aria-label={i18n.t('programme.choose', { title })}
          />
        )}
      </td>
    </tr>
  )
}
