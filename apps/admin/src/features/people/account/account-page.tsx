import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { PasswordForm } from './password-form'
import { SecondFactor } from './second-factor'
import { SessionList } from './session-list'

/** Settings of the signed-in person's account. */
export function AccountPage() {
  return (
    <>
      <PageHeader title={say('layout.nav-account')} />
      <section aria-label={say('account.sessions-title')}>
        <h2>{say('account.sessions-title')}</h2>
        <SessionList />
      </section>
      <section className="part" aria-label={say('account.password-title')}>
        <h2>{say('account.password-title')}</h2>
        <PasswordForm />
      </section>
      <section className="part" aria-label={say('account.secondFactor-title')}>
        <h2>{say('account.secondFactor-title')}</h2>
        <SecondFactor />
      </section>
    </>
  )
}
