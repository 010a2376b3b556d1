import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

const withdrawalsKey = ['withdrawals']

/** The meetings and circulars that are withdrawn now, the latest first. */
export function useWithdrawals() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: withdrawalsKey,
    queryFn: () => guarded(() => client.listWithdrawals()),
  })
}
