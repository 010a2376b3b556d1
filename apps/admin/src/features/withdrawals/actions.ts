import type { Withdrawal } from '@u4ssc/client/circulars'
import { useAct } from '../../components/api/use-act'

/** A meeting by its slug, or a circular by its ID. */
export type Published = Pick<Withdrawal, 'kind' | 'id' | 'title'>

interface Order {
  readonly reason: string
}

/** Public content appears on most pages, so everything reloads. */
const EVERYTHING = [] as const

/** Withdraws a published meeting or circular. */
export function useWithdraw({ kind, id }: Published) {
  return useAct(
    (client, order: Order) =>
      kind === 'meeting'
        ? client.meetings.withdraw(id, order)
        : client.circulars.withdraw(id, order),
    EVERYTHING,
  )
}

/** Restores a withdrawn meeting or circular as it was. */
export function useRestore({ kind, id }: Published) {
  return useAct(
    (client, order: Order) =>
      kind === 'meeting' ? client.meetings.restore(id, order) : client.circulars.restore(id, order),
    EVERYTHING,
  )
}
