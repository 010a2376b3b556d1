import type { ReactNode } from 'react'
import type { OwnView } from '../../registration/own-view'
import { Certificates } from './certificates'
import { useI18n } from '../../i18n/use-i18n'

interface OwnProps {
  readonly token: string
  readonly view: OwnView
}

/** Status of a registration, next steps and actions. */
export function OwnRegistrationParts({ token, view }: OwnProps) {
  const i18n = useI18n()
  return (
    <>
      <p className="lead">
        <a href={view.meetingPath}>
          <bdi>{view.title}</bdi>
        </a>
      </p>
      <section aria-labelledby="state" className="acts">
        <h2 id="state">{i18n.t('registration.state')}</h2>
        <div className={`aside-note ${view.tone}`}>
          <p>
            <strong>{view.stateWords}</strong> {view.next.join(' ')}
          </p>
          {view.reason !== null && (
            <p>
              {i18n.labelled(i18n.t('registration.reason'))} <bdi>{view.reason}</bdi>
            </p>
          )}
        </div>
        {view.state === 'offered' && (
          <Act act="accept" token={token}>
            <button className="button">{i18n.t('registration.accept')}</button>
          </Act>
        )}
      </section>
      <Rooms rooms={view.rooms} />
      <DoorCode token={token} code={view.checkInCode} />
      <Certificates token={token} view={view} />
      <Sent token={token} view={view} />
      <EndIt token={token} view={view} />
    </>
  )
}

interface ActProps {
  readonly act: 'accept' | 'withdraw' | 'erase'
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

function Rooms({ rooms }: Pick<OwnView, 'rooms'>) {
  const i18n = useI18n()
  if (rooms.length === 0) return null
  return (
    <section aria-labelledby="joining">
      <h2 id="joining">{i18n.t('registration.joining')}</h2>
      <ul className="bullets">
        {rooms.map(({ label, url, passcode, telephones }) => (
          <li key={url}>
            <bdi>{label}</bdi>: <a href={url}>{i18n.t('registration.join')}</a>
            {passcode !== null && (
              <>
                {' · '}
                {i18n.labelled(i18n.t('registration.passcode'))} <bdi>{passcode}</bdi>
              </>
            )}
            {telephones.map((telephone) => (
              <span key={telephone}>
                {' · '}
                <bdi>{telephone}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
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
        {view.state === 'confirmed' && (
          <li>
            <a href={at('/registration/calendar.ics')}>{i18n.t('registration.calendar')}</a>
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
