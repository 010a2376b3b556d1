import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { Button } from '../../../components/button'
import { CellText, headersOf } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import type { Column, Known } from '../list-view/record-views'
import type { ListView } from '../list-view/use-list-view'
import { nameOfRegistrant } from '../../../subjects/registrations/name-of-registrant'
import type { RegistrationListState } from './use-registration-list'

interface RegistrationTableProps {
  readonly records: readonly RegistrationRecord[]
  readonly list: RegistrationListState
  readonly view: ListView
  readonly isNextToPanel: boolean
}

export function RegistrationTable({ records, list, view, isNextToPanel }: RegistrationTableProps) {
  const ids = records.map(({ id }) => id)
  // The panel has the others
  const columns = isNextToPanel
    ? view.columns.filter((column) => column.isNextToPanel)
    : view.columns
  return (
    <div className="scroll">
      <table
        className="list wide cards"
        style={headersOf([null, null, ...columns.map(({ header }) => header)])}
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
            <SortHeader view={view} column="name" header={say('field.name')} />
            {columns.map(({ key, header, isAnswer }) => (
              <SortHeader key={key} view={view} column={key} header={header} isAnswer={isAnswer} />
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RegistrationRow
              key={record.id}
              record={record}
              list={list}
              columns={columns}
              known={view.known}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const

interface SortHeaderProps {
  readonly view: ListView
  readonly column: string
  readonly header: string
  readonly isAnswer?: boolean
}

/** Column header that sorts the list; the header of an answer has another colour. */
function SortHeader({ view, column, header, isAnswer = false }: SortHeaderProps) {
  const order = view.orderOf(column)
  return (
    <th scope="col" aria-sort={order && SORTED[order]}>
      <Button
        look="bare"
        className={isAnswer ? 'sort answer' : 'sort'}
        onClick={() => view.sortBy(column)}
      >
        <bdi>{header}</bdi>
        {order && <span aria-hidden="true">{order === 'asc' ? '↑' : '↓'}</span>}
      </Button>
    </th>
  )
}

function RegistrationRow({
  record,
  list,
  columns,
  known,
}: {
  record: RegistrationRecord
  list: RegistrationListState
  columns: readonly Column[]
  known: Known
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
        <Button
          look="link"
          aria-expanded={list.openId === record.id}
          onClick={() => list.open(list.openId === record.id ? null : record.id)}
        >
          {name}
        </Button>
      </th>
      {columns.map(({ key, className, text }) => (
        <td key={key} className={className?.(record)}>
          <CellText text={text(record, known)} />
        </td>
      ))}
    </tr>
  )
}
