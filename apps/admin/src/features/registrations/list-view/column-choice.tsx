import { say } from '../../../components/language/say'
import type { ListView } from './use-list-view'

/** Choice of the columns of the list. */
export function ColumnChoice({ view }: { view: ListView }) {
  return (
    <details>
      <summary>{say('registrations.columns')}</summary>
      {view.offered.map((column) => (
        <label key={column.key} className="check">
          <input
            type="checkbox"
            checked={view.columns.includes(column)}
            onChange={() => view.toggle(column.key)}
          />
          <bdi>{column.header}</bdi>
        </label>
      ))}
    </details>
  )
}
