import type { RegistrationView } from './registration-view'
import { useWords } from '../words/use-words'

/** Leads a registered person to their registration. */
export function AlreadyRegistered({ own }: Pick<RegistrationView, 'own'>) {
  const words = useWords()
  if (own === null) return null
  return (
    <p className="no-print">
      {words.say('registration.already')} <a href={own}>{words.say('registration.open-own')}</a>
    </p>
  )
}

/** When it is time to join: the link itself is on the personal page only. */
export function JoinNow({ registration: { own } }: { registration: RegistrationView }) {
  const words = useWords()
  if (own === null) return null
  return (
    <section className="aside-note good no-print" aria-labelledby="join">
      <h2 id="join">{words.say('registration.join')}</h2>
      <p>{words.say('registration.join-text')}</p>
      <p className="actions">
        <a className="button" href={own}>
          {words.say('registration.join-now')}
        </a>
        <a href={own}>{words.say('registration.resend')}</a>
      </p>
    </section>
  )
}

/** The list of those who agreed to be named. */
export function ToParticipants({ participants }: Pick<RegistrationView, 'participants'>) {
  const words = useWords()
  if (participants === null) return null
  return (
    <p className="no-print">
      <a href={participants}>{words.say('participants.title')}</a>
    </p>
  )
}
