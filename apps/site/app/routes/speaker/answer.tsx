import type { OwnSpeaking } from '@u4ssc/client/speakers'
import { useI18n } from '../../i18n/use-i18n'
import type { SpeakerSession } from './speaker-view'

interface SessionsProps {
  readonly sessions: readonly SpeakerSession[]
  readonly isProvisional: boolean
}

/** Sessions of a speaker, with times and places. */
export function Sessions({ sessions, isProvisional }: SessionsProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{i18n.t('speaker.sessions')}</h2>
      {isProvisional && <p className="soft">{i18n.t('speaker.provisional')}</p>}
      {sessions.length === 0 ? (
        <p>{i18n.t('speaker.none')}</p>
      ) : (
        <ul className="rows">
          {sessions.map(({ id, title, role, room, hours }) => (
            <li key={id}>
              <span className="soft">{role}</span>
              <div>
                <p>
                  <strong>
                    <bdi>{title}</bdi>
                  </strong>
                  {room !== null && (
                    <>
                      {' · '}
                      <bdi>{room}</bdi>
                    </>
                  )}
                </p>
                {hours.map((words) => (
                  <p key={words}>{words}</p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The answer of a speaker, which can be changed while the page is open. */
export function Answer({ token, own }: { readonly token: string; readonly own: OwnSpeaking }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{i18n.t('speaker.answer')}</h2>
      <p>{i18n.t(`speaker.answer-${own.answer ?? 'none'}`)}</p>
      {own.open && (
        <form method="post" className="fields">
          <input type="hidden" name="token" value={token} />
          {own.answer !== 'confirmed' && (
            <button className="button" name="act" value="confirmed">
              {i18n.t('speaker.confirm')}
            </button>
          )}
          {own.answer !== 'declined' && (
            <button className="button quiet" name="act" value="declined">
              {i18n.t('speaker.decline')}
            </button>
          )}
        </form>
      )}
    </section>
  )
}
