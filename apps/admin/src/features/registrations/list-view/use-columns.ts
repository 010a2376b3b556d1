import { useStore } from 'react-admin'
import { COLUMNS, DEFAULT_COLUMNS } from './columns'
import type { Column } from './columns'

/** Returns the columns that this browser shows, in their usual order. */
export function useColumns() {
  const [chosen, setChosen] = useStore<readonly Column[]>('registrations.columns', DEFAULT_COLUMNS)
  return {
    columns: COLUMNS.filter((column) => chosen.includes(column)),
    toggle: (column: Column) =>
      setChosen(
        chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column],
      ),
  }
}
