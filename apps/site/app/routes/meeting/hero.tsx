import { ChangeTimeZone } from '../../components/change-time-zone'
import { ClauseChips } from '../../components/clause-chip'
import { PhaseMark } from '../../components/phase-mark'
import { Places } from '../../components/places'
import { AlreadyRegistered, JoinNow, ToParticipants } from '../../registration/registered-person'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'
import type { MeetingView } from './meeting-view'

/** In characters: longer titles are set smaller. */
const LONG_TITLE = 100

interface HeroProps {
  readonly meeting: MeetingView
  /** Changes since the last visit, in words. */
  readonly changes: readonly string[]
  readonly calendar: string
}

/** Title, date, times and the next step. */
export function Hero({ meeting, changes, calendar }: HeroProps) {
  const i18n = useI18n()
  const { phase, title, notices } = meeting
  return (
    <header className="hero">
      <div>
        <p className="eyebrow" id="phase" data-fresh data-changes-in={phase.changesInSeconds}>
          <PhaseMark phase={phase} /> {meeting.kind.join(' · ')}
        </p>
        <h1
          className={title.length > LONG_TITLE ? 'long' : undefined}
          {...markOf(i18n, meeting.language)}
        >
          {title}
        </h1>
        <p className="when">
          <MeetingDate when={meeting.when} />
          <ClauseChips clauses={meeting.whenClauses} />
        </p>
        {notices.map((notice) => (
          <p key={notice} className="aside-note bad">
            {notice}
          </p>
        ))}
        <SinceVisit changes={changes} />
        {meeting.registration.canJoin && <JoinNow registration={meeting.registration} />}
        <Terms meeting={meeting} calendar={calendar} />
        {!meeting.registration.canJoin && <AlreadyRegistered own={meeting.registration.own} />}
        <ToParticipants participants={meeting.registration.participants} />
      </div>
      <When meeting={meeting} />
    </header>
  )
}

function SinceVisit({ changes }: Pick<HeroProps, 'changes'>) {
  const i18n = useI18n()
  if (changes.length === 0) return null
  return (
    <section className="aside-note no-print" aria-labelledby="since">
      <h2 id="since">{i18n.t('updates.since-visit')}</h2>
      <ul className="bullets">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  )
}

function MeetingDate({ when }: { when: MeetingView['when'] }) {
  const i18n = useI18n()
  if (when.date === null) return <>{i18n.t('dates.no-date')}</>
  return <time dateTime={when.date.iso}>{when.date.words}</time>
}

function Terms({ meeting, calendar }: Pick<HeroProps, 'meeting' | 'calendar'>) {
  const i18n = useI18n()
  const { registration, website, terms, when } = meeting
  const { action, note } = registration
  return (
    <div className="actions">
      {action && (
        <a className="button" href={action.href}>
          {action.words}
        </a>
      )}
      {when.date !== null && (
        <a className="button quiet" href={calendar}>
          {i18n.t('meeting.add-to-calendar')}
        </a>
      )}
      {website !== null && website !== action?.href && (
        <a className="button quiet" href={website}>
          {i18n.t('meeting.website')}
        </a>
      )}
      {note !== null && <span className="soft">{note}</span>}
      {terms.length > 0 && (
        <span className="soft">
          {terms.map(({ words, clauses }) => (
            <span key={words}>
              {words}
              <ClauseChips clauses={clauses} />{' '}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

function When({ meeting: { when } }: Pick<HeroProps, 'meeting'>) {
  const i18n = useI18n()
  if (when.date === null) return null
  return (
    <figure id="when" data-fresh>
      {when.caption !== null && <figcaption>{when.caption}</figcaption>}
      {when.unzonedHours !== null && (
        <p className="num">{i18n.t('dates.time-range-unzoned', { hours: when.unzonedHours })}</p>
      )}
      <div>
        <Places when={when} />
      </div>
      {when.places.length > 0 && <ChangeTimeZone />}
    </figure>
  )
}
