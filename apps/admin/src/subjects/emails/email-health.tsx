import { may, settings } from '@u4ssc/client/contract'
import { Link } from '../../components/link'
import { say } from '../../components/language/say'
import { useRole } from '../../components/layout/use-role'
import { useEmailHealth } from './queries'

/** Warns that emails cannot be sent. */
export function EmailHealth() {
  const role = useRole()
  const { data } = useEmailHealth()
  if (!data || data.canSend) return null
  return (
    <div className="notice bad" role="status">
      <p>
        <strong>{say('overview.email-cannotSend')}</strong>{' '}
        {say('overview.email-waiting', { count: data.waiting })}
      </p>
      <p>
        {may(settings.get, role) ? (
          <Link to="/settings">{say('overview.email-settings')}</Link>
        ) : (
          say('overview.email-askOwner')
        )}
      </p>
    </div>
  )
}
