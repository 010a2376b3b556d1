import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { Prose } from '../../../components/prose'
import { ChangeTimeZone } from '../../../components/change-time-zone'
import { toSessionWords, toTimetable } from '../../../programme/programme-view'
import { localize } from '../../../letters/localize'
import { markOf } from '../../../i18n/i18n'
import type { I18n } from '../../../i18n/i18n'
import { useI18n } from '../../../i18n/use-i18n'

export type ShortProgrammeView = ReturnType<typeof toShortProgramme>
export type ShortSession = ShortProgrammeView['days'][number]['sessions'][number]

/** Returns the programme for the meeting page. */
export function toShortProgramme(
  i18n: I18n,
  published: PublishedMeeting,
  viewer: { zone: string | null; now: string },
) {
  const { meeting } = localize(i18n, published.meeting)
  return toTimetable(i18n, meeting, viewer, (session) => toSessionWords(i18n, session, meeting))
}

interface ShortProgrammeProps {
  readonly programme: ShortProgrammeView
  /** Of the meeting page. */
  readonly path: string
  readonly isPast: boolean
}

/** The sessions by day, with speakers and documents; sessions are selected on the programme page. */
export function ShortProgramme({ programme, path, isPast }: ShortProgrammeProps) {
  const i18n = useI18n()
  const { days, changesInSeconds } = programme
  if (days.length === 0) return null
  return (
    <section
      aria-labelledby="programme"
      id="sessions"
      data-fresh
      data-changes-in={changesInSeconds}
    >
      <div className="section-head">
        <h2 id="programme">{i18n.t(isPast ? 'programme.as-held' : 'programme.title')}</h2>
        <a className="no-print" href={`${path}/programme`}>
          {i18n.t(isPast ? 'programme.title' : 'programme.whole')}
        </a>
      </div>
      <ProgrammeNote programme={programme} />
      {programme.clock !== null && <ChangeTimeZone />}
      {days.map((day) => (
        <Day
          key={day.iso}
          day={day}
          ownPlace={programme.ownPlace}
          path={path}
          isOnly={days.length === 1}
        />
      ))}
    </section>
  )
}

/** Says which time zone the times are in. */
export function ProgrammeNote({
  programme: { clock, ownPlace },
}: {
  programme: Pick<ShortProgrammeView, 'clock' | 'ownPlace'>
}) {
  const i18n = useI18n()
  if (clock === null) return <p className="soft">{i18n.t('programme.no-zone')}</p>
  return (
    <p className="soft">
      {ownPlace === null
        ? i18n.t('programme.shown-zone', clock)
        : i18n.t('programme.two-zones', { place: clock.place, other: ownPlace })}
    </p>
  )
}

interface DayProps {
  readonly day: ShortProgrammeView['days'][number]
  readonly ownPlace: string | null
  readonly path: string
  readonly isOnly: boolean
}

function Day({ day: { words: date, sessions }, ownPlace, path, isOnly }: DayProps) {
  return (
    <>
      {!isOnly && <h3 className="day">{date}</h3>}
      <ol className="sessions">
        {sessions.map((session) => (
          <Session key={session.id} session={session} ownPlace={ownPlace} path={path} />
        ))}
      </ol>
    </>
  )
}

/** The title of a session, isolated and with its language if it is not translated. */
export function SessionTitle({ session }: { session: Pick<ShortSession, 'title' | 'language'> }) {
  const i18n = useI18n()
  return <bdi {...markOf(i18n, session.language)}>{session.title}</bdi>
}

function classOf({ isNow, isOver, isBreak }: ShortSession): string | undefined {
  if (isNow) return 'now'
  if (isBreak) return 'break'
  return isOver ? 'over' : undefined
}

interface SessionProps {
  readonly session: ShortSession
  readonly ownPlace: string | null
  readonly path: string
}

function Session({ session, ownPlace, path }: SessionProps) {
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
          <SessionTitle session={session} />
          {session.isNow && <span className="tag live">{i18n.t('programme.now')}</span>}
          {session.isForDecision && !session.isOver && (
            <span className="tag act">{i18n.t('programme.decides')}</span>
          )}
        </h3>
        {room !== null && <p className="soft">{room}</p>}
        {session.abstract !== null && <Prose html={session.abstract} />}
        <Agenda items={session.agenda} />
        <People session={session} path={path} />
        {documents.length > 0 && (
          <p className="soft">
            <Links links={documents} />
          </p>
        )}
      </div>
    </li>
  )
}

function People({ session: { people }, path }: Pick<SessionProps, 'session' | 'path'>) {
  if (people.length === 0) return null
  return (
    <p className="soft">
      {people.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={`${path}/speakers/${encodeURIComponent(id)}`}>
            <bdi>{name}</bdi>
          </a>
        </span>
      ))}
    </p>
  )
}

function Agenda({ items }: { items: ShortSession['agenda'] }) {
  if (items.length === 0) return null
  return (
    <ul className="agenda">
      {items.map(({ number, title, documents }) => (
        <li key={`${number} ${title}`}>
          {number !== null && <span className="num soft">{number}</span>} <bdi>{title}</bdi>{' '}
          <span className="soft">
            <Links links={documents} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Links({ links }: { links: ShortSession['documents'] }) {
  return links.map(({ title, url }, index) => (
    <span key={url}>
      {index > 0 && ' · '}
      <a href={url}>
        <bdi>{title}</bdi>
      </a>
    </span>
  ))
}
