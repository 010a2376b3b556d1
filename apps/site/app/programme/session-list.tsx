import { Prose } from '../components/prose'
import { TitleText } from '../components/lists/title-text'
import { useI18n } from '../i18n/use-i18n'
import type { SessionTimetable, SessionView } from './programme-view'
import { Rooms } from './room-table'

interface SessionListProps {
  readonly timetable: SessionTimetable
  /** Of the meeting page. */
  readonly path: string
  /** Adds position, organization and role to the names, and a checkbox to each session. */
  readonly isFull?: boolean
}

/** The sessions by day, with speakers and documents; in full also the rooms side by side. */
export function SessionList({ timetable, path, isFull = false }: SessionListProps) {
  const { days, ownPlace } = timetable
  return days.map((day) => (
    <section key={day.iso} id={`day-${day.iso}`} aria-label={day.words}>
      {isFull && <h2 className="day">{day.words}</h2>}
      {!isFull && days.length > 1 && <h3 className="day">{day.words}</h3>}
      {isFull && <Rooms day={day} />}
      <ol className="sessions">
        {day.sessions.map((session) => (
          <Session key={session.id} {...{ session, ownPlace, path, isFull }} />
        ))}
      </ol>
    </section>
  ))
}

interface SessionProps {
  readonly session: SessionView
  readonly ownPlace: string | null
  readonly path: string
  readonly isFull: boolean
}

function classOf({ isNow, isOver, isBreak }: SessionView): string | undefined {
  if (isNow) return 'now'
  if (isBreak) return 'break'
  return isOver ? 'over' : undefined
}

function Session({ session, ownPlace, path, isFull }: SessionProps) {
  const i18n = useI18n()
  const { id, startsAt, startTime, endTime, shift, ownTimes, room, documents } = session
  return (
    <li id={`session-${id}`} className={classOf(session)}>
      <div className="at num">
        <time dateTime={startsAt ?? undefined}>{startTime}</time>–{endTime}
        {shift !== null && <small>{shift}</small>}
        {ownTimes !== null && (
          <small>
            {ownTimes} {ownPlace}
          </small>
        )}
      </div>
      <div>
        <h3>
          <TitleText title={session.title} language={session.language} />
          {session.isNow && <span className="tag live">{i18n.t('programme.now')}</span>}
          {session.isForDecision && !session.isOver && (
            <span className="tag act">{i18n.t('programme.decides')}</span>
          )}
        </h3>
        {room !== null && <p className="soft">{room}</p>}
        {session.abstract !== null && (
          <Prose html={session.abstract} language={session.abstractLanguage} />
        )}
        <Agenda items={session.agenda} />
        {isFull ? (
          <PeopleInFull session={session} path={path} />
        ) : (
          <People session={session} path={path} />
        )}
        {documents.length > 0 && (
          <p className="soft">
            <Links links={documents} />
          </p>
        )}
      </div>
      {isFull && !session.isBreak && (
        <label className="choice no-print">
          <input
            type="checkbox"
            name="session"
            value={id}
            defaultChecked={session.isChosen}
            aria-label={i18n.t('programme.choose', { title: session.title })}
          />{' '}
          {i18n.t('programme.selection')}
        </label>
      )}
    </li>
  )
}

type PeopleProps = Pick<SessionProps, 'session' | 'path'>

function People({ session: { people }, path }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <p className="soft">
      {people.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Name id={id} name={name} path={path} />
        </span>
      ))}
    </p>
  )
}

function PeopleInFull({ session: { people }, path }: PeopleProps) {
  return people.map(({ id, name, details, role }) => (
    <p key={id} className="soft">
      <Name id={id} name={name} path={path} /> · {role}
      {details !== '' && (
        <>
          {' · '}
          <bdi>{details}</bdi>
        </>
      )}
    </p>
  ))
}

function Name({ id, name, path }: { id: string; name: string; path: string }) {
  return (
    <a href={`${path}/speakers/${encodeURIComponent(id)}`}>
      <bdi>{name}</bdi>
    </a>
  )
}

function Agenda({ items }: { items: SessionView['agenda'] }) {
  if (items.length === 0) return null
  return (
    <ul className="agenda">
      {items.map(({ number, title, language, documents }) => (
        <li key={`${number} ${title}`}>
          {number !== null && <span className="num soft">{number}</span>}{' '}
          <TitleText title={title} language={language} isMarked={false} />{' '}
          <span className="soft">
            <Links links={documents} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Links({ links }: { links: SessionView['documents'] }) {
  return links.map(({ title, language, url }, index) => (
    <span key={url}>
      {index > 0 && ' · '}
      <a href={url}>
        <TitleText title={title} language={language} />
      </a>
    </span>
  ))
}
