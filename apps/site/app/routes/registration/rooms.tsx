import type { OwnMeeting } from '../../registration/own-meeting'
import type { OwnView } from '../../registration/own-view'
import { useI18n } from '../../i18n/use-i18n'

interface RoomsProps extends Pick<OwnView, 'rooms'> {
  /** Titles of the sessions in each room of the programme. */
  readonly sessions: OwnMeeting['sessionsByRoom']
  /** Between sittings, when the next begins. */
  readonly resumes: OwnMeeting['resumes']
}

/** The rooms in which a registered person joins the meeting. */
export function Rooms({ rooms, sessions, resumes }: RoomsProps) {
  const i18n = useI18n()
  if (rooms.length === 0) return null
  return (
    <section aria-labelledby="joining" className="join">
      <h2 id="joining">{i18n.t('registration.joining')}</h2>
      {resumes !== null && <p>{resumes}</p>}
      {rooms.map(({ label, url, passcode, telephones }) => (
        <div key={url}>
          <p className="actions">
            <a className="button big" href={url}>
              {i18n.t('registration.join')}
            </a>
            <bdi>{label}</bdi>
          </p>
          {rooms.length > 1 && sessions[label] !== undefined && (
            <p>
              {i18n.labelled(i18n.t('registration.in-room'))} {i18n.list(sessions[label])}
            </p>
          )}
          {passcode !== null && (
            <p>
              {i18n.labelled(i18n.t('registration.passcode'))}{' '}
              <bdi className="code">{passcode}</bdi>
            </p>
          )}
          {telephones.length > 0 && (
            <p>
              {i18n.labelled(i18n.t('registration.by-phone'))}{' '}
              {telephones.map((telephone, index) => (
                <span key={telephone}>
                  {index > 0 && ' · '}
                  <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>
                    <bdi>{telephone}</bdi>
                  </a>
                </span>
              ))}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
