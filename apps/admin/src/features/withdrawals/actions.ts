import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Withdrawal } from '@u4ssc/client'
import { useClient } from '../../components/api/client'

/** A meeting by its slug, or a circular by its ID. */
export type Published = Pick<Withdrawal, 'kind' | 'id' | 'title'>

interface Order {
  readonly reason: string
}

/** Withdraws a published meeting or circular. */
export function useWithdraw({ kind, id }: Published) {
  const client = useClient()
  const settle = useSettled()
  return useMutation({
    mutationFn: (order: Order) =>
      kind === 'meeting' ? client.withdrawMeeting(id, order) : client.withdrawCircular(id, order),
    onSuccess: settle,
  })
}

/** Restores a withdrawn meeting or circular as it was. */
export function useRestore({ kind, id }: Published) {
  const client = useClient()
  const settle = useSettled()
  return useMutation({
    mutationFn: (order: Order) =>
      kind === 'meeting' ? client.restoreMeeting(id, order) : client.restoreCircular(id, order),
    onSuccess: settle,
  })
}

/** Public content appears on most pages, so everything is refreshed. */
function useSettled() {
  const cache = useQueryClient()
  return () => cache.invalidateQueries()
}
