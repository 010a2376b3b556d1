import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

const withdrawalsKey = ['withdrawals']

/** Loads the withdrawn meetings and circulars, latest first. */
export function useWithdrawals() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: withdrawalsKey,
    queryFn: () => guarded(() => client.withdrawals.list()),
  })
}
