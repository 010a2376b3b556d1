import { say } from '../../../components/language/say'
import { COLUMNS } from './record-views'
import { useColumns } from './use-columns'

/** Choice of the columns of the list. It is kept in this browser. */
export function ColumnChoice() {
  const { columns, toggle } = useColumns()
  return (
    <details>
      <summary>{say('registrations.columns')}</summary>
      {COLUMNS.map((column) => (
        <label key={column.key} className="check">
          <input
            type="checkbox"
            checked={columns.includes(column)}
            onChange={() => toggle(column.key)}
          />
          {say(column.label)}
        </label>
      ))}
    </details>
  )
}
