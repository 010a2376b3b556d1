import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { headersOf } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import type { Column } from '../list-view/record-views'
import { useColumns } from '../list-view/use-columns'
import { nameOfRegistrant } from '../name-of-registrant'
import type { RegistrationListState } from './use-registration-list'

interface RegistrationTableProps {
  readonly records: readonly RegistrationRecord[]
  readonly list: RegistrationListState
  readonly isNextToPanel: boolean
}

export function RegistrationTable({ records, list, isNextToPanel }: RegistrationTableProps) {
  const ids = records.map(({ id }) => id)
  const chosen = useColumns().columns
  // The panel has the others
  const columns = isNextToPanel ? chosen.filter((column) => column.isNextToPanel) : chosen
  return (
    <div className="scroll">
      <table
        className="list wide cards"
        style={headersOf([null, null, ...columns.map(({ label }) => say(label))])}
      >
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={say('registrations.selectAll')}
                checked={ids.every((id) => list.selected.has(id))}
                onChange={(event) => list.select(ids, event.target.checked)}
              />
            </th>
            <th scope="col">{say('field.name')}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RegistrationRow key={record.id} record={record} list={list} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RegistrationRow({
  record,
  list,
  columns,
}: {
  record: RegistrationRecord
  list: RegistrationListState
  columns: readonly Column[]
}) {
  const name = nameOfRegistrant(record)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={say('registrations.select', { name })}
          checked={list.selected.has(record.id)}
          onChange={(event) => list.select([record.id], event.target.checked)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-expanded={list.openId === record.id}
          onClick={() => list.open(list.openId === record.id ? null : record.id)}
        >
          {name}
        </button>
      </th>
      {columns.map(({ key, className, text }) => (
        <td key={key} className={className?.(record)}>
          {text(record) ?? '–'}
        </td>
      ))}
    </tr>
  )
}
