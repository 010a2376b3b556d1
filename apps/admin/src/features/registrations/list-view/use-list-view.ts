import { may, delegations, registrations } from '@u4ssc/client/contract'
import type { Question } from '@u4ssc/client/registrations'
import * as z from 'zod'
import { useStored } from '../../../components/stored'
import { useFindIf } from '../../../components/api/operations'
import { useRole } from '../../../components/layout/use-role'
import { useSearch } from '../../../components/lists/use-search'
import { useDelegations } from '../../../subjects/delegations/queries'
import { columnsWith } from './record-views'
import type { Column, Known } from './record-views'

const SHOWN = columnsWith([]).flatMap(({ key, isShownAtFirst }) => (isShownAtFirst ? [key] : []))

const ColumnsSchema = z.array(z.string()).readonly()

type Order = 'asc' | 'desc'

/** The columns and the order of the list. */
export interface ListView {
  /** Columns that can be chosen. */
  readonly offered: readonly Column[]
  /** Columns that are shown, in their usual order. */
  readonly columns: readonly Column[]
  readonly questions: readonly Question[]
  readonly known: Known
  readonly toggle: (column: string) => void
  /** Returns the order of a column; `undefined` if the list is not sorted by it. */
  readonly orderOf: (column: string) => Order | undefined
  /** Sorts by a column, or reverses its order. */
  readonly sortBy: (column: string) => void
}

/**
 * Returns the columns and the order of the list. Both are in the address, so that a view of it can be
 * saved and shared; a list without columns in its address has those chosen last in this browser.
 */
export function useListView(meeting: string | undefined): ListView {
  const { search, setSearch } = useSearch()
  const [saved, save] = useStored('registrations.columns', ColumnsSchema, SHOWN)
  const form = useFindIf(meeting !== undefined, registrations.form.get, meeting ?? '')
  const questions = form.data?.questions ?? []
  // Some browsers have saved the column of needs under its earlier name
  const chosen =
    search['columns']?.split(',') ?? saved.map((key) => (key === 'access' ? 'accessNeeds' : key))
  const offered = columnsWith(questions)
  const columns = offered.filter(({ key }) => chosen.includes(key))
  const isNamed = meeting !== undefined && chosen.includes('delegation')
  const role = useRole()
  const found = useDelegations(meeting ?? '', isNamed && may(delegations.list, role))
  const orderOf = (column: string): Order | undefined => {
    if (search['sort'] !== column) return undefined
    return search['order'] === 'desc' ? 'desc' : 'asc'
  }
  return {
    ...{ offered, columns, questions, orderOf },
    known: { delegations: found.data ?? [] },
    toggle: (column) => {
      const next = offered.flatMap(({ key }) =>
        chosen.includes(key) === (key !== column) ? [key] : [],
      )
      save(next)
      setSearch({ ...search, columns: next.join(',') })
    },
    sortBy: (column) =>
      setSearch({ ...search, sort: column, order: orderOf(column) === 'asc' ? 'desc' : 'asc' }),
  }
}
