import { audit } from '@u4ssc/client/contract'
import { LinkBase } from 'react-admin'
import { describeMoment } from '../../../clock-format'
import { useRead } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { describeEntry } from '../../audit/describe-entry'

const MAX_ENTRIES = 8

/** The latest entries of the audit log, as sentences. */
export function RecentActivity() {
  return (
    <section className="card" aria-labelledby="activity">
      <header>
        <h2 id="activity">{say('overview.activity')}</h2>
        <LinkBase to="/audit">{say('layout.nav-audit')}</LinkBase>
      </header>
      <Loaded query={useRead(audit.list, { limit: MAX_ENTRIES })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="body soft">{say('audit.none')}</p>
          ) : (
            <ol className="body steps">
              {items.map((entry) => (
                <li key={entry.id}>
                  <span>{describeEntry(entry)}</span>
                  <span className="soft num">{describeMoment(entry.at)}</span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  )
}
