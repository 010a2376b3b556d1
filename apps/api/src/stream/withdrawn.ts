import { isNotNull } from 'drizzle-orm'
import type { WithdrawalNotice } from '@u4ssc/client/meetings'
import { circulars, meetings } from '../db/tables/index'
import type { Database } from '../db/index'

type Withdrawn = Pick<WithdrawalNotice, 'kind' | 'id'>

/** Returns what is withdrawn now. */
export async function listWithdrawn(db: Database): Promise<Withdrawn[]> {
  const [ofMeetings, ofLetters] = await Promise.all([
    db.select({ id: meetings.slug }).from(meetings).where(isNotNull(meetings.withdrawnAt)),
    db.select({ id: circulars.id }).from(circulars).where(isNotNull(circulars.withdrawnAt)),
  ])
  return [
    ...ofMeetings.map(({ id }) => ({ kind: 'meeting', id }) as const),
    ...ofLetters.map(({ id }) => ({ kind: 'circular', id }) as const),
  ]
}

/** Returns withdrawals and restorations between two states. */
export function turnsBetween(
  before: readonly Withdrawn[],
  after: readonly Withdrawn[],
): WithdrawalNotice[] {
  const lacks = (list: readonly Withdrawn[], { kind, id }: Withdrawn) =>
    !list.some((one) => one.kind === kind && one.id === id)
  return [
    ...after.filter((one) => lacks(before, one)).map((one) => ({ ...one, withdrawn: true })),
    ...before.filter((one) => lacks(after, one)).map((one) => ({ ...one, withdrawn: false })),
  ]
}
