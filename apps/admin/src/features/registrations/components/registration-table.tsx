import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { headersOf } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { cellOf, classOf, COLUMN_LABELS, columnsNextToPanel } from '../list-view/columns'
import type { Column } from '../list-view/columns'
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
  const columns = isNextToPanel ? columnsNextToPanel(chosen) : chosen
  return (
    <div className="scroll">
      <table
        className="list wide cards"
        style={headersOf([null, null, ...columns.map((column) => say(COLUMN_LABELS[column]))])}
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
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(COLUMN_LABELS[column])}
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
      {columns.map((column) => (
        <td key={column} className={classOf(column, record)}>
          {cellOf(column, record)}
        </td>
      ))}
    </tr>
  )
}
