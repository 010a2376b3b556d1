import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { mayReadOutbox } from '../../messages/permissions'
import { useEmailHealth } from '../../messages/queries'
import { useDraftedNotices } from '../queries'

/** Counts notices that await approval, queued emails and failed emails. */
export function PendingEmails() {
  const role = useRole()
  return (
    <>
      <section>
        <h3>{say('layout.nav-notices')}</h3>
        <Loaded query={useDraftedNotices()}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{say('overview.nothing')}</p>
            ) : (
              <LinkBase to="/notices?state=drafted">
                {say('overview.notices', { count: items.length })}
              </LinkBase>
            )
          }
        </Loaded>
      </section>
      {mayReadOutbox(role) && (
        <section>
          <h3>{say('layout.nav-messages')}</h3>
          <Outbox />
        </section>
      )}
    </>
  )
}

function Outbox() {
  return (
    <Loaded query={useEmailHealth()}>
      {({ waiting, failed }) =>
        waiting + failed === 0 ? (
          <p className="soft">{say('overview.nothing')}</p>
        ) : (
          <ul className="plain">
            {waiting > 0 && (
              <li>
                <LinkBase to="/messages?state=queued">
                  {say('overview.emails', { count: waiting })}
                </LinkBase>
              </li>
            )}
            {failed > 0 && (
              <li>
                <LinkBase to="/messages?state=failed">
                  {say('overview.failed', { count: failed })}
                </LinkBase>
              </li>
            )}
          </ul>
        )
      }
    </Loaded>
  )
}
