import { useStore } from 'react-admin'
import { COLUMNS } from './record-views'

const SHOWN = COLUMNS.flatMap(({ key, column }) => (column === 'shown' ? [key] : []))

/** Returns the columns that this browser shows, in their usual order. */
export function useColumns() {
  const [saved, setChosen] = useStore<readonly string[]>('registrations.columns', SHOWN)
  // Some browsers have saved the column of needs under its earlier name
  const chosen = saved.map((key) => (key === 'access' ? 'accessNeeds' : key))
  return {
    columns: COLUMNS.filter(({ key }) => chosen.includes(key)),
    toggle: (column: string) =>
      setChosen(
        chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column],
      ),
  }
}
