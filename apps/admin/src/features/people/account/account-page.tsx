import { Panel } from '../../../components/panel'
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
      <Panel title={say('account.sessions-title')}>
        <SessionList />
      </Panel>
      <Panel title={say('account.password-title')}>
        <PasswordForm />
      </Panel>
      <Panel title={say('account.secondFactor-title')}>
        <SecondFactor />
      </Panel>
    </>
  )
}
