import type { Withdrawal } from '@u4ssc/client'
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
      kind === 'meeting' ? client.withdrawMeeting(id, order) : client.withdrawCircular(id, order),
    EVERYTHING,
  )
}

/** Restores a withdrawn meeting or circular as it was. */
export function useRestore({ kind, id }: Published) {
  return useAct(
    (client, order: Order) =>
      kind === 'meeting' ? client.restoreMeeting(id, order) : client.restoreCircular(id, order),
    EVERYTHING,
  )
}
