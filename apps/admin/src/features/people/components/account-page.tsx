import { PageHeader } from '../../../components/page-header'
import { say } from '../../../components/say'
import { PasswordForm } from './password-form'
import { SecondFactor } from './second-factor'
import { SessionList } from './session-list'

/** Settings of the signed-in person's account. */
export function AccountPage() {
  return (
    <>
      <PageHeader title={say('nav.account')} />
      <section aria-label={say('sessions.title')}>
        <h2>{say('sessions.title')}</h2>
        <SessionList />
      </section>
      <section className="part" aria-label={say('password.title')}>
        <h2>{say('password.title')}</h2>
        <PasswordForm />
      </section>
      <section className="part" aria-label={say('secondFactor.title')}>
        <h2>{say('secondFactor.title')}</h2>
        <SecondFactor />
      </section>
    </>
  )
}
