import { audit } from '@u4ssc/client/contract'
import type { AuditEntry } from '@u4ssc/client/platform'
import { Card } from '../../../components/panel'
import { Link } from '../../../components/link'
import { describeMoment } from '../../../clock-format'
import { useRead } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { describeEntry } from '../../../subjects/audit/describe-entry'

const MAX_SHOWN = 8

/** Enough to find other entries between refused sign-ins. */
const MAX_READ = 50

/**
 * The latest entries of the audit log, as sentences. Refused sign-ins are left out: anybody can
 * cause them.
 */
export function RecentActivity() {
  return (
    <Card
      title={say('overview.activity')}
      aside={<Link to="/audit">{say('layout.nav-audit')}</Link>}
    >
      <Loaded query={useRead(audit.list, { limit: MAX_READ })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="body soft">{say('audit.none')}</p>
          ) : (
            <ol className="body steps">
              {items
                .filter(isByPeople)
                .slice(0, MAX_SHOWN)
                .map((entry) => (
                  <li key={entry.id}>
                    <span>{describeEntry(entry)}</span>
                    <span className="soft num">{describeMoment(entry.at)}</span>
                  </li>
                ))}
            </ol>
          )
        }
      </Loaded>
    </Card>
  )
}

function isByPeople({ action }: AuditEntry): boolean {
  return action !== 'refuse-sign-in'
}
