import type { Withdrawal } from '@u4ssc/client/circulars'
import type { CircularRow } from '../circulars/index'

/** Returns a withdrawn circular, titled by its reference. */
export function toWithdrawal(
  { id, circular }: CircularRow,
  withdrawal: Pick<Withdrawal, 'reason' | 'withdrawnAt'>,
): Withdrawal {
  return { kind: 'circular', id, title: circular.reference.text ?? id, ...withdrawal }
}
