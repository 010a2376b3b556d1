import type { AuditEntry } from '@u4ssc/client/platform'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { describeEntry } from '../../../subjects/audit/describe-entry'

export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <ListTable columns={[say('audit.at'), say('audit.what')]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row" className="num">
            {describeMoment(entry.at)}
          </th>
          <td>
            {describeEntry(entry)}
            <Details entry={entry} />
          </td>
        </tr>
      ))}
    </ListTable>
  )
}

/** The codes of an entry, and the recorded states. */
function Details({ entry: { action, subject, before, after } }: { readonly entry: AuditEntry }) {
  return (
    <details className="change">
      <summary>{say('audit.details')}</summary>
      <p>
        {say('audit.code')}: <bdi>{action}</bdi> · <bdi>{subject}</bdi>
      </p>
      <h2>{say('audit.before')}</h2>
      <pre dir="ltr">{describeState(before)}</pre>
      <h2>{say('audit.after')}</h2>
      <pre dir="ltr">{describeState(after)}</pre>
    </details>
  )
}

/** Returns a placeholder for `null`: nothing existed before, or exists after. */
function describeState(state: unknown): string {
  return state === null || state === undefined
    ? say('audit.nothing')
    : JSON.stringify(state, null, 2)
}
