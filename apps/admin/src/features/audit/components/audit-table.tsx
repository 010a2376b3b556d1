import type { AuditEntry } from '@u4ssc/client'
import { describeMoment } from '../../../clock-format'
import { ListTable } from '../../../components/list-table'
import { say } from '../../../components/say'
import type { Actors } from '../use-actors'

interface AuditTableProps {
  readonly entries: readonly AuditEntry[]
  readonly actors: Actors
}

export function AuditTable({ entries, actors }: AuditTableProps) {
  return (
    <ListTable
      columns={[
        say('audit.at'),
        say('audit.actor'),
        say('audit.action'),
        say('audit.subject'),
        say('audit.change'),
      ]}
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row" className="num">
            {describeMoment(entry.at)}
          </th>
          <td>{actors.nameOf(entry.actor)}</td>
          <td>
            <code>{entry.action}</code>
          </td>
          <td>
            <code>{entry.subject}</code>
          </td>
          <td>
            <BeforeAndAfter entry={entry} />
          </td>
        </tr>
      ))}
    </ListTable>
  )
}

function BeforeAndAfter({ entry: { before, after } }: { entry: AuditEntry }) {
  return (
    <details className="change">
      <summary>{say('audit.show')}</summary>
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
