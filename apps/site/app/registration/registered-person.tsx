import type { RegistrationView } from './registration-view'
import { useI18n } from '../i18n/use-i18n'

/** Leads a registered person to their registration. */
export function AlreadyRegistered({ own }: Pick<RegistrationView, 'own'>) {
  const i18n = useI18n()
  if (own === null) return null
  return (
    <p className="no-print">
      {i18n.t('registration.already')} <a href={own}>{i18n.t('registration.open-own')}</a>{' '}
      <a href={`${own}#again`}>{i18n.t('registration.or-resend')}</a>
    </p>
  )
}

interface JoinNowProps {
  readonly registration: Pick<RegistrationView, 'own' | 'join' | 'slug'>
}

/**
 * Shown when joining is possible. A person remembered on this device joins directly; everybody else
 * gets the link by email. The joining link itself is on the personal page only.
 */
export function JoinNow({ registration }: JoinNowProps) {
  const i18n = useI18n()
  const { own, join } = registration
  if (own === null) return null
  return (
    <section className="join no-print" aria-labelledby="join">
      <h2 id="join">{i18n.t('registration.joining')}</h2>
      {join === null ? (
        <AskLink registration={registration} />
      ) : (
        <>
          <p>
            {i18n.t('registration.known')}{' '}
            <a href={`${own}#device`}>{i18n.t('registration.forget')}</a>
          </p>
          <p className="actions">
            <a className="button big" href={join}>
              {i18n.t('registration.join-now')}
            </a>
            <a href={own}>{i18n.t('registration.open-own')}</a>
          </p>
        </>
      )}
    </section>
  )
}

function AskLink({ registration: { slug } }: JoinNowProps) {
  const i18n = useI18n()
  return (
    <>
      <p>{i18n.t('registration.join-text')}</p>
      <form method="post" action={i18n.path('/registration')} className="fields">
        <input type="hidden" name="act" value="link" />
        <input type="hidden" name="meeting" value={slug} />
        <label>
          {i18n.t('register.email')}
          <input type="email" name="email" autoComplete="email" required />
        </label>
        <button className="button">{i18n.t('registration.resend-send')}</button>
      </form>
    </>
  )
}

interface ToParticipantsProps extends Pick<RegistrationView, 'participants'> {
  /** After the meeting, the number of participants. */
  readonly count?: string | null
}

/** Link to the list of participants who agreed to be named. */
export function ToParticipants({ participants, count = null }: ToParticipantsProps) {
  const i18n = useI18n()
  if (participants === null) return null
  return (
    <p className="no-print">
      <a href={participants}>{count ?? i18n.t('participants.title')}</a>
    </p>
  )
}
