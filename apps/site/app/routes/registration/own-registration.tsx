import type { ReactNode } from 'react'
import { CalendarMenu } from '../../components/calendar-menu'
import { DocumentList } from '../../components/lists/document-links'
import { PhaseMark } from '../../components/phase-mark'
import { AtHome, Hours, Places } from '../../components/places'
import { Prose } from '../../components/prose'
import { Venue } from '../../components/venue'
import { OwnSessions } from '../../registration/own-sessions'
import type { OwnMeeting } from '../../registration/own-meeting'
import type { OwnView } from '../../registration/own-view'
import { Certificates } from './certificates'
import { Rooms } from './rooms'
import { useI18n } from '../../i18n/use-i18n'

interface OwnProps {
  readonly token: string
  readonly view: OwnView
}

interface OwnPageProps extends OwnProps {
  /** `null` if its page has been withdrawn. */
  readonly meeting: OwnMeeting | null
  /** Whether this device remembers the registration. */
  readonly isRemembered: boolean
}

/** The phases that matter more to a registrant than the registration. */
const SAID: ReadonlySet<OwnMeeting['phase']['phase']> = new Set(['ended', 'postponed', 'cancelled'])

/** Status of a registration, next steps and actions. */
export function OwnRegistrationParts({ token, view, meeting, isRemembered }: OwnPageProps) {
  const i18n = useI18n()
  return (
    <>
      <p className="lead">
        <a href={view.meetingPath}>
          <bdi>{meeting?.name ?? view.title}</bdi>
        </a>{' '}
        {meeting !== null && SAID.has(meeting.phase.phase) && <PhaseMark phase={meeting.phase} />}
      </p>
      <section aria-labelledby="state" className="acts">
        <h2 id="state">{i18n.t('registration.state')}</h2>
        <div className={`aside-note ${view.tone}`} id="result" tabIndex={-1}>
          <p>
            <strong>{view.stateWords}</strong>
          </p>
          {view.reason !== null && (
            <p>
              {i18n.labelled(i18n.t('registration.reason'))} <bdi>{view.reason}</bdi>
            </p>
          )}
          {view.next.length > 0 && (
            <p id="next-step" data-fresh>
              {view.next.join(' ')}
            </p>
          )}
          {meeting?.phase.phase === 'ended' && (
            <p>
              <a href={view.meetingPath}>{i18n.t('registration.after-meeting')}</a>
            </p>
          )}
        </div>
        {view.state === 'offered' && (
          <Act act="accept" token={token}>
            <button className="button">{i18n.t('registration.accept')}</button>
          </Act>
        )}
      </section>
      <Rooms
        rooms={view.rooms}
        sessions={meeting?.sessionsByRoom ?? {}}
        resumes={meeting?.resumes ?? null}
      />
      {meeting !== null && <MyTimes meeting={meeting} token={token} view={view} />}
      {meeting?.travel && <Travel travel={meeting.travel} />}
      <Device token={token} isRemembered={isRemembered} />
      {meeting !== null && (
        <OwnSessions timetable={meeting.sessions} programme={meeting.programme} />
      )}
      <OwnDocuments documents={view.documents} />
      <DoorCode token={token} code={view.checkInCode} />
      <Certificates token={token} view={view} />
      <Sent token={token} view={view} />
      <EndIt token={token} view={view} />
    </>
  )
}

interface ActProps {
  readonly act: 'accept' | 'withdraw' | 'erase' | 'remember' | 'forget'
  readonly token: string
  readonly children: ReactNode
}

function Act({ act, token, children }: ActProps) {
  const i18n = useI18n()
  const page = `${i18n.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <form method="post" action={page}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="token" value={token} />
      {children}
    </form>
  )
}

/** Lets a person join on this device without the email; nothing is stored unless they agree. */
function Device({ token, isRemembered }: Pick<OwnPageProps, 'token' | 'isRemembered'>) {
  const i18n = useI18n()
  const act = isRemembered ? 'forget' : 'remember'
  return (
    <section aria-labelledby="device" className="no-print">
      <h2 id="device">{i18n.t('registration.device')}</h2>
      <p>{i18n.t(isRemembered ? 'registration.remembered' : 'registration.remember-text')}</p>
      <Act act={act} token={token}>
        <button className="button quiet">{i18n.t(`registration.${act}`)}</button>
      </Act>
    </section>
  )
}

/** What a person who attends on site arranges before the journey. */
function Travel({ travel }: { readonly travel: NonNullable<OwnMeeting['travel']> }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="travel">
      <h2 id="travel">{i18n.t('registration.travel')}</h2>
      {travel.deadlines.length > 0 && (
        <ul className="bullets">
          {travel.deadlines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {travel.visa !== null && <Prose html={travel.visa} />}
    </section>
  )
}

/** When the meeting is for this person, and the ways into a calendar. */
function MyTimes({ meeting, token, view }: OwnProps & { readonly meeting: OwnMeeting }) {
  const i18n = useI18n()
  const { when, startsIn, calendar } = meeting
  const file = `${i18n.path('/registration/calendar.ics')}?token=${encodeURIComponent(token)}`
  return (
    <section
      id="my-times"
      aria-labelledby="my-times-title"
      data-fresh
      data-changes-in={meeting.changesInSeconds}
    >
      <h2 id="my-times-title">
        {when.date === null ? i18n.t('dates.no-date') : when.date.words}{' '}
        {startsIn !== null && <span className="soft">{startsIn}</span>}
      </h2>
      <Venue venue={meeting.venue} />
      {meeting.venue !== null && when.places[0] && when.days.length === 0 && (
        <p>
          <Hours hours={when.places[0].hours} />{' '}
          {i18n.t('dates.in-place', { place: when.places[0].name })}
        </p>
      )}
      <AtHome when={when} />
      <Places when={when} />
      {calendar !== null && view.canChange && (
        <div className="actions no-print">
          <CalendarMenu links={view.state === 'confirmed' ? { ...calendar, file } : calendar} />
        </div>
      )}
    </section>
  )
}

function OwnDocuments({ documents }: Pick<OwnView, 'documents'>) {
  const i18n = useI18n()
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="own-documents">
      <h2 id="own-documents">{i18n.t('registration.documents')}</h2>
      <DocumentList papers={documents} />
    </section>
  )
}

/** The check-in code as a picture and as characters. */
function DoorCode({ token, code }: { readonly token: string; readonly code: string | null }) {
  const i18n = useI18n()
  if (code === null) return null
  const picture = `${i18n.path('/registration/code.svg')}?token=${encodeURIComponent(token)}`
  return (
    <section aria-labelledby="door">
      <h2 id="door">{i18n.t('registration.check-in')}</h2>
      <p className="lead">{i18n.t('registration.check-in-text')}</p>
      <p>
        <img src={picture} alt="" width={200} height={200} />
      </p>
      <p>
        {i18n.labelled(i18n.t('registration.check-in-code'))} <bdi className="code">{code}</bdi>
      </p>
    </section>
  )
}

function Sent({ token, view }: OwnProps) {
  const i18n = useI18n()
  const at = (page: string) => `${i18n.path(page)}?token=${encodeURIComponent(token)}`
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{i18n.t('registration.sent')}</h2>
      <dl className="facts">
        {view.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <ul className="bullets">
        {view.canChange && (
          <li>
            <a href={at('/registration/change')}>{i18n.t('registration.change')}</a>
          </li>
        )}
        {view.state === 'confirmed' && (
          <li>
            <a href={at('/registration/participants')}>{i18n.t('participants.title')}</a>
          </li>
        )}
        <li>
          <a href={at('/registration/data.json')}>{i18n.t('registration.data')}</a>
        </li>
      </ul>
    </section>
  )
}

/** Both actions need a second step, because they cannot be undone. */
function EndIt({ token, view }: OwnProps) {
  const i18n = useI18n()
  return (
    <div className="acts">
      {view.canChange && (
        <details>
          <summary>{i18n.t('registration.cancel')}</summary>
          <p>{i18n.t('registration.cancel-text')}</p>
          <Act act="withdraw" token={token}>
            <button className="button quiet">{i18n.t('registration.cancel-send')}</button>
          </Act>
        </details>
      )}
      <details>
        <summary>{i18n.t('registration.erase')}</summary>
        <p>{i18n.t('registration.erase-text')}</p>
        <Act act="erase" token={token}>
          <label className="choice">
            <input type="checkbox" name="sure" value="yes" />
            <span>{i18n.t('registration.erase-sure')}</span>
          </label>
          <button className="button quiet">{i18n.t('registration.erase-send')}</button>
        </Act>
      </details>
    </div>
  )
}
