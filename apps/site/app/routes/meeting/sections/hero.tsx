import type { ReactNode } from 'react'
import { CalendarMenu } from '../../../components/calendar-menu'
import { ChangeTimeZone } from '../../../components/change-time-zone'
import { ClauseChips } from '../../../components/clause-chip'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { UpdateText } from '../../../releases/update-text'
import { PhaseMark } from '../../../components/phase-mark'
import { AtHome, Hours, Notes, PlaceList } from '../../../components/places'
import { Venue } from '../../../components/venue'
import { AlreadyRegistered, JoinNow, ToParticipants } from '../../../registration/registered-person'
import { isToCome } from '../../../times/phase-view'
import { useI18n } from '../../../i18n/use-i18n'
import { markOf } from '../../../i18n/i18n'
import type { Feeds } from '../feeds.server'
import type { MeetingView } from '../meeting-view'

/** In characters: longer titles are set smaller. */
const LONG_TITLE = 100

interface HeroProps {
  /** The rooms on the day, for a person remembered on this device; `null` for others. */
  readonly rooms: ReactNode
  readonly meeting: MeetingView
  /** After the meeting, the number of participants. */
  readonly participantCount: string | null
  /** Changes since the last visit. */
  readonly changes: readonly UpdateLine[]
  readonly calendar: Feeds['calendar']
}

/** Title, times and the next step. */
export function Hero({ meeting, changes, calendar, rooms, participantCount }: HeroProps) {
  const { registration, phase } = meeting
  return (
    <div className={classOf(registration.canJoin, rooms !== null)}>
      <Head meeting={meeting} />
      {rooms}
      <When meeting={meeting} />
      <div className="act">
        {registration.canJoin && rooms === null && <JoinNow registration={registration} />}
        {phase.phase === 'ended' ? (
          <Certificate own={registration.own} />
        ) : (
          <>
            <Actions meeting={meeting} calendar={calendar} />
            {!registration.canJoin && <AlreadyRegistered own={registration.own} />}
          </>
        )}
        <ToParticipants participants={registration.participants} count={participantCount} />
        <SinceVisit changes={changes} />
      </div>
    </div>
  )
}

function classOf(canJoin: boolean, hasRooms: boolean): string {
  if (hasRooms) return 'hero in-session with-rooms'
  return canJoin ? 'hero in-session' : 'hero'
}

function Head({ meeting }: Pick<HeroProps, 'meeting'>) {
  const i18n = useI18n()
  const { phase, title, shortName, lead } = meeting
  return (
    <header className="head">
      <p className="eyebrow" id="phase" data-fresh data-changes-in={phase.changesInSeconds}>
        <PhaseMark phase={phase} /> {meeting.kind.join(' · ')}
      </p>
      <h1
        className={shortName.length > LONG_TITLE ? 'long' : undefined}
        {...markOf(i18n, meeting.nameLanguage)}
      >
        {shortName}
      </h1>
      {lead !== '' && (
        <p className="lead" {...markOf(i18n, meeting.leadLanguage)}>
          {lead}
        </p>
      )}
      {title !== shortName && (
        <p className="official soft">
          {i18n.t('meeting.official-title')} <bdi {...markOf(i18n, meeting.language)}>{title}</bdi>
        </p>
      )}
      <Changed meeting={meeting} />
    </header>
  )
}

/** Says that the meeting is cancelled, postponed or moved, and why. */
function Changed({ meeting: { notices, reason } }: Pick<HeroProps, 'meeting'>) {
  const i18n = useI18n()
  const [first, ...others] = notices
  if (first === undefined) return null
  return (
    <div className="aside-note bad">
      <p>{first}</p>
      {reason !== null && (
        <p>
          {i18n.t('meeting.change-reason')} <bdi>{reason}</bdi>
        </p>
      )}
      {others.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  )
}

function Certificate({ own }: Pick<MeetingView['registration'], 'own'>) {
  const i18n = useI18n()
  if (own === null) return null
  return (
    <p className="no-print">
      <b>{i18n.t('meeting.certificate-question')}</b>{' '}
      <a href={own}>{i18n.t('meeting.certificate-get')}</a>{' '}
      <span className="soft">{i18n.t('meeting.certificate-who')}</span>
    </p>
  )
}

function SinceVisit({ changes }: Pick<HeroProps, 'changes'>) {
  const i18n = useI18n()
  if (changes.length === 0) return null
  return (
    <section className="aside-note no-print" aria-labelledby="since">
      <h2 id="since">{i18n.t('updates.since-visit')}</h2>
      <ul className="bullets">
        {changes.map((line) => (
          <li key={`${line.subject} ${line.words}`}>
            <UpdateText line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Actions({ meeting, calendar }: Pick<HeroProps, 'meeting' | 'calendar'>) {
  const i18n = useI18n()
  const { registration, phase, website, terms } = meeting
  const { action, note } = registration
  return (
    <>
      <div className="actions no-print">
        {action && (
          <a className="button" href={action.href}>
            {action.words}
          </a>
        )}
        {registration.isNotOpen && (
          <a className="button" href="#follow">
            {i18n.t('register.notify-me')}
          </a>
        )}
        {calendar !== null && isToCome(phase) && <CalendarMenu links={calendar} />}
        {website !== null && website !== action?.href && (
          <a className="button quiet" href={website}>
            {i18n.t('meeting.website')}
          </a>
        )}
      </div>
      <p className="terms" id="terms" data-fresh>
        {terms.map(({ words, clauses }) => (
          <span key={words}>
            {words}
            <ClauseChips clauses={clauses} />{' '}
          </span>
        ))}
        {note}
      </p>
    </>
  )
}

function When({ meeting: { when, whenClauses, venue, phase } }: Pick<HeroProps, 'meeting'>) {
  const i18n = useI18n()
  const [first] = when.places
  const Mark = phase.tone === 'off' ? 's' : 'span'
  // Their table is a section of the page
  const hasDays = when.days.length > 1
  if (when.date === null) return <p className="when-box">{i18n.t('dates.no-date')}</p>
  return (
    <figure id="when" className="when-box" data-fresh>
      <Venue venue={venue} />
      <figcaption>
        <b>
          <Mark>
            <time dateTime={when.date.iso}>{when.date.words}</time>
          </Mark>
        </b>
        <ClauseChips clauses={whenClauses} />
        {first !== undefined && (first.isYours || venue !== null) && !hasDays && (
          <span className="mine">
            <Mark>
              <Hours hours={first.hours} />
            </Mark>{' '}
            <small>
              {when.days.length === 1 && `${i18n.t('dates.every-day')} `}
              {i18n.t('dates.in-place', { place: first.name })}
            </small>
          </span>
        )}
        <Span span={when.span} />
      </figcaption>
      <AtHome when={when} />
      {when.unzonedHours !== null && (
        <p className="num">{i18n.t('dates.time-range-unzoned', { hours: when.unzonedHours })}</p>
      )}
      {hasDays ? (
        <p>
          <a href="#days">{i18n.t('meeting.days-and-times')}</a>
        </p>
      ) : (
        <PlaceList places={when.places} />
      )}
      <Notes notes={when.notes} />
      {when.yourZone !== null && <p className="soft your-zone">{when.yourZone}</p>}
      {when.places.length > 0 && <ChangeTimeZone />}
    </figure>
  )
}

/** From the first to the last sitting of days with different times. */
function Span({ span }: Pick<MeetingView['when'], 'span'>) {
  const i18n = useI18n()
  if (span === null) return null
  const { from, to, place, home } = span
  return (
    <>
      <span className="mine span">
        {i18n.t('dates.range', { from, to })} <small>{i18n.t('dates.in-place', { place })}</small>
      </span>
      {home !== null && (
        <span>
          {i18n.t('dates.at-home', {
            place: home.place,
            hours: i18n.t('dates.range', { from: home.from, to: home.to }),
          })}
        </span>
      )}
    </>
  )
}
